import { join } from 'node:path';
import type {
  HtmlTagDescriptor,
  IndexHtmlTransformResult,
  Plugin,
  ResolvedConfig,
  ViteDevServer,
} from 'vite';
import { DeckError } from '../error.ts';
import { type Page, renderPage } from '../render/page.ts';
import { type Folders, loadDeck } from './load.ts';
import { writeOneFile } from './onefile.ts';
import { policy } from './policy.ts';
import { picturesOf, writeSite } from './site.ts';

/** The built file that opens by double-click. */
export const ONE_FILE = 'trinh-chieu.html';

/** Renders `slides/` into `index.html`, in the dev server and in the build; adds the one-file deck to the build. */
export function kheo({ slides = 'slides' } = {}): Plugin {
  let config: ResolvedConfig;
  const folders = (): Folders => ({ root: config.root, slides, publicDir: config.publicDir });
  return {
    name: 'kheo',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved;
    },
    configureServer: server => watchSlides(server, folders),
    transformIndexHtml: {
      order: 'pre',
      handler: html =>
        readable(config.root, () => fillPage(html, renderPage(loadDeck(folders())), config.command)),
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('The build made no index.html.');
        const built = writeSite(String(page.source), bundle);
        page.source = built.page;
        const pictures = picturesOf(built.page, config.publicDir);
        this.emitFile({ type: 'asset', fileName: ONE_FILE, source: writeOneFile(built, pictures) });
      },
    },
  };
}

function fillPage(html: string, page: Page, command: ResolvedConfig['command']): IndexHtmlTransformResult {
  const tags: HtmlTagDescriptor[] = [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: policy({ dev: command === 'serve' }) },
      injectTo: 'head-prepend',
    },
    { tag: 'title', children: escaped(page.title), injectTo: 'head' },
    { tag: 'meta', attrs: { name: 'description', content: page.description }, injectTo: 'head' },
    { tag: 'meta', attrs: { name: 'theme-color', content: page.color }, injectTo: 'head' },
  ];
  const filled = html
    .replace('<!--kheo:head-->', () => page.head)
    .replace('<!--kheo:body-->', () => page.body);
  return { html: filled, tags };
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

/** Reloads the page when a slide changes, which keeps its place; shows a mistake over it and lives on. */
function watchSlides(server: ViteDevServer, folders: () => Folders): void {
  const folder = join(folders().root, folders().slides);
  server.watcher.add(folder);
  server.watcher.on('all', (_event, path) => {
    if (!path.startsWith(folder)) return;
    try {
      readable(folders().root, () => loadDeck(folders()));
      server.ws.send({ type: 'full-reload', path: '*' });
    } catch (error) {
      server.config.logger.error(String(error));
      server.ws.send({ type: 'error', err: overlay(error) });
    }
  });
}

/** Gives an author's mistake the place that Vite's overlay and terminal show, and takes our own stack off. */
function readable<Result>(root: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof DeckError)) throw error;
    const { file, line } = error.source;
    error.stack = '';
    throw Object.assign(error, { loc: { file: join(root, file), line, column: 0 }, plugin: 'kheo' });
  }
}

function overlay(error: unknown) {
  const { message, stack, loc } = error as Error & { loc?: { file: string; line: number; column: number } };
  return { message, stack: stack ?? '', plugin: 'kheo', ...(loc ? { loc } : {}) };
}
