import { tell } from '../interface/language.ts';
import { anchorOf } from '../page/places.ts';
import { createPassage, type Found } from './find.ts';
import type { Ground } from './ground.ts';

/** The headings and sentences of the essay; a result goes by the section it stands in, and leads to its place. */
export function groundOfSentences(): Ground {
  const sections = [...document.querySelectorAll<HTMLElement>('.chapter')];
  const places = sections.flatMap((section, index) =>
    [...section.querySelectorAll<HTMLElement>('h2, .sentence')].map(element => ({
      element,
      section,
      no: index + 1,
    })),
  );
  return {
    passages: places.map(({ element }, index) =>
      createPassage(index, element.closest('h2, h3') ? 'title' : 'shown', element.textContent ?? ''),
    ),
    no: index => places[index]?.no ?? 0,
    title: index => places[index]?.section.dataset.title ?? '',
    open: index => {
      const place = places[index]?.element;
      if (!place) return;
      location.hash = anchorOf(place);
      // The address may have been that one before.
      place.scrollIntoView();
    },
    words: { hint: 'sentenceHint', none: 'sentenceNone' },
    tellCount: countOf,
  };
}

/** Headings are no sentences, and are counted apart. */
function countOf(found: readonly Found[]): string {
  const titles = found.filter(({ passage }) => passage.place === 'title').length;
  const count = found.length - titles;
  if (count === 0) return tell('titleCount', { titles });
  return tell(titles > 0 ? 'sentenceAndTitleCount' : 'sentenceCount', { count, titles });
}
