import { tell, type Word } from '../interface/language.ts';
import type { Stage } from '../types.ts';
import type { Found, Passage } from './find.ts';
import { passagesOf } from './passages.ts';

/** What is looked through: the slides, or the sentences of the reading view. `Passage.slide` counts either. */
export interface Ground {
  readonly passages: readonly Passage[];
  /** The number and the name that a result goes by. */
  no(index: number): number;
  title(index: number): string;
  open(index: number): void;
  /** What is said before anything is typed, and where nothing was found. */
  readonly words: Readonly<Record<'hint' | 'none', Word>>;
  /** How much was found, in words. */
  tellCount(found: readonly Found[]): string;
}

export function groundOfSlides(stage: Stage): Ground {
  const passages = passagesOf(stage.slides);
  const titles = passages.filter(({ place }) => place === 'title');
  return {
    passages,
    no: index => index + 1,
    title: index => titles.find(({ slide }) => slide === index)?.text ?? '',
    open: index => stage.go(index),
    words: { hint: 'searchHint', none: 'searchNone' },
    tellCount: found => tell('searchCount', { count: found.length }),
  };
}
