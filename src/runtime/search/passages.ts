import { createPassage, type Passage, type Place } from './find.ts';

/** What is read as a whole; text outside of these belongs to the slide itself. */
const WHOLES =
  'h1, h2, h3, p, li, th, td, figcaption, .label, .figure.big, .name, .value, :is(.unit, .by) > span';

/** Numbers the program adds, drawings, the line at the foot, and how figures are read out; slides out of sight stay in. */
const LEFT_OUT = '[data-added], [aria-hidden="true"]:not(section), svg, footer, .spoken, .tile';

/** Everything that can be searched for: of each slide first its title, then what it shows, then what is said. */
export function passagesOf(slides: readonly HTMLElement[]): Passage[] {
  return slides.flatMap((slide, index) => {
    const passages = [...wholesOf(slide)].map(([whole, text]) => createPassage(index, placeOf(whole), text));
    return (['title', 'shown', 'said'] as const).flatMap(place =>
      passages.filter(passage => passage.place === place && passage.text !== ''),
    );
  });
}

/** The text of a slide by the element it is read with. */
function wholesOf(slide: HTMLElement): ReadonlyMap<Element, string> {
  const texts = new Map<Element, string>();
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const text = node instanceof HTMLBRElement ? ' ' : node.nodeValue;
    if (!text || !node.parentElement || node.parentElement.closest(LEFT_OUT)) continue;
    const whole = node.parentElement.closest(WHOLES) ?? slide;
    texts.set(whole, (texts.get(whole) ?? '') + text);
  }
  return texts;
}

function placeOf(whole: Element): Place {
  if (whole.closest('.notes')) return 'said';
  return whole.matches('h1, h2') ? 'title' : 'shown';
}
