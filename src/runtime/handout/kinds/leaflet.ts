import { print } from '../../../strings/handout.ts';
import { create } from '../../interface/dom.ts';
import { copySection, sectionsOf } from '../article.ts';
import { createContents, fillPages } from '../contents.ts';
import { wordsOf } from '../copy.ts';
import { flow } from '../flow/flow.ts';
import { createAddress, createBand, createFront, createSource } from '../front.ts';
import { createKeys, fitKeys } from '../keys.ts';
import { leafOf, leavesOf, openLeaf, openSpread } from '../leaf.ts';
import { isWithin, numberPages } from '../sheet.ts';
import type { Paper } from '../types.ts';

/** The figures on its front page. */
const ON_FRONT = 3;
/** Lines to write on, where a page would be left empty. */
const LINES = 20;
/** The pages of one sheet, folded once. */
const ONE_SHEET = 4;
/** The type in which an essay may stand on one sheet, in points; the first is the usual one. */
const SIZES = ['11.5', '11', '10.5'];

/** "Tờ gấp": pages of A5 on both sides of sheets that are folded once, of one sheet wherever the essay fits there. */
export function composeLeaflet(paper: Paper): void {
  const leaves = composePages(paper);
  const few = leaves.length > ONE_SHEET ? composeOneSheet(paper) : undefined;
  if (few) for (const leaf of leaves) leaf.remove();
  const pages = few ?? leaves;
  numberPages(pages);
  fillPages(pages);
  for (const pair of imposed(pages)) openSpread(paper, pair);
}

/** A front like a poster, the essay, a back: as many pages as they need. */
function composePages(paper: Paper): HTMLElement[] {
  fillFront(openLeaf(paper), paper);
  const inner = openLeaf(paper);
  inner.append(...sectionsOf(paper.sources.doc).flatMap(copySection));
  flow(inner, () => openLeaf(paper));
  return completed(leavesOf(paper), paper);
}

/** The essay from below the title on the front to above what stands at the foot of the back; nothing if it is too long. */
function composeOneSheet(paper: Paper): HTMLElement[] | undefined {
  const before = new Set(leavesOf(paper));
  for (const size of SIZES) {
    for (const most of [1, 0]) {
      const open = () => openFullLeaf(paper, size);
      const body = open();
      body.append(
        ...createFront(paper),
        ...createKeys(paper.sources, most),
        ...sectionsOf(paper.sources.doc).flatMap(copySection),
        createBackBlock(paper),
      );
      fitKeys(body);
      if (heightOf(body) <= ONE_SHEET * body.clientHeight) flow(body, open);
      const leaves = leavesOf(paper).filter(leaf => !before.has(leaf));
      if (isWithin(body) && leaves.length === ONE_SHEET) {
        mark(leaves);
        return leaves;
      }
      for (const leaf of leaves) leaf.remove();
    }
  }
  return undefined;
}

/** A page with no room to spare. */
function openFullLeaf(paper: Paper, size: string): HTMLElement {
  const body = openLeaf(paper);
  const leaf = leafOf(body);
  leaf.dataset.full = '';
  leaf.style.fontSize = `${size}pt`;
  return body;
}

/** How high all is that stands in a body, beyond its foot too. */
function heightOf(body: HTMLElement): number {
  const { bottom } = body.lastElementChild?.getBoundingClientRect() ?? { bottom: 0 };
  return bottom - body.getBoundingClientRect().top;
}

/** Front and back have no numbers. */
function mark(leaves: readonly HTMLElement[]): void {
  const [front, back] = [leaves[0], leaves[leaves.length - 1]];
  if (front) front.dataset.side = 'front';
  if (back) back.dataset.side = 'back';
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
  const leaves = [front, ...contents, ...inner, ...jottings, createBack(paper)];
  mark(leaves);
  return leaves;
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

function createJottings(paper: Paper): HTMLElement {
  const body = openLeaf(paper);
  const lines = Array.from({ length: LINES }, () => create('div', { class: 'line' }));
  body.append(create('h2', {}, print('jottings')), ...lines);
  return leafOf(body);
}

/** The last page. */
function createBack(paper: Paper): HTMLElement {
  const body = openLeaf(paper);
  body.append(createBackBlock(paper));
  return leafOf(body);
}

/** Whose words these are, and where there is more. */
function createBackBlock(paper: Paper): HTMLElement {
  const appendix = paper.sources.doc.querySelector('.appendix');
  const sources = [...(appendix?.children ?? [])].filter(block =>
    block.matches('h2 ~ p:not(.fonts, h3 ~ p)'),
  );
  return create(
    'div',
    { class: 'back', 'data-whole': '' },
    createBand(),
    createSource(paper),
    ...sources.map(source => create('p', {}, wordsOf(source))),
    ...createAddress(paper),
  );
}
