import { expect, it } from 'vitest';
import { readSize, sizeAfter } from '../../../src/runtime/presenter/notesize.ts';

it('goes up and down by a size, and stays at either end', () => {
  expect([sizeAfter(28, 1), sizeAfter(28, -1), sizeAfter(24, -1), sizeAfter(56, 1)]).toEqual([
    32, 24, 24, 56,
  ]);
});

it('is never smaller than notes can be read, whatever was kept', () => {
  expect(['32', '12', '', 'to', undefined].map(readSize)).toEqual([32, 28, 28, 28, 28]);
});
