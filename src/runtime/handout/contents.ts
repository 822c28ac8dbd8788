import { print } from '../../strings/handout.ts';
import { create } from '../interface/dom.ts';
import { paperId } from './copy.ts';

/** The sections with the pages they begin on, which `fillPages` writes when they are known. */
export function createContents(sections: readonly HTMLElement[]): HTMLElement[] {
  if (sections.length < 2) return [];
  const rows = sections.map(section =>
    create(
      'li',
      {},
      create('a', { href: `#${paperId(section.id)}` }, section.dataset.title ?? ''),
      create('span', { class: 'dots' }),
      createPageOf(paperId(section.id)),
    ),
  );
  return [create('h2', { class: 'small' }, print('contents')), create('ol', { class: 'toc' }, ...rows)];
}

/** The number of the page on which a place stands. */
export function createPageOf(id: string): HTMLElement {
  return create('span', { class: 'page-of', 'data-of': id });
}

/** Writes the numbers of the pages into the places that wait for them. */
export function fillPages(pages: readonly HTMLElement[]): void {
  const numbers = new Map(
    pages.flatMap((page, index) =>
      [...page.querySelectorAll('[id]')].map(({ id }) => [id, index + 1] as const),
    ),
  );
  const places = pages.flatMap(page => [...page.querySelectorAll<HTMLElement>('.page-of')]);
  for (const place of places) place.textContent = String(numbers.get(place.dataset.of ?? '') ?? '');
}
