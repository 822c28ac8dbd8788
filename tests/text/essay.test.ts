import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DeckError } from '../../src/error.ts';
import { essayProses, parseEssay } from '../../src/text/essay.ts';
import { originalText, paragraphOf } from '../../src/text/prose.ts';
import { essayOf, ownFiles } from '../essay.ts';

const original = readFileSync(new URL('../golden/essay.txt', import.meta.url), 'utf8')
  .replace(/\n$/, '')
  .split('\n');

/** What an author's file says without its marks and on the old side of each correction, by plain replacement. */
function strip(markdown: string): string {
  return markdown
    .replace(/^# .*\n+/, '')
    .replace(/\{~~(.*?)~>.*?~~\}/g, '$1')
    .replace(/\{\+\+.*?\+\+\}/g, '')
    .replace(/\{--(.*?)--\}/g, '$1')
    .replace(/\{>>.*?<<\}/g, '')
    .replace(/\{==(.*?)==\}/g, '$1')
    .replace(/\*{2,3}/g, '')
    .replace(/\n$/, '');
}

describe('the essay in slides/', () => {
  const files = ownFiles();
  const essay = parseEssay(files);

  it("gives the author's paragraphs back, character for character, without its marks", () => {
    expect(files.slice(1).map(({ text }) => strip(text))).toEqual(original);
  });

  it('gives them back from the model too, before the corrections', () => {
    expect(essayProses(essay).map(originalText)).toEqual(original);
  });

  it('corrects only the plain slips', () => {
    const corrections = [essay.cover.title, ...essayProses(essay)].flatMap(prose =>
      prose.marks.flatMap(mark =>
        mark.type === 'correction' ? [[mark.old, prose.text.slice(mark.from, mark.to)]] : [],
      ),
    );
    expect(corrections).toEqual([
      ['đô thi', 'đô thị'],
      ['nhân nhân', 'nhân dân'],
      [' ', ''],
      ['; ', '.'],
      ['', ' '],
      [' ', ''],
      ['', ' '],
    ]);
  });

  it('numbers its paragraphs from 1 and finds their sentences', () => {
    expect(essayProses(essay).map(({ no, sentences }) => [no, sentences.length])).toEqual([
      [1, 2],
      [2, 4],
      [3, 3],
      [4, 1],
      [5, 6],
      [6, 3],
    ]);
  });
});

describe('parseEssay', () => {
  const cover = { file: 'slides/00-bia.md', text: '---\ntitle: Bài\n---\n' };

  it('says which two files share an address', () => {
    const files = [
      cover,
      { file: 'slides/01-a.md', text: '# Một\n\nChữ.' },
      { file: 'slides/02-b.md', text: '\n# MỘT\n\nChữ.' },
    ];
    expect(() => parseEssay(files)).toThrow(/slides\/02-b\.md:2 .*"mot".*slides\/01-a\.md:1/);
  });

  it('says what a folder without a cover, and a cover without sections, lacks', () => {
    expect(() => parseEssay([{ file: 'slides/01-a.md', text: 'Chữ.' }])).toThrow(
      /slides\/00-bia\.md:1 .*title/s,
    );
    expect(() => parseEssay([cover])).toThrow(DeckError);
    expect(() => parseEssay([])).toThrow(/slides\/00-bia\.md:1/);
  });

  it('names an empty file', () => {
    const empty = { file: 'slides/03-rong.md', text: ' \n\n' };
    expect(() => parseEssay([cover, empty])).toThrow(/slides\/03-rong\.md:1 Tệp không có chữ nào/);
  });

  it('takes a section without a heading and calls it by its file', () => {
    const essay = parseEssay([cover, { file: 'slides/01-phong-trao.md', text: 'Chỉ có chữ.' }]);
    expect(essay.sections[0]?.title.text).toBe('phong trao');
  });

  it('reads NFD, CRLF and a byte-order mark as the same essay', () => {
    const text = '# Tổ dân phố\r\n\r\nToàn phường còn **9 tổ**.\r\nTổ chức bầu cử.\r\n';
    const loose = parseEssay([cover, { file: 'a.md', text: `\uFEFF${text.normalize('NFD')}` }]);
    const strict = parseEssay([cover, { file: 'a.md', text: text.replaceAll('\r', '') }]);
    expect(loose).toEqual(strict);
  });
});

it('counts a table as one paragraph', () => {
  const essay = essayOf('Một.\n\n| Tổ | Hộ |\n|---|---|\n| 1 | 120 |\n\nBa.\n\n- Bốn\n- Năm');
  expect(essayProses(essay).map(paragraphOf)).toEqual([1, 2, 2, 2, 2, 3, 4, 5]);
  expect(new Set(essayProses(essay).map(({ no }) => no)).size).toBe(8);
});
