import { spawnSync } from 'node:child_process';
import { symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSlides } from '../../src/build/slides.ts';
import { expectBothLanguages, type Files, makeFolder, mistakeOf, placeOf } from './folder.ts';

function read(files: Files) {
  const root = makeFolder(files);
  return readSlides(`${root}/slides`, root);
}

describe('reading the slides', () => {
  it('gives the Markdown files in the order of their numbers, and no other file', () => {
    const files = read({
      'slides/10-muoi.md': 'mười',
      'slides/2-hai.MD': 'hai',
      'slides/00-bia.md': 'bìa',
      'slides/.03-an.md': 'ẩn',
      'slides/ghi-chu.txt': 'ghi chú',
      'slides/anh.md/anh.png': '',
    });
    expect(files).toEqual([
      { file: 'slides/00-bia.md', text: 'bìa' },
      { file: 'slides/2-hai.MD', text: 'hai' },
      { file: 'slides/10-muoi.md', text: 'mười' },
    ]);
  });

  it('says how to begin where there is no folder', () => {
    const mistake = mistakeOf(() => read({ 'readme.txt': '' }));
    expect(placeOf(mistake)).toBe('slides:1');
    expect(mistake.what).toEqual({
      vi: 'Không có thư mục "slides"',
      en: 'There is no folder "slides"',
    });
    expect(mistake.hint.en).toContain('00-bia.md');
  });

  it('takes a file of that name for no folder', () => {
    const mistake = mistakeOf(() => read({ slides: 'a file' }));
    expect(mistake.what.en).toBe('There is no folder "slides"');
  });

  it('says what is missing where the folder has no Markdown file', () => {
    const mistake = mistakeOf(() => read({ 'slides/bai-viet.docx': '' }));
    expect(placeOf(mistake)).toBe('slides:1');
    expect(mistake.what.en).toBe('The folder "slides" has no .md file');
    expect(mistake.hint.en).toContain('01-….md');
  });

  it('names a folder that lies elsewhere as it is reached from the project', () => {
    const root = makeFolder({ 'du-an/a.txt': '', 'bai/01-mot.md': 'một' });
    expect(readSlides(`${root}/bai`, `${root}/du-an`)).toEqual([{ file: '../bai/01-mot.md', text: 'một' }]);
  });
});

describe('what is no file to read', () => {
  const readBeside = (make: (folder: string) => void) => {
    const root = makeFolder({ 'slides/00-bia.md': 'bìa', 'ngoai/a.md': 'a' });
    make(join(root, 'slides'));
    return () => readSlides(`${root}/slides`, root);
  };

  it.each<[string, (folder: string) => void, string]>([
    ['a link to nowhere', folder => symlinkSync('khong-co.md', join(folder, '01.md')), 'is not there'],
    ['a link to itself', folder => symlinkSync('01.md', join(folder, '01.md')), 'round to itself'],
    ['a pipe', folder => void spawnSync('mkfifo', [join(folder, '01.md')]), 'not an ordinary file'],
    ['a device', folder => symlinkSync('/dev/zero', join(folder, '01.md')), 'not an ordinary file'],
    [
      'one without end',
      folder => {
        writeFileSync(join(folder, '01.md'), '');
        truncateSync(join(folder, '01.md'), 3e9);
      },
      '3000 MB',
    ],
  ])('is named, with what to do, and nobody waits for it: %s', (_, make, words) => {
    const mistake = mistakeOf(readBeside(make));
    expect(placeOf(mistake)).toBe('slides/01.md:1');
    expect(mistake.what.en).toContain(words);
    expectBothLanguages(mistake);
  });

  it('may be a link to a file', () => {
    const files = readBeside(folder => symlinkSync('../ngoai/a.md', join(folder, '01.md')))();
    expect(files.map(({ text }) => text)).toEqual(['bìa', 'a']);
  });

  it('may be the folder itself', () => {
    const root = makeFolder();
    symlinkSync('slides', join(root, 'slides'));
    expect(mistakeOf(() => readSlides(`${root}/slides`, root)).what.en).toContain('round to itself');
  });
});

it('two essays in folders of their own are told apart', () => {
  const mistake = mistakeOf(() => read({ 'slides/bai-1/00.md': 'a', 'slides/bai-2/00.md': 'b' }));
  expect(mistake.hint.en).toContain("slides: 'slides/bai-1'");
  expectBothLanguages(mistake);
});

describe('a file that is not UTF-8', () => {
  const inLine3 = (...bytes: number[]) =>
    Buffer.concat([Buffer.from('# Một\n\nDân vận '), Buffer.from(bytes), Buffer.from(' khéo\n\nHết.\n')]);

  it.each([
    ['a letter of an old code page', inLine3(0xe2, 0x6e), 3],
    ['a stray second half of a character', inLine3(0xa3), 3],
    ['a half of a surrogate pair', inLine3(0xed, 0xa0, 0x80), 3],
    ['a character cut off at the line end', Buffer.from([0x61, 0x0a, 0xe1, 0xba, 0x0a, 0x62]), 2],
    ['a character cut off at the end', Buffer.from([0x61, 0x0a, 0x62, 0x0a, 0xe1, 0xba]), 3],
    ['the "Unicode" of Notepad', Buffer.from('\ufeffMột\n', 'utf16le'), 1],
  ])('is turned down at the line of the first bad byte: %s', (_, bytes, line) => {
    const mistake = mistakeOf(() => read({ 'slides/00-bia.md': 'bìa', 'slides/01-mot.md': bytes }));
    expect(placeOf(mistake)).toBe(`slides/01-mot.md:${line}`);
    expect(mistake.what.en).toBe('The file is not UTF-8');
    expect(mistake.hint.en).toContain('UTF-8');
  });
});

describe('every mistake', () => {
  const mistakes = {
    'no folder': () => read({}),
    'no file': () => read({ 'slides/a.txt': '' }),
    'not UTF-8': () => read({ 'slides/00-bia.md': Buffer.from([0xff]) }),
  };

  it.each(Object.entries(mistakes))('is told in Vietnamese and English, with a hint: %s', (_, work) => {
    expectBothLanguages(mistakeOf(work));
  });
});
