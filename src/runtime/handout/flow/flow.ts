import { type Break, findBreaks } from './breaks.ts';
import { fixColumns } from './columns.ts';
import { cutAt } from './cut.ts';

/** Pixels by which edges may differ from what was measured. */
const SLACK = 1;

/**
 * Lets what stands in a body flow on into others of the same size: paragraphs break between lines, two at least on
 * either side, tables between rows, under their head again; a heading stays with what follows it; nothing is lost.
 * `open` makes the body of a further page.
 *
 * All is measured first, on one layout once the columns of tables are fixed, and then cut from the last page to the first, so that the time it takes grows
 * with the length of the text and no faster.
 */
export function flow(body: HTMLElement, open: () => HTMLElement): void {
  fixColumns(body);
  const cuts = chooseBreaks(body).map(place => place.find());
  const rests = cuts.reverse().map(point => cutAt(body, point()));
  for (const rest of rests.reverse()) open().append(rest);
}

/** The breaks that end the pages but the last. */
function chooseBreaks(body: HTMLElement): Break[] {
  const { top, bottom } = body.getBoundingClientRect();
  const breaks = findBreaks(body);
  const end = body.lastElementChild?.getBoundingClientRect().bottom ?? top;
  const chosen: Break[] = [];
  let at = 0;
  for (let start = top, room = bottom - top + SLACK; ; ) {
    const next = lastFitting(breaks, at, start + room, end);
    const place = next === undefined ? undefined : breaks[next];
    if (next === undefined || !place) return chosen;
    chosen.push(place);
    at = next + 1;
    start = place.top;
    room = bottom - top + SLACK - place.head;
  }
}

/** Index of the break that ends a page which reaches down to `limit`; undefined if all the rest stands on it. */
function lastFitting(breaks: readonly Break[], from: number, limit: number, end: number): number | undefined {
  const best: (number | undefined)[] = [];
  let index = from;
  for (; index < breaks.length; index++) {
    const place = breaks[index];
    if (!place || place.bottom > limit) break;
    if (place.forced) return index;
    best[place.cost] = index;
  }
  if (index === breaks.length && end <= limit) return undefined;
  // What is higher than a page and cannot be broken goes beyond its foot, rather than nowhere.
  return best.find(each => each !== undefined) ?? (index < breaks.length ? index : undefined);
}
