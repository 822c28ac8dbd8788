import { accessSync, constants, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { onDisk } from './disk.ts';
import { isFolder, ordinaryFile, shownPath } from './slides.ts';

/**
 * Throws `DeckError` for what cannot be copied from the folder of pictures into the site: a link to nowhere or round in
 * a circle, a pipe, a file that may not be read. The bundler would end in a stack there, or never.
 */
export function checkPublic(folder: string, root: string): void {
  if (folder !== '' && isFolder(folder)) walk(folder, root, new Set());
}

function walk(folder: string, root: string, around: ReadonlySet<string>): void {
  const shown = shownPath(folder, root);
  const inside = onDisk(shown, () => {
    const real = realpathSync(folder);
    if (around.has(real)) throw Object.assign(new Error('loop'), { code: 'ELOOP', errno: 0 });
    return new Set([...around, real]);
  });
  for (const name of onDisk(shown, () => readdirSync(folder))) {
    const path = join(folder, name);
    if (isFolder(path)) walk(path, root, inside);
    else {
      const file = shownPath(path, root);
      ordinaryFile(path, file);
      onDisk(file, () => accessSync(path, constants.R_OK));
    }
  }
}
