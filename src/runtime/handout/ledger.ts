import { print } from '../../strings/handout.ts';
import { create } from '../interface/dom.ts';
import { createPageOf } from './contents.ts';
import { copyOf, paperId, wordsOf } from './copy.ts';

/** The ledger of figures; in place of the slides that show a figure, the page on which its sentence stands here. */
export function copyLedger(ledger: HTMLElement): HTMLElement[] {
  const table = ledger.querySelector('table');
  if (!table) return [];
  const copy = copyOf(table) as HTMLTableElement;
  copy.className = 'ledger-rows';
  // What it says of slides is not so on paper; its source stands at the foot of each page.
  copy.caption?.remove();
  const places = [...table.rows].map(row => row.querySelector('.place a')?.getAttribute('href') ?? '');
  for (const [index, row] of [...copy.rows].entries()) {
    const last = row.cells[row.cells.length - 1];
    last?.replaceChildren(
      index === 0 ? print('page') : createPageOf(paperId((places[index] ?? '').slice(1))),
    );
    // A blank between blocks, so that what is copied out of the file is not one word.
    for (const block of row.querySelectorAll('p, .change')) block.before(' ');
  }
  return [createHeading(ledger), copy];
}

/** Where the essay comes from, corrections and remarks, as far as there are any; what the program says on slides is not said here. */
export function copyAppendix(appendix: HTMLElement): HTMLElement[] {
  const blocks = [...appendix.children].filter(
    block => block.matches('p:not(h3 ~ p), table, h3') && !isEmpty(block),
  );
  return blocks.length > 0 ? [createHeading(appendix), ...blocks.map(copyOf)] : [];
}

/** A heading over no table: over `Không có.`, or over the program's own words. */
function isEmpty(block: Element): boolean {
  return block.matches('h3') && !block.nextElementSibling?.matches('table');
}

function createHeading(section: HTMLElement): HTMLElement {
  return create(
    'h2',
    { id: paperId(section.id) },
    section.dataset.title ?? wordsOf(section.querySelector('h2')),
  );
}
