import { statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Plugin, ResolvedConfig, Rolldown } from 'vite';
import { cutShort } from './disk.ts';
import { readable } from './mistake.ts';
import { shownPath } from './slides.ts';
import { discardStage, openStage, planStage, publishStage, type Stage } from './stage.ts';

/**
 * Has a build write beside its folder and take that folder's place at the very end: one that fails or is killed leaves
 * the site that was there, whole. Comes behind all plugins that write files.
 */
export function whole(): Plugin {
  let stage: Stage;
  let config: ResolvedConfig;
  let isWritten = false;
  const shown = () => shownPath(stage.target, config.root);
  return {
    name: 'kheo:whole',
    enforce: 'post',
    config({ root = process.cwd(), build = {} }, { command }) {
      // What another build is writing is no change of the page.
      if (command === 'serve') return { server: { watch: { ignored: ['**/.*.kheo-*/**'] } } };
      const target = resolve(root, build.outDir ?? 'dist');
      const isInside = !relative(resolve(root), target).startsWith('..');
      stage = planStage(target, build.emptyOutDir ?? isInside);
      return { build: { outDir: stage.folder, emptyOutDir: true } };
    },
    configResolved(resolved) {
      config = resolved;
      if (config.command === 'build') readable(config.root, () => openStage(stage, shown()));
    },
    writeBundle: {
      order: 'post',
      handler(_, bundle) {
        readable(config.root, () => checkWritten(stage.folder, bundle));
        isWritten = true;
      },
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler(error?: Error) {
        if (error || !isWritten) return discardStage(stage);
        isWritten = false;
        readable(config.root, () => publishStage(stage, shown()));
        config.logger.info(`${shown()}${sep} xong / done`);
      },
    },
  };
}

/** Throws `DeckError` for a file that is not as long as it should be: on a full disk the bundler says nothing. */
export function checkWritten(folder: string, bundle: Rolldown.OutputBundle): void {
  for (const output of Object.values(bundle)) {
    const content = output.type === 'chunk' ? output.code : output.source;
    const written = statSync(join(folder, output.fileName), { throwIfNoEntry: false });
    if (written?.size !== Buffer.byteLength(content)) throw cutShort(output.fileName);
  }
}
