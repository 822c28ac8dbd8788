import { create } from '../../interface/dom.ts';
import { createAddress, createFront } from '../front.ts';
import { createKeys, fitKeys } from '../keys.ts';
import { openSheet } from '../sheet.ts';
import type { Paper } from '../types.ts';

/** More are not read from a wall. */
const MOST = 4;

/** "Thông báo": one page for a wall, with as many of the weightiest figures as it holds, as large as it can. */
export function composeNotice(paper: Paper): void {
  const body = openSheet(paper, { bare: true });
  const foot = create('div', { class: 'foot' }, create('p', {}, paper.frame.source), ...createAddress(paper));
  for (let most = MOST; most >= 0; most--) {
    const keys = createKeys(paper.sources, most);
    const list = create('div', { class: 'key-list', 'data-count': String(keys.length) }, ...keys);
    body.replaceChildren(...createFront(paper, { by: false }), list, foot);
    fitKeys(body);
    if (isWithin(body)) return;
  }
  shrinkTitle(body);
}

/** A title of a hundred words is set in letters that a wall can still show. */
function shrinkTitle(body: HTMLElement): void {
  const title = body.querySelector<HTMLElement>('h1');
  for (let size = 24; title && size >= 18 && !isWithin(body); size -= 2) title.style.fontSize = `${size}pt`;
}

function isWithin({ scrollHeight, clientHeight }: HTMLElement): boolean {
  return scrollHeight <= clientHeight;
}
