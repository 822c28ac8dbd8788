import { expect, it } from 'vitest';
import { polyline, reach, whole } from '../../src/render/chart.ts';
import { renderDeck } from '../../src/render/deck.ts';
import { parseLine } from '../../src/text/inline.ts';
import { deckOf } from '../essay.ts';

const prose = parseLine('Ngân sách', { file: 'a.md', line: 1 });
const words = { prose, from: 0, to: 9, figures: [] };

it('a value reaches as far as its part of the scale', () => {
  expect(reach(9, 18)).toBe(0.5);
  expect(reach(0, 0)).toBe(0);
});

it('a line begins and ends in the middle of its steps, and rises from nothing', () => {
  expect(polyline([0, 5, 10], 10).text).toContain('d="M16.67,100L50,50L83.33,0"');
});

it('the pieces of a whole are as high as their parts but for the ground between them, each tied to its row', () => {
  const values = [50, 30, 20];
  const { text } = whole(values.map(value => ({ name: words, number: words, value })));
  expect(
    [...text.matchAll(/<rect[^>]* y="([\d.]+)%"[^>]* height="([\d.]+)%"/g)].map(([, y, height]) => [
      y,
      height,
    ]),
  ).toEqual([
    ['0', '48'],
    ['50', '28'],
    ['80', '18'],
  ]);
  expect(text.match(/class="leader"/g)).toHaveLength(3);
});

it('a total is said in words and has no piece', () => {
  const total = { name: words, number: words };
  expect(
    whole([{ ...total, value: 60 }, { ...total, value: 40 }, total]).text.match(/class="piece"/g),
  ).toHaveLength(2);
});

it('the numbers of a chart are text in the author’s words', () => {
  const { text } = renderDeck(deckOf('| Năm | Hộ |\n|---|---|\n| 2021 | 1.250 |\n| 2022 | 2.140 |'));
  expect(text).toMatch(
    /<span class="name">2021<\/span> <span class="rise"[^>]*><span class="value">(?:<button[^>]*>)?1\.250/,
  );
  expect(text).toContain('aria-label="Biểu đồ cột"');
});
