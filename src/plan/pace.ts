import { sayFigure } from '../figures/unit/spoken.ts';
import { writtenOf } from '../figures/written.ts';
import { overlapping } from '../text/ordered.ts';
import { isWithin, syllableCount, textOf } from '../text/prose.ts';
import type { Prose } from '../text/types.ts';
import type { Figures } from './excerpt.ts';
import { sum } from './fit/fit.ts';
import type { Deck, Excerpt } from './types.ts';

/**
 * How many syllables are said with each slide, in the order of the slides. A sentence that stays while several slides
 * come on is said once, so each of them has its part.
 */
export function syllablesOf({ slides, figures }: Pick<Deck, 'slides' | 'figures'>): number[] {
  const byProse = new Map<Prose, Map<string, Said>>();
  const saidOf = slides.map(slide =>
    slide.notes.map(note => {
      const ofProse = byProse.get(note.prose) ?? new Map<string, Said>();
      byProse.set(note.prose, ofProse);
      const span = `${note.from}-${note.to}`;
      const said = ofProse.get(span) ?? { syllables: saidSyllables(note, figures), slides: 0 };
      ofProse.set(span, said);
      said.slides++;
      return said;
    }),
  );
  return saidOf.map(all => Math.round(sum(all.map(said => said.syllables / said.slides))));
}

/** What is said, and on how many slides it stays. */
interface Said {
  readonly syllables: number;
  slides: number;
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
