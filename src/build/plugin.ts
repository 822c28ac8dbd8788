import { resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { checkNumbers } from '../check/numbers.ts';
import { type Loaded, loadPage } from './load.ts';
import { readable } from './mistake.ts';
import { writeOneFile } from './onefile.ts';
import { embedPictures } from './pictures.ts';
import { policy } from './policy.ts';
import { fillShell } from './shell.ts';
import { writeSite } from './site.ts';
import { watchFolders } from './watch.ts';

/** The built file that opens by double-click. */
export const ONE_FILE = 'trinh-chieu.html';

/**
 * Renders the essay into `index.html`, in the dev server and in the build; adds the one-file deck to the build.
 * `slides` is the essay's folder, absolute or relative to Vite's root.
 */
export function kheo({ slides = 'slides' } = {}): Plugin {
  let config: ResolvedConfig;
  let built: Loaded | undefined;
  const load = () =>
    readable(config.root, () => loadPage({ root: config.root, slides, publicDir: config.publicDir }));
  const checkWritten = (page: string) => {
    const { deck } = built ?? load();
    readable(config.root, () => checkNumbers(deck, page));
  };
  return {
    name: 'kheo',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved;
      // As early as can be: a mistake then neither empties dist/ nor comes wrapped in the bundler's own error.
      if (config.command === 'build') built = load();
    },
    configureServer(server) {
      const folders = [resolve(config.root, slides), config.publicDir].filter(folder => folder !== '');
      watchFolders(server, folders, load);
    },
    transformIndexHtml: {
      // After Vite's own work on the page, which would read the whole essay and change `%BASE_URL%` in it.
      order: 'post',
      handler: html => fillShell(html, (built ?? load()).page, policy({ dev: config.command === 'serve' })),
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('The build made no index.html.');
        const site = writeSite(String(page.source), bundle);
        page.source = site.page;
        const bare = embedPictures(site.bare, config.publicDir);
        const alone = writeOneFile({ ...site, bare });
        // Once more, as they are written: other plugins have had their hands on the page.
        for (const written of [site.page, alone]) checkWritten(written);
        this.emitFile({ type: 'asset', fileName: ONE_FILE, source: alone });
      },
    },
  };
}
