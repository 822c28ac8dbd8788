import type { ClockState } from './clock.ts';

/** A talk as it was last heard of. Times are in milliseconds. */
export interface Talk {
  /** The id of the slide that was on. */
  readonly slide: string;
  readonly clock: ClockState;
  /** When that was, since 1970. */
  readonly at: number;
}

/** A talk of another day is over. */
const FORGOTTEN = 12 * 60 * 60 * 1000;

/** What a talk's clock showed when it was last heard of. */
export function goneAt({ clock: { gone, since }, at }: Talk): number {
  return since === undefined ? gone : gone + Math.max(0, at - since);
}

/** Reads a talk as it was kept; nothing if it is too old, had not begun, or is no talk at all. */
export function readTalk(kept: string | undefined, now: number): Talk | undefined {
  const talk = parse(kept);
  if (!isTalk(talk)) return undefined;
  const age = now - talk.at;
  const hasBegun = talk.clock.gone > 0 || talk.clock.since !== undefined;
  return hasBegun && age >= 0 && age < FORGOTTEN ? talk : undefined;
}

function parse(json = ''): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function isTalk(kept: unknown): kept is Talk {
  const { slide, clock, at } = (kept ?? {}) as Partial<Talk>;
  const { gone, since } = (clock ?? {}) as Partial<ClockState>;
  return typeof slide === 'string' && isTime(at) && isTime(gone) && (since === undefined || isTime(since));
}

function isTime(time: unknown): boolean {
  return typeof time === 'number' && Number.isFinite(time) && time >= 0;
}
