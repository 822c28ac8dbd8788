import { expect, it } from 'vitest';
import { progressAt } from '../../../src/runtime/interface/progress.ts';

it('measures the way through the talk from 0 to 1, also in a deck of one slide', () => {
  expect([0, 3, 6].map(index => progressAt(index, 7))).toEqual([0, 0.5, 1]);
  expect(progressAt(0, 1)).toBe(1);
});
