import { ownName, recall, remember } from '../page/memory.ts';
import { isSpoken, rateOf, readRate, type Spoken, secondsFor } from './rate.ts';
import { scaleTo } from './schedule.ts';
import { totalOf } from './total.ts';

/** The longest anybody talks about one slide, in seconds: more is no time. */
const LONGEST = 4 * 60 * 60;

/** How long each slide takes, in seconds: as rehearsed, or else by its syllables. */
export function durationsOf(slides: readonly HTMLElement[]): number[] {
  const rate = readRate(recall('rate'));
  const times = readTimes(recall(ownName('times', slides)));
  return slides.map(slide => times.get(slide.id) ?? secondsFor(syllablesOf(slide), rate));
}

/** How long each slide is to take, in seconds, so that all of them fill the total chosen. */
export function plannedOf(slides: readonly HTMLElement[]): number[] {
  const durations = durationsOf(slides);
  return scaleTo(durations, totalOf(durations) * 60);
}

/** The slides with the seconds each took. */
export function spokenOf(slides: readonly HTMLElement[], taken: readonly number[]): Spoken[] {
  return slides.map((slide, index) => ({ syllables: syllablesOf(slide), taken: taken[index] ?? 0 }));
}

/** Keeps the seconds that each slide took, and how fast was spoken. A slide that was passed over is not learnt. */
export function keepTimes(slides: readonly HTMLElement[], taken: readonly number[]): void {
  const spoken = spokenOf(slides, taken);
  const times = spoken.flatMap((slide, index) =>
    isSpoken(slide) ? [[slides[index]?.id, Math.round(slide.taken)] as const] : [],
  );
  remember(ownName('times', slides), JSON.stringify(Object.fromEntries(times)));
  const rate = rateOf(spoken);
  if (rate !== undefined) remember('rate', String(rate));
}

/** Seconds by the ids of slides, as kept: `{"bia":20}`; whatever else may stand there is ignored. */
export function readTimes(kept: string | undefined): ReadonlyMap<string, number> {
  const entries = Object.entries(parse(kept) ?? {});
  const isTime = (time: unknown) => typeof time === 'number' && time > 0 && time <= LONGEST;
  return new Map(entries.filter((entry): entry is [string, number] => isTime(entry[1])));
}

function parse(json = ''): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function syllablesOf(slide: HTMLElement): number {
  return Number(slide.dataset.syllables) || 0;
}
