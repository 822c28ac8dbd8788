import type { Range } from './types.ts';

/**
 * Those of some ranges that share a character with another range. They have to be in order and none may overlap the
 * next, as sentences and figures are: the first is found by halving, so that a long prose costs no more than a short one.
 */
export function overlapping<R extends Range>(ordered: readonly R[], { from, to }: Range): R[] {
  const found: R[] = [];
  for (let index = firstBehind(ordered, from); index < ordered.length; index++) {
    const range = ordered[index] as R;
    if (range.from >= to) break;
    found.push(range);
  }
  return found;
}

/** Index of the first range that ends behind an offset. */
export function firstBehind(ordered: readonly Range[], at: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle] as Range).to <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
