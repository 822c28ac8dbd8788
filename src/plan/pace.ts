import { sayFigure } from '../figures/unit/spoken.ts';
import { writtenOf } from '../figures/written.ts';
import { overlapping } from '../text/ordered.ts';
import { isWithin, syllableCount, textOf } from '../text/prose.ts';
import type { Prose, Range } from '../text/types.ts';
import type { Figures } from './excerpt.ts';
import { sum } from './fit/fit.ts';
import type { Deck, Excerpt } from './types.ts';

/**
 * How many syllables are said with each slide, in the order of the slides. A sentence that stays while several slides
 * come on is said once, so each of them has its part.
 */
export function syllablesOf({ slides, figures }: Pick<Deck, 'slides' | 'figures'>): number[] {
  const parts = new Map<Prose, Map<string, number>>();
  for (const note of slides.flatMap(slide => slide.notes)) {
    const ofProse = parts.get(note.prose) ?? new Map<string, number>();
    parts.set(note.prose, ofProse.set(spanOf(note), (ofProse.get(spanOf(note)) ?? 0) + 1));
  }
  const share = (note: Excerpt) =>
    saidSyllables(note, figures) / (parts.get(note.prose)?.get(spanOf(note)) ?? 1);
  return slides.map(slide => Math.round(sum(slide.notes.map(share))));
}

function spanOf({ from, to }: Range): string {
  return `${from}-${to}`;
}

/** A figure is as long as the words it is read out with: `đạt 91,4%` has eight syllables. */
function saidSyllables({ prose, from, to }: Excerpt, figures: Figures): number {
  const plain = (range: { from: number; to: number }) => syllableCount(textOf(prose, range));
  let count = 0;
  let at = from;
  for (const figure of overlapping(figures.get(prose) ?? [], { from, to })) {
    const written = writtenOf(figure);
    const words = isWithin(written, { from: at, to }) && sayFigure(prose, figure);
    if (!words) continue;
    count += plain({ from: at, to: written.from }) + syllableCount(words);
    at = written.to;
  }
  return count + plain({ from: at, to });
}
