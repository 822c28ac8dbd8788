import { expect, it } from 'vitest';
import { findFigures } from '../../src/figures/find.ts';
import type { Figure } from '../../src/figures/types.ts';
import { cells, endBar, fall, partBar, steps } from '../../src/render/parts.ts';
import { parseLine } from '../../src/text/inline.ts';

function figureIn(text: string): Figure {
  const figure = findFigures(parseLine(text, { file: 'a.md', line: 1 })).find(({ key }) => key);
  if (!figure) throw new Error(`There is no figure in "${text}".`);
  return figure;
}

const countOf = (text: string, part: string) => text.split(part).length - 1;

it('a ratio has a cell for each part of its whole, as many full as it says', () => {
  const { text } = cells(figureIn('Phường đạt 15/19 tiêu chí.'));
  expect([countOf(text, 'dot-on'), countOf(text, 'dot-off')]).toEqual([15, 4]);
  expect(text).toContain('aria-label="15/19 tiêu chí: ');
});

it('a large ratio fills a bar to its part', () => {
  expect(partBar(figureIn('Có 1.200/1.500 hộ dân đăng ký.')).text).toMatch(/x="0%" width="80%"/);
});

it('the ends of a change are on one scale', () => {
  expect(endBar(9, 19).text).toContain('width="47.37%"');
  const heights = (before: number, after: number) =>
    [...fall(before, after).text.matchAll(/<rect[^>]* height="([\d.]+)"/g)].map(match => Number(match[1]));
  const [was = 0, is = 0] = heights(12.5, 3.1);
  expect(is / was).toBeCloseTo(3.1 / 12.5, 2);
  expect(fall(12.5, 3.1).text).toContain('aria-label="giảm"');
  expect(fall(3, 12).text).toContain('aria-label="tăng"');
  expect(heights(0, 0).every(Number.isFinite)).toBe(true);
});

it('a place in an order is one step of a podium, or the last of a stair', () => {
  const blocks = (text: string) => countOf(steps(figureIn(text)).text, '<rect');
  expect(blocks('Phường xếp thứ 1 toàn quận.')).toBe(3);
  expect(blocks('Phường xếp thứ 7 toàn quận.')).toBe(7);
});
