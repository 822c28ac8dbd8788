import { expect, it } from 'vitest';
import { sourceAt } from '../../src/text/places.ts';
import { parseLoose, parsePlain } from '../../src/text/plain.ts';

const proses = parsePlain({ file: 'bai.txt', text: '\uFEFFTiêu đề\r\n\r\n**Đã** có 12 hộ.' });

it('makes one prose a line, with its number, and leaves stars alone', () => {
  expect(proses.map(({ text, source }) => [text, source.line])).toEqual([
    ['Tiêu đề', 1],
    ['**Đã** có 12 hộ.', 3],
  ]);
});

it('knows where each letter stands', () => {
  expect(proses.map(prose => sourceAt(prose, 2))).toEqual([
    { file: 'bai.txt', line: 1, column: 3 },
    { file: 'bai.txt', line: 3, column: 3 },
  ]);
});

it('reads Markdown behind front matter, each letter on its line', () => {
  const [prose] = parseLoose({ file: 'bai.md', text: '---\ntitle: 12 tổ\n---\n\nCó **12 tổ**.' });
  expect(prose?.text).toBe('Có 12 tổ.');
  expect(prose && sourceAt(prose, 3)).toEqual({ file: 'bai.md', line: 5, column: 6 });
});
