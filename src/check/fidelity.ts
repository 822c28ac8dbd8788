import { excerptsIn } from '../plan/body.ts';
import type { Deck, Excerpt, Slide } from '../plan/types.ts';
import { essayProses } from '../text/essay.ts';
import { isWithin } from '../text/prose.ts';
import type { Prose, Range } from '../text/types.ts';

/** A range of an essay's prose that something is wrong with. */
interface Finding extends Range {
  readonly prose: Prose;
}

/** Sentences of the essay that are neither shown whole nor said on any slide. */
export function lostSentences(deck: Deck): Finding[] {
  const kept = new Map<Prose, Range[]>();
  for (const excerpt of deck.slides.flatMap(keptBy)) {
    const known = kept.get(excerpt.prose);
    if (known) known.push(excerpt);
    else kept.set(excerpt.prose, [excerpt]);
  }
  return essayProses(deck.essay).flatMap(prose =>
    prose.sentences
      .filter(sentence => !kept.get(prose)?.some(range => isWithin(sentence, range)))
      .map(sentence => ({ ...sentence, prose })),
  );
}

/** Excerpts that point outside the essay: words nobody wrote. */
export function foreignExcerpts(deck: Deck): Finding[] {
  const { cover, sections } = deck.essay;
  const own = new Set([
    ...essayProses(deck.essay),
    ...sections.flatMap(({ title, blocks }) => [
      title,
      ...blocks.flatMap(block => (block.type === 'notes' ? block.proses : [])),
    ]),
    cover.title,
    ...cover.notes,
  ]);
  return deck.slides
    .flatMap(keptBy)
    .filter(({ prose, from, to }) => !own.has(prose) || from < 0 || to > prose.text.length || from > to);
}

function keptBy(slide: Slide): readonly Excerpt[] {
  const title = 'added' in slide.title ? [] : [slide.title];
  return [...title, ...excerptsIn(slide), ...slide.notes];
}
