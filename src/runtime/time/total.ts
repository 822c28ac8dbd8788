import { recall, remember } from '../page/memory.ts';
import { sum } from './seconds.ts';

/** In minutes. */
const SHORTEST = 1;
const LONGEST = 240;

/** Held here too, for a browser that keeps nothing. */
let held: number | undefined;

/** How long the talk is to be, in minutes: as chosen, or else as long as its slides take. */
export function totalOf(durations: readonly number[]): number {
  return readTotal(recall('total')) ?? held ?? bounded(Math.round(sum(durations) / 60));
}

/** Chooses the total in minutes; undefined, and nothing done, for what is no number: `chooseTotal('15')` → 15. */
export function chooseTotal(written: string): number | undefined {
  const total = readTotal(written);
  if (total === undefined) return undefined;
  held = total;
  remember('total', String(total));
  return total;
}

/** `readTotal('15')` → 15; what is too short or too long is the nearest that can be. */
export function readTotal(written = ''): number | undefined {
  const total = Number.parseInt(written, 10);
  return Number.isNaN(total) ? undefined : bounded(total);
}

function bounded(total: number): number {
  return Math.max(SHORTEST, Math.min(total, LONGEST));
}
