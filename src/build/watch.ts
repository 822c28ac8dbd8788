import { readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { ViteDevServer } from 'vite';
import { Mistake } from './mistake.ts';

/** Editors save in several steps, and several files may change at once; milliseconds. */
const SETTLED = 40;

/** Network folders, and those shared with a virtual machine, tell of no change, so they are looked at; milliseconds. */
const LOOK = 1500;

/**
 * Runs `check` when something changes below one of the folders, and reloads the page, which keeps its slide. What
 * `check` throws is shown over the page that was there before, and the server lives on.
 */
export function watchFolders(server: ViteDevServer, folders: readonly string[], check: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  let seen = stampOf(folders);
  const settle = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      seen = stampOf(folders);
      refresh(server, check);
    }, SETTLED);
  };
  const looking = setInterval(() => stampOf(folders) !== seen && settle(), LOOK).unref();
  server.httpServer?.once('close', () => clearInterval(looking));
  // Too many files to be told of, or a folder that went away: it is looked at all the same.
  server.watcher.on('error', error => server.config.logger.warn(unwatched(error)));
  server.watcher.add([...folders]);
  server.watcher.on('all', (_event, path) => {
    if (!folders.some(folder => path === folder || path.startsWith(folder + sep))) return;
    settle();
  });
}

/** One text for the files of the folders, their sizes and times; another one when something has changed. */
function stampOf(folders: readonly string[]): string {
  try {
    const paths = folders.flatMap(folder => readdirSync(folder).map(name => join(folder, name)));
    return paths
      .map(path => {
        const { size, mtimeMs } = statSync(path);
        return `${path} ${size} ${mtimeMs}`;
      })
      .join('\n');
  } catch {
    // Some are being changed just now.
    return '';
  }
}

function unwatched(error: unknown): string {
  return (
    `Không theo dõi được thư mục (${String(error)}); bài vẫn được xem lại mỗi giây rưỡi. Chép bộ này ra ổ của máy thì nhanh hơn. / ` +
    `A folder cannot be watched (${String(error)}); it is looked at every second and a half. On a disk of this machine it is faster.`
  );
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
