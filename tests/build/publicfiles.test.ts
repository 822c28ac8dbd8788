import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkPublic } from '../../src/build/publicfiles.ts';
import { expectBothLanguages, makeFolder, mistakeOf, placeOf } from './folder.ts';

it.each<[string, (folder: string) => void, string, string]>([
  ['a link to nowhere', folder => symlinkSync('x.png', join(folder, 'a.png')), 'public/a.png:1', 'not there'],
  [
    'a folder in itself',
    folder => symlinkSync('..', join(folder, 'anh/a')),
    'public/anh/a:1',
    'round to itself',
  ],
  [
    'a pipe',
    folder => void spawnSync('mkfifo', [join(folder, 'a.png')]),
    'public/a.png:1',
    'not an ordinary',
  ],
])('what cannot be copied into the site is named: %s', (_, make, place, words) => {
  const root = makeFolder({ 'public/anh/b.png': 'x' });
  make(join(root, 'public'));
  const mistake = mistakeOf(() => checkPublic(join(root, 'public'), root));
  expect(placeOf(mistake)).toBe(place);
  expect(mistake.what.en).toContain(words);
  expectBothLanguages(mistake);
});

it('links to pictures and to folders of them are pictures', () => {
  const root = makeFolder({ 'public/a.png': 'x', 'anh/b.png': 'x' });
  symlinkSync('../anh', join(root, 'public/anh'));
  symlinkSync('a.png', join(root, 'public/c.png'));
  expect(() => checkPublic(join(root, 'public'), root)).not.toThrow();
  expect(() => checkPublic('', root)).not.toThrow();
});
