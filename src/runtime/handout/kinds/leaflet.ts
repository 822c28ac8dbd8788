import { print } from '../../../strings/handout.ts';
import { create } from '../../interface/dom.ts';
import { copySection, sectionsOf } from '../article.ts';
import { wordsOf } from '../copy.ts';
import { flow } from '../flow/flow.ts';
import { createAddress, createBand, createFront } from '../front.ts';
import { createKeys } from '../keys.ts';
import { numberPages, openSheet } from '../sheet.ts';
import type { Paper } from '../types.ts';

/** The figures on its front page. */
const ON_FRONT = 3;
/** Lines to write on, where a page would be left empty. */
const LINES = 20;

/** "Tờ gấp": pages of A5 on both sides of sheets that are folded once. */
export function composeLeaflet(paper: Paper): void {
  const front = openLeaf(paper);
  front.append(...createFront(paper), ...createKeys(paper.sources, ON_FRONT));
  const inner = openLeaf(paper);
  inner.append(...sectionsOf(paper.sources.doc).flatMap(copySection));
  flow(inner, () => openLeaf(paper));
  const back = createBack(paper);
  const leaves = [...paper.root.querySelectorAll<HTMLElement>('.leaf')];
  while ((leaves.length + 1) % 4 > 0) leaves.push(createJottings(paper));
  leaves.push(back);
  numberPages(leaves);
  for (const pair of imposed(leaves)) {
    const body = openSheet(paper, { shape: 'landscape', bare: true });
    body.className = 'spread';
    body.append(...pair);
  }
}

/** The pages side by side as they are printed, front and back in turn: 4|1, 2|3. */
export function imposed<Leaf>(leaves: readonly Leaf[]): Leaf[][] {
  return leaves.slice(0, leaves.length / 2).map((leaf, index) => {
    const other = leaves.slice(leaves.length - 1 - index, leaves.length - index);
    return index % 2 === 0 ? [...other, leaf] : [leaf, ...other];
  });
}

/** A new page of A5; its body. */
function openLeaf({ root }: Paper): HTMLElement {
  const body = create('div', { class: 'flow' });
  root.append(
    create(
      'section',
      { class: 'leaf' },
      body,
      create('footer', { class: 'running' }, create('span', { class: 'no' })),
    ),
  );
  return body;
}

function createJottings(paper: Paper): HTMLElement {
  const body = openLeaf(paper);
  const lines = Array.from({ length: LINES }, () => create('div', { class: 'line' }));
  body.append(create('h2', {}, print('jottings')), ...lines);
  return body.parentElement ?? body;
}

/** The last page: whose words these are, and where there is more. */
function createBack(paper: Paper): HTMLElement {
  const body = openLeaf(paper);
  const appendix = paper.sources.doc.querySelector('.appendix');
  const sources = [...(appendix?.children ?? [])].filter(block =>
    block.matches('h2 ~ p:not(.fonts, h3 ~ p)'),
  );
  body.append(
    create(
      'div',
      { class: 'back' },
      createBand(),
      create('p', { class: 'author' }, paper.frame.source),
      ...sources.map(source => create('p', {}, wordsOf(source))),
      ...createAddress(paper),
    ),
  );
  return body.parentElement ?? body;
}
