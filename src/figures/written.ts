import type { Range } from '../text/types.ts';
import type { Figure } from './types.ts';

/** A figure with the words before it that say how exact it is: `hơn 300 hội viên`. */
export function writtenOf({ from, to, approximator }: Figure): Range {
  return { from: approximator?.from ?? from, to };
}
