import { join, resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { checkNumbers } from '../check/numbers.ts';
import { type Bilingual, describeFinding } from '../error.ts';
import type { Deck } from '../plan/types.ts';
import { SHARE_PICTURE } from '../render/metadata.ts';
import { speakerNotes } from '../text/essay.ts';
import { writeHeaders } from './headers.ts';
import { licenseComment, licenses } from './licenses.ts';
import { type Loaded, loadPages } from './load.ts';
import { readable } from './mistake.ts';
import { buildOneFile } from './onefile.ts';
import { embedPictures } from './pictures.ts';
import { policy } from './policy.ts';
import { sitemapOf, takeSharePicture } from './share.ts';
import { fillShell, replacePolicy } from './shell.ts';
import { inlinePage, takeFonts } from './site.ts';
import { stylesIn, withoutStyles } from './styles.ts';
import { beingEdited, keepFromOthers, Visitors } from './visitors.ts';
import { watchFolders } from './watch.ts';

/** The built file that opens by double-click. */
export const ONE_FILE = 'trinh-chieu.html';

const KEEP_HOME =
  `${ONE_FILE} có ghi chú riêng của người nói: giữ trong USB, đừng đưa lên mạng cùng trang. / ` +
  `${ONE_FILE} has the speaker's private notes: keep it on a stick, and leave it out when the site is uploaded.`;

/** What other plugins of a build may ask of this one, once the build has begun. */
export interface KheoApi {
  deck(): Deck;
}

/**
 * Renders the essay into `index.html`, in the dev server and in the build; adds the one-file deck to the build.
 * `slides` is the essay's folder, absolute or relative to Vite's root.
 */
export function kheo({ slides = 'slides' } = {}): Plugin<KheoApi> {
  let config: ResolvedConfig;
  let built: Loaded | undefined;
  const load = () =>
    readable(config.root, () => loadPages({ root: config.root, slides, publicDir: config.publicDir }));
  const loaded = () => built ?? load();
  const warnOf = ({ findings }: Loaded) => {
    for (const finding of findings) config.logger.warn(describeFinding(finding));
  };
  const visitors = new Visitors();
  const fill = (html: string) => {
    if (config.command === 'build') return fillShell(html, withoutStyles(loaded().pages.public), policy());
    const { audience } = visitors;
    try {
      return fillShell(html, loaded().pages[audience], policy({ dev: true }));
    } catch (error) {
      // The words of a mistake are the author's.
      if (audience === 'public') return beingEdited();
      throw error;
    }
  };
  return {
    name: 'kheo',
    enforce: 'post',
    api: { deck: () => loaded().deck },
    configResolved(resolved) {
      config = resolved;
      // As early as can be: a mistake then neither empties dist/ nor comes wrapped in the bundler's own error.
      if (config.command !== 'build') return;
      built = load();
      warnOf(built);
    },
    configureServer(server) {
      const folders = [resolve(config.root, slides), config.publicDir].filter(folder => folder !== '');
      visitors.guard(server);
      server.httpServer?.once('listening', () => {
        try {
          warnOf(load());
        } catch {
          // The page shows it.
        }
      });
      watchFolders(server, folders, () => {
        visitors.tellChange();
        warnOf(load());
      });
    },
    configurePreviewServer({ middlewares }) {
      middlewares.use(keepFromOthers(ONE_FILE));
    },
    // After Vite's own work on the page, which would read the whole essay and change `%BASE_URL%` in it.
    transformIndexHtml: { order: 'post', handler: fill },
    // After Vite has written the page, and before it tells the scripts which styles their imports need: the style that
    // is now in the page is then asked for by none.
    async generateBundle(_, bundle) {
      const index = bundle['index.html'];
      if (index?.type !== 'asset' || !built) throw new Error('The build made no index.html.');
      const { deck, pages } = built;
      const told = new Set<string>();
      const warn = ({ vi, en }: Bilingual) => {
        if (!told.has(en)) this.warn(`${vi}. / ${en}.`);
        told.add(en);
      };
      const store = { folder: join(config.cacheDir, 'fonts'), warn };
      const fonts = await takeFonts(bundle, pages.public.body, store);
      const inlined = inlinePage(String(index.source), bundle, fonts);
      const strict = policy({ styles: stylesIn(inlined) });
      index.source = replacePolicy(inlined, strict);
      const single = await buildOneFile(withoutStyles(pages.speaker), config, store);
      const alone = embedPictures(single, config.publicDir) + licenseComment();
      // Once more, as they are written: other plugins have had their hands on the page.
      for (const written of [index.source, alone]) readable(config.root, () => checkNumbers(deck, written));
      for (const { path, bytes } of fonts) this.emitFile({ type: 'asset', fileName: path, source: bytes });
      this.emitFile({ type: 'asset', fileName: ONE_FILE, source: alone });
      this.emitFile({ type: 'asset', fileName: 'licenses.txt', source: licenses() });
      this.emitFile({ type: 'asset', fileName: '_headers', source: writeHeaders(strict) });
      if (!deck.essay.cover.hasPublicNotes && speakerNotes(deck.essay).length > 0)
        config.logger.warn(KEEP_HOME);
      const { address } = deck.essay.cover;
      if (!address) return;
      this.emitFile({ type: 'asset', fileName: 'sitemap.xml', source: sitemapOf(address) });
      const picture = await takeSharePicture(alone, warn);
      if (picture) this.emitFile({ type: 'asset', fileName: SHARE_PICTURE, source: picture });
    },
  };
}
