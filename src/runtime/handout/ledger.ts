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

/** Corrections and remarks; what the program says on slides is not said on paper. */
export function copyAppendix(appendix: HTMLElement): HTMLElement[] {
  const added = appendix.querySelector('ul')?.previousElementSibling;
  const blocks = [...appendix.children].filter(
    block => block.matches('p, h3, table') && block !== added && !block.matches('.fonts'),
  );
  return [createHeading(appendix), ...blocks.map(copyOf)];
}

function createHeading(section: HTMLElement): HTMLElement {
  return create(
    'h2',
    { id: paperId(section.id) },
    section.dataset.title ?? wordsOf(section.querySelector('h2')),
  );
}
