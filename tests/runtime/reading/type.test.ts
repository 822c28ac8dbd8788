import { expect, it } from 'vitest';
import { sizeBeside, sizeOf, TYPE_SIZES } from '../../../src/runtime/reading/type.ts';

it('takes the size that was remembered, and the smallest for anything else', () => {
  expect(['2', '3', undefined, '', '-1', '4', '1.5', 'lớn'].map(sizeOf)).toEqual([2, 3, 0, 0, 0, 0, 0, 0]);
});

it('goes from the smallest to the largest size and no further', () => {
  const up = [0, 1, 2, 3].map(size => sizeBeside(size, 1));
  expect(up).toEqual([1, 2, 3, TYPE_SIZES - 1]);
  expect([sizeBeside(1, -1), sizeBeside(0, -1)]).toEqual([0, 0]);
});
