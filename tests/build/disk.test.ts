import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codeOf, cutShort, diskMistake, onDisk } from '../../src/build/disk.ts';
import { DeckError } from '../../src/error.ts';
import { expectBothLanguages, makeFolder, mistakeOf, placeOf } from './folder.ts';

const failure = (code: string) => Object.assign(new Error(`${code}: no`), { code, errno: -1 });

describe('what the file system refuses', () => {
  it.each([
    ['EACCES', 'No permission'],
    ['EPERM', 'No permission'],
    ['EROFS', 'read-only'],
    ['ENOSPC', 'full'],
    ['EDQUOT', 'full'],
    ['EBUSY', 'Another program'],
    ['ENOENT', 'not there'],
    ['ELOOP', 'round to itself'],
    ['EMFILE', 'Too many'],
    ['ENAMETOOLONG', 'too long'],
    ['EIO', '(EIO)'],
  ])('is told in both languages, with what to do: %s', (code, words) => {
    const mistake = mistakeOf(() =>
      onDisk('dist', () => {
        throw failure(code);
      }),
    );
    expect(placeOf(mistake)).toBe('dist:1');
    expect(mistake.what.en).toContain(words);
    expect(mistake.message).toContain('"dist"');
    expectBothLanguages(mistake);
  });

  it('is known by what Node really says', () => {
    const root = makeFolder({ 'a.txt': '' });
    expect(mistakeOf(() => onDisk('a.txt', () => readdirSync(`${root}/a.txt`))).what.en).toContain(
      'a folder',
    );
    expect(mistakeOf(() => onDisk('b', () => readFileSync(`${root}/b`))).what.en).toContain('not there');
  });

  it('is known in the words of another tool', () => {
    const error = new Error(
      "Unable to write the service worker file. 'ENOSPC: no space left on device, write'",
    );
    expect(codeOf(error)).toBe('ENOSPC');
    expect(diskMistake(error, 'dist')).toBeInstanceOf(DeckError);
  });

  it('is not what else goes wrong', () => {
    const errors = [
      new Error('NOTE: x is undefined'),
      new TypeError('no'),
      new DeckError({ vi: '', en: '' }, { file: '', line: 1 }, { vi: '', en: '' }),
    ];
    for (const error of errors) expect(diskMistake(error, 'dist')).toBe(error);
  });
});

it('a file that did not reach the disk whole is named', () => {
  expectBothLanguages(cutShort('index.html'));
  expect(cutShort('index.html').message).toContain('"index.html"');
});
