import { expect, it } from 'vitest';
import { chooseTotal, readTotal, totalOf } from '../../../src/runtime/time/total.ts';

it.each([
  ['15', 15],
  [' 7 phút', 7],
  ['0', 1],
  ['999', 240],
  ['', undefined],
  ['mười', undefined],
])('reads %j as a total of minutes', (written, total) => {
  expect(readTotal(written)).toBe(total);
});

it('is as long as the slides take until one is chosen, also where nothing is kept', () => {
  expect([totalOf([60, 100, 30]), totalOf([])]).toEqual([3, 1]);
  expect(chooseTotal('nhanh')).toBeUndefined();
  expect(totalOf([60, 100, 30])).toBe(3);
  expect([chooseTotal('12'), totalOf([60, 100, 30])]).toEqual([12, 12]);
});
