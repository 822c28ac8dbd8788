import { sep } from 'node:path';
import type { ViteDevServer } from 'vite';
import { Mistake } from './mistake.ts';

/** Editors save in several steps, and several files may change at once; milliseconds. */
const SETTLED = 40;

/**
 * Runs `check` when something changes below one of the folders, and reloads the page, which keeps its slide. What
 * `check` throws is shown over the page that was there before, and the server lives on.
 */
export function watchFolders(server: ViteDevServer, folders: readonly string[], check: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  server.watcher.add([...folders]);
  server.watcher.on('all', (_event, path) => {
    if (!folders.some(folder => path === folder || path.startsWith(folder + sep))) return;
    clearTimeout(timer);
    timer = setTimeout(() => refresh(server, check), SETTLED);
  });
}

function refresh(server: ViteDevServer, check: () => void): void {
  try {
    check();
    server.ws.send({ type: 'full-reload', path: '*' });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    server.config.logger.error(error instanceof Mistake ? error.message : String(error.stack), { error });
    const { message, stack = '' } = error;
    const place = error instanceof Mistake ? { loc: error.loc, plugin: error.plugin } : {};
    server.ws.send({ type: 'error', err: { message, stack, ...place } });
  }
}
