/** Where in the reading view a slide's words stand; null for a slide that has none there. */
export function placeOf(slide: string | undefined): HTMLElement | null {
  const leaf = leaves().find(element => slidesOf(element).includes(slide ?? ''));
  return leaf ?? document.querySelector<HTMLElement>(`[data-slide~="${CSS.escape(slide ?? '')}"]`);
}

/** The nearest id at a place, to stand in the address. */
export function anchorOf(place: HTMLElement): string {
  return place.closest('[id^="doc"]')?.id ?? 'doc';
}

/** The slide of what is being read: the last words that begin in the upper third of the window. */
export function slideInSight(): string | undefined {
  const line = window.innerHeight / 3;
  const read = leaves().filter(element => element.getBoundingClientRect().top <= line);
  const [slide] = slidesOf(read.at(-1));
  return slide;
}

/** The smallest parts that know their slides: sentences, rather than the section around them. */
function leaves(): readonly HTMLElement[] {
  const all = [...document.querySelectorAll<HTMLElement>('[data-slide]')];
  return all.filter(element => !element.querySelector('[data-slide]'));
}

function slidesOf(element: HTMLElement | undefined): readonly string[] {
  return element?.dataset.slide?.split(' ') ?? [];
}
