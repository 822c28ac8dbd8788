import { sum } from './seconds.ts';

/** Syllables a minute of a talk, its pauses counted in. */
export const USUAL_RATE = 140;

/** Nobody who is understood speaks slower or faster. */
const SLOWEST = 70;
const FASTEST = 240;

/** Fewer syllables tell nothing about a speaker. */
const FEWEST = 40;

/** In seconds: what a slide takes with which nothing is said. */
const SILENT = 10;

/** One slide of a rehearsal. */
export interface Spoken {
  readonly syllables: number;
  /** In seconds. */
  readonly taken: number;
}

/** In seconds, at a rate in syllables a minute: `secondsFor(70, 140)` → 30. */
export function secondsFor(syllables: number, rate: number): number {
  return syllables > 0 ? (syllables * 60) / rate : SILENT;
}

/** Whether a slide was talked through, and not passed over. */
export function isSpoken({ syllables, taken }: Spoken): boolean {
  return taken >= 1 && taken >= (syllables * 60) / FASTEST;
}

/** Syllables a minute over the slides that were talked through; undefined if that was too little to tell. */
export function rateOf(slides: readonly Spoken[]): number | undefined {
  const told = slides.filter(slide => slide.syllables > 0 && isSpoken(slide));
  const syllables = sum(told.map(slide => slide.syllables));
  const seconds = sum(told.map(slide => slide.taken));
  return syllables < FEWEST ? undefined : bounded(Math.round((syllables * 60) / seconds));
}

/** A rate as it was kept; what cannot be one is the usual rate. */
export function readRate(kept: string | undefined): number {
  const rate = Number(kept ?? Number.NaN);
  return Number.isFinite(rate) && rate > 0 ? bounded(rate) : USUAL_RATE;
}

function bounded(rate: number): number {
  return Math.max(SLOWEST, Math.min(rate, FASTEST));
}
