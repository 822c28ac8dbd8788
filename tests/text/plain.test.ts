import { expect, it } from 'vitest';
import { parsePlain } from '../../src/text/plain.ts';

const located = parsePlain({ file: 'bai.txt', text: '\uFEFFTiêu đề\r\n\r\n**Đã** có 12 hộ.' });

it('makes one prose a line, with its number, and leaves stars alone', () => {
  expect(located.map(({ prose }) => [prose.text, prose.source.line])).toEqual([
    ['Tiêu đề', 1],
    ['**Đã** có 12 hộ.', 3],
  ]);
});

it('leads back to the place in the normalized file', () => {
  expect(located.map(({ offsetOf }) => offsetOf(2))).toEqual([2, 11]);
});
