import { print } from '../../../strings/handout.ts';
import { create } from '../../interface/dom.ts';
import { copySection, sectionsOf } from '../article.ts';
import { createContents, fillPages } from '../contents.ts';
import { wordsOf } from '../copy.ts';
import { flow } from '../flow/flow.ts';
import { createAddress, createBand, createFront } from '../front.ts';
import { createKeys, fitKeys } from '../keys.ts';
import { isWithin, numberPages, openSheet } from '../sheet.ts';
import type { Paper } from '../types.ts';

/** The figures on its front page. */
const ON_FRONT = 3;
/** Lines to write on, where a page would be left empty. */
const LINES = 20;

/** "Tờ gấp": pages of A5 on both sides of sheets that are folded once. */
export function composeLeaflet(paper: Paper): void {
  fillFront(openLeaf(paper), paper);
  const inner = openLeaf(paper);
  inner.append(...sectionsOf(paper.sources.doc).flatMap(copySection));
  flow(inner, () => openLeaf(paper));
  const leaves = completed([...paper.root.querySelectorAll<HTMLElement>('.leaf')], paper);
  numberPages(leaves);
  fillPages(leaves);
  for (const pair of imposed(leaves)) {
    const body = openSheet(paper, { shape: 'landscape', bare: true });
    body.className = 'spread';
    body.append(...pair);
  }
}

/** The front page, with the weightiest figures for which there is room under the title. */
function fillFront(body: HTMLElement, paper: Paper): void {
  for (let most = ON_FRONT; most >= 0; most--) {
    body.replaceChildren(...createFront(paper), ...createKeys(paper.sources, most));
    fitKeys(body);
    if (isWithin(body)) return;
  }
}

/** A number of pages that can be folded: with the contents behind the front where there is room, lines to write on, the back. */
function completed(pages: readonly HTMLElement[], paper: Paper): HTMLElement[] {
  const [front, ...inner] = pages;
  if (!front) throw new Error('A leaflet has a front.');
  const spare = (4 - ((pages.length + 1) % 4)) % 4;
  const contents = spare > 1 ? createContentsLeaf(paper) : [];
  const jottings = Array.from({ length: spare - contents.length }, () => createJottings(paper));
  const back = createBack(paper);
  front.dataset.side = 'front';
  back.dataset.side = 'back';
  return [front, ...contents, ...inner, ...jottings, back];
}

/** None where there is but one section. */
function createContentsLeaf(paper: Paper): HTMLElement[] {
  const contents = createContents(sectionsOf(paper.sources.doc));
  if (contents.length === 0) return [];
  const body = openLeaf(paper);
  body.append(...contents);
  return [leafOf(body)];
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
      create('footer', { class: 'running' }, create('span', { class: 'sheet-no' })),
    ),
  );
  return body;
}

function leafOf(body: HTMLElement): HTMLElement {
  return body.closest<HTMLElement>('.leaf') ?? body;
}

function createJottings(paper: Paper): HTMLElement {
  const body = openLeaf(paper);
  const lines = Array.from({ length: LINES }, () => create('div', { class: 'line' }));
  body.append(create('h2', {}, print('jottings')), ...lines);
  return leafOf(body);
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
  return leafOf(body);
}
