import { create } from '../../interface/dom.ts';
import { flow } from '../flow/flow.ts';
import { createNumbered } from '../mini.ts';
import { createSaid } from '../said.ts';
import { openSheet } from '../sheet.ts';
import type { Paper } from '../types.ts';

/** Millimetres: beside it there is room for a line of forty letters. */
const WIDTH = 80;
/** So many columns of a table have room there, too. */
const BESIDE = 3;

/** "Lời nói": beside each slide all that is said with it. */
export function composeNotes(paper: Paper): void {
  const { slides, doc } = paper.sources;
  const told = new Set<string>();
  const body = openSheet(paper);
  body.append(
    ...slides.flatMap((slide, index) =>
      createTalk(createNumbered(slide, WIDTH, index + 1), createSaid(slide, doc, told)),
    ),
  );
  flow(body, () => openSheet(paper));
}

/** A slide with the words beside it; from the first wide table on they stand below it. */
function createTalk(place: HTMLElement, said: readonly HTMLElement[]): HTMLElement[] {
  place.dataset.beside = '';
  const wide = said.findIndex(isWide);
  const end = wide < 0 ? said.length : wide;
  const talk = create('section', { class: 'talk' }, place, ...said.slice(0, end));
  if (end === said.length) return [talk];
  talk.dataset.keep = '';
  return [talk, create('section', { class: 'below' }, ...said.slice(end))];
}

function isWide(block: HTMLElement): boolean {
  return block instanceof HTMLTableElement && (block.rows[0]?.cells.length ?? 0) > BESIDE;
}
