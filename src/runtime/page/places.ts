/** Where in the reading view a slide's words begin; null for a slide that has none there. */
export function placeOf(slide: string | undefined): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-slide~="${CSS.escape(slide ?? '')}"]`);
}

/** The nearest id at a place, to stand in the address. */
export function anchorOf(place: HTMLElement): string {
  return place.closest('[id^="doc"]')?.id ?? 'doc';
}

/** The slide of what is being read: the last words that begin in the upper third of the window. */
export function slideInSight(): string | undefined {
  const line = window.innerHeight / 3;
  const places = [...document.querySelectorAll<HTMLElement>('[data-slide]')];
  const read = places.filter(place => place.getBoundingClientRect().top <= line);
  return read.at(-1)?.dataset.slide?.split(' ')[0];
}
