import { sum } from './seconds.ts';

/** What the schedule asks of a slide. */
export interface Planned {
  readonly layout: string;
  /** Whether it shows a key figure. */
  readonly isKey: boolean;
  /** Planned, in seconds. */
  readonly duration: number;
}

/** Slides in a row that may be left out, by index. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** Layouts that are left out first, the least missed in front; slides with key figures come after all others. */
const LEAST_MISSED = ['agenda', 'section', 'recap', 'quote', 'picture', 'statement'];

const NEVER_LEFT_OUT = new Set(['cover', 'closing']);

/** The durations stretched or shortened alike to a total, in seconds. */
export function scaleTo(durations: readonly number[], total: number): number[] {
  const whole = sum(durations);
  return durations.map(duration => (whole > 0 ? (duration * total) / whole : total / durations.length));
}

/**
 * How many seconds the talk is behind its plan, negative if ahead: 0 as long as a slide is on in its own span.
 * `lagOf([60, 60], 1, 45)` → -15.
 */
export function lagOf(durations: readonly number[], index: number, elapsed: number): number {
  const from = sum(durations.slice(0, index));
  const to = from + (durations[index] ?? 0);
  return elapsed < from ? elapsed - from : Math.max(0, elapsed - to);
}

/**
 * Which of the slides ahead may be left out to make up for a delay in seconds, in order: the least missed first, and
 * none that is not needed. All there are, if the delay is longer than they.
 */
export function leaveOut(slides: readonly Planned[], index: number, delay: number): number[] {
  const ahead = slides
    .map((slide, at) => ({ ...slide, at }))
    .filter(({ layout, at }) => at > index && !NEVER_LEFT_OUT.has(layout))
    .sort((a, b) => rankOf(a) - rankOf(b) || b.duration - a.duration);
  let won = 0;
  const chosen = ahead.filter(({ duration }) => {
    const isNeeded = won < delay;
    if (isNeeded) won += duration;
    return isNeeded;
  });
  const spare = [...chosen].sort((a, b) => a.duration - b.duration);
  for (const slide of spare) {
    if (won - slide.duration < delay) continue;
    won -= slide.duration;
    chosen.splice(chosen.indexOf(slide), 1);
  }
  return chosen.map(({ at }) => at).sort((a, b) => a - b);
}

/** Neighbours together: `runsOf([3, 4, 7])` → 3–4 and 7. */
export function runsOf(indices: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (const index of indices) {
    const before = runs.at(-1);
    if (before?.last === index - 1) runs.splice(-1, 1, { ...before, last: index });
    else runs.push({ first: index, last: index });
  }
  return runs;
}

function rankOf({ layout, isKey }: Planned): number {
  const rank = LEAST_MISSED.indexOf(layout);
  if (isKey && layout !== 'recap') return LEAST_MISSED.length + 1;
  return rank < 0 ? LEAST_MISSED.length : rank;
}
