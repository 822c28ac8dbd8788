import { create } from '../interface/dom.ts';
import { openSheet } from './sheet.ts';
import type { Paper } from './types.ts';

/** A new page of A5; its body. */
export function openLeaf({ root }: Paper): HTMLElement {
  const body = create('div', { class: 'flow' });
  const no = create('footer', { class: 'running' }, create('span', { class: 'sheet-no' }));
  root.append(create('section', { class: 'leaf' }, body, no));
  return body;
}

/** The page of a body. */
export function leafOf(body: HTMLElement): HTMLElement {
  return body.closest<HTMLElement>('.leaf') ?? body;
}

/** The pages of A5 that are on no sheet yet. */
export function leavesOf({ root }: Paper): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(':scope > .leaf')];
}

/** Puts two pages of A5 side by side on a sheet. */
export function openSpread(paper: Paper, leaves: readonly HTMLElement[]): void {
  const body = openSheet(paper, { shape: 'landscape', bare: true });
  body.className = 'spread';
  body.append(...leaves);
}
