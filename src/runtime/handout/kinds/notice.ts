import { create } from '../../interface/dom.ts';
import { createAddress, createFront, createSource } from '../front.ts';
import { createKeys, fitKeys } from '../keys.ts';
import { isWithin, openSheet } from '../sheet.ts';
import type { Paper } from '../types.ts';

/** More figures are not read from a wall. */
const MOST = 4;
/** How high the figures may be, in points; the smallest can still be read from a few steps away. */
const SIZES = [100, 84, 72, 60, 50, 44];
/** A title of a hundred words is set in smaller letters, which a wall can still show. */
const TITLE_SIZES = [24, 21, 18];

/**
 * "Thông báo": one page for a wall, with as many of the weightiest figures as it holds with their sentences, as large
 * as it can.
 */
export function composeNotice(paper: Paper): void {
  const body = openSheet(paper, { bare: true });
  const foot = create('div', { class: 'foot' }, createSource(paper), ...createAddress(paper));
  const list = create('div', { class: 'key-list' });
  body.append(...createFront(paper, { by: false }), list, foot);
  const holds = (most: number, hasSentences: boolean) =>
    SIZES.some(size => {
      list.style.fontSize = `${size}pt`;
      list.replaceChildren(...createKeys(paper.sources, most, hasSentences));
      fitKeys(list);
      return isWithin(body);
    });
  const title = body.querySelector<HTMLElement>('h1');
  // Several figures with their sentences, or without them where a long title or a code leaves no room; one at last.
  const amounts = Array.from({ length: MOST - 1 }, (_, index) => MOST - index);
  const choices = [...[true, false].map(each => [each, amounts] as const), [true, [1]] as const];
  for (const [hasSentences, most] of choices)
    for (const count of most)
      for (const head of ['large', 'small']) {
        body.dataset.head = head;
        if (holds(count, hasSentences)) return;
      }
  for (const most of [1, 0])
    for (const size of TITLE_SIZES) {
      if (title) title.style.fontSize = `${size}pt`;
      if (holds(most, false)) return;
    }
}
