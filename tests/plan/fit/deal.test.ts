import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deal, dealEvenly } from '../../../src/plan/fit/deal.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** A slide holds ten. */
const fits = (items: readonly number[]) => sum(items) <= 10;
const even = (items: readonly number[]) => dealEvenly(items, fits, item => item);

/** Every way to deal items out, in order. */
function waysOf(items: readonly number[]): number[][][] {
  if (items.length === 0) return [[]];
  return items.flatMap((_, index) =>
    waysOf(items.slice(index + 1)).map(rest => [items.slice(0, index + 1), ...rest]),
  );
}

const squares = (slides: readonly number[][]) => sum(slides.map(slide => sum(slide) ** 2));

describe('deal', () => {
  it('puts as many on each slide as fit, and what fits none on one of its own', () => {
    expect(deal([4, 4, 4, 12, 1, 1], fits)).toEqual([[4, 4], [4], [12], [1, 1]]);
  });
});

describe('dealEvenly', () => {
  it.each([
    { items: [3, 3, 3, 3, 3, 3, 3, 3], slides: [3, 3, 2] },
    { items: [2, 2, 2, 6, 6, 2], slides: [3, 1, 2] },
    { items: [5, 5], slides: [2] },
    { items: [12, 1, 12], slides: [1, 1, 1] },
    { items: [], slides: [] },
  ])('deals $items out as $slides', ({ items, slides }) => {
    expect(even(items).map(slide => slide.length)).toEqual(slides);
  });

  it('takes no more slides than are needed, and of all ways with so many the most even', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 9 }), items => {
        const sound = waysOf(items).filter(way => way.every(slide => slide.length === 1 || fits(slide)));
        const fewest = Math.min(...sound.map(way => way.length));
        const best = Math.min(...sound.filter(way => way.length === fewest).map(squares));
        const dealt = even(items);
        expect(dealt.flat()).toEqual(items);
        expect([dealt.length, squares(dealt)]).toEqual([fewest, best]);
      }),
    );
  });
});
