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
      create('span', { class: 'leader' }),
      createPageOf(paperId(section.id)),
    ),
  );
  return [create('h2', { class: 'small' }, print('contents')), create('ol', { class: 'contents' }, ...rows)];
}

/** The number of the page on which a place stands. */
export function createPageOf(id: string): HTMLElement {
  return create('span', { class: 'page-of', 'data-of': id });
}

/** Writes the numbers of the pages into the places that wait for them. */
export function fillPages(root: HTMLElement): void {
  const pages = [...root.querySelectorAll('.sheet')];
  const numbers = new Map(
    pages.flatMap((page, index) =>
      [...page.querySelectorAll('[id]')].map(({ id }) => [id, index + 1] as const),
    ),
  );
  for (const place of root.querySelectorAll<HTMLElement>('.page-of'))
    place.textContent = String(numbers.get(place.dataset.of ?? '') ?? '');
}
