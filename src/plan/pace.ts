import { sayFigure } from '../figures/unit/spoken.ts';
import { writtenOf } from '../figures/written.ts';
import { isWithin, syllableCount, textOf } from '../text/prose.ts';
import type { Figures } from './excerpt.ts';
import { sum } from './fit/fit.ts';
import type { Deck, Excerpt } from './types.ts';

/**
 * How many syllables are said with each slide, in the order of the slides. A sentence that stays while several slides
 * come on is said once, so each of them has its part.
 */
export function syllablesOf({ slides, figures }: Pick<Deck, 'slides' | 'figures'>): number[] {
  const notes = slides.flatMap(slide => slide.notes);
  const share = (note: Excerpt) =>
    saidSyllables(note, figures) / notes.filter(other => isSame(other, note)).length;
  return slides.map(slide => Math.round(sum(slide.notes.map(share))));
}

function isSame(a: Excerpt, b: Excerpt): boolean {
  return a.prose === b.prose && a.from === b.from && a.to === b.to;
}

/** A figure is as long as the words it is read out with: `đạt 91,4%` has eight syllables. */
function saidSyllables({ prose, from, to }: Excerpt, figures: Figures): number {
  const plain = (range: { from: number; to: number }) => syllableCount(textOf(prose, range));
  let count = 0;
  let at = from;
  for (const figure of figures.get(prose) ?? []) {
    const written = writtenOf(figure);
    const words = isWithin(written, { from: at, to }) && sayFigure(prose, figure);
    if (!words) continue;
    count += plain({ from: at, to: written.from }) + syllableCount(words);
    at = written.to;
  }
  return count + plain({ from: at, to });
}
