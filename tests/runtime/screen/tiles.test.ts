import { expect, it } from 'vitest';
import { tileAfter } from '../../../src/runtime/screen/tiles.ts';

it.each([
  ['ArrowRight', 0, 1],
  ['ArrowLeft', 0, 0],
  ['ArrowDown', 1, 4],
  ['ArrowUp', 4, 1],
  ['ArrowDown', 4, 4],
  ['Home', 3, 0],
  ['End', 1, 4],
  ['PageDown', 1, 2],
])('leads %s from tile %d of five in rows of three to tile %d', (code, from, to) => {
  expect(tileAfter(code, from, 5, 3)).toBe(to);
});

it('leaves other keys alone', () => {
  expect(tileAfter('KeyB', 0, 5, 3)).toBeUndefined();
});
