import { anchorOf } from '../page/places.ts';
import { createPassage } from './find.ts';
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
      createPassage(index, element.matches('h2') ? 'title' : 'shown', element.textContent ?? ''),
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
    words: { hint: 'sentenceHint', count: 'sentenceCount', none: 'sentenceNone' },
  };
}
