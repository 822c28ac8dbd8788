import { cutAt } from './cut.ts';
import { gapsOf, type Point, pointBelow } from './lines.ts';

/** How much it costs to break somewhere: nothing, good manners, or the row of a table. */
export type Cost = 0 | 1 | 2;

/** A place where a page may end. Heights are those of the window, in pixels. */
export interface Break {
  /** Where what stands before it ends. */
  readonly bottom: number;
  /** Where what stands behind it begins. */
  readonly top: number;
  readonly cost: Cost;
  /** Whether a page has to end here. */
  readonly forced?: boolean;
  /** Height of the head that a table repeats on the next page. */
  readonly head: number;
  /** Looks up the place while all is laid out; what it returns is called when it is cut. */
  readonly find: () => () => Point;
}

/** Pixels that the edge of a table takes when it is cut, where its rows share one. */
const EDGE = 3;
/** Lines of a paragraph that stay together at the foot and at the top of a page. */
const TOGETHER = 2;
const HEADING = /^H[1-6]$/;
const BLOCKS = 'p, h1, h2, h3, ul, ol, li, table, blockquote, div, section, header, figure, nav, dl, dt, dd';
/** What is never broken: pictures, boxes, and what says so itself. */
const WHOLE = 'figure, svg, img, .mini, [data-whole]';
/** What stands beside all that follows it in the same block. */
const BESIDE = '[data-beside]';

interface Walk {
  readonly breaks: Break[];
  /** Above this height a break would leave a heading without the lines it belongs to. */
  kept: number;
  /** The lower edge of what stands beside the lines: it has to have its place on the page on which they begin. */
  beside: number;
}

/** All places where a laid out body may be broken, from top to bottom. */
export function findBreaks(body: Element): Break[] {
  const walk: Walk = { breaks: [], kept: Number.NEGATIVE_INFINITY, beside: Number.NEGATIVE_INFINITY };
  walkChildren([...body.children], body, walk);
  return walk.breaks;
}

function walkChildren(children: readonly Element[], parent: Element, walk: Walk, head = 0): void {
  for (const [index, child] of children.entries()) {
    const above = children[index - 1];
    if (above && !above.matches(BESIDE)) addBetween(above, child, parent, walk, head);
    if (child.matches(BESIDE)) walk.beside = child.getBoundingClientRect().bottom;
    else walkBlock(child, walk);
    if (HEADING.test(child.tagName) || child.matches('[data-keep]')) keep(child, walk);
  }
}

function addBetween(
  above: Element,
  below: Element,
  parent: Element,
  walk: Walk,
  head: number,
  cost: Cost = 0,
): void {
  const { bottom } = above.getBoundingClientRect();
  const { top } = below.getBoundingClientRect();
  const edge = above instanceof HTMLTableRowElement ? EDGE : 0;
  const find = () => () => ({ node: parent, offset: [...parent.childNodes].indexOf(below) });
  add({ bottom: bottom + edge, top, cost, head, find, forced: below.matches('[data-page]') }, walk);
}

function add(place: Break, { breaks, kept, beside }: Walk): void {
  const bottom = Math.max(place.bottom, beside);
  breaks.push({ ...place, bottom, ...(place.cost === 0 && place.bottom < kept && { cost: 1 }) });
}

function keep(heading: Element, walk: Walk): void {
  const next = heading.nextElementSibling ?? heading;
  const line = Number.parseFloat(getComputedStyle(next).lineHeight) || 0;
  const { top, bottom } = next.getBoundingClientRect();
  walk.kept = Math.min(bottom, top + TOGETHER * line) - 1;
}

function walkBlock(block: Element, walk: Walk): void {
  if (block.matches(WHOLE)) return;
  if (block instanceof HTMLTableElement) walkTable(block, walk);
  else if (block.querySelector(`:scope > :is(${BLOCKS})`)) walkChildren([...block.children], block, walk);
  else walkLines(block, walk);
}

function walkLines(block: Element, walk: Walk): void {
  const gaps = gapsOf(block);
  for (const [index, gap] of gaps.entries()) {
    const before = index + 1;
    const after = gaps.length - index;
    const cost = Math.min(before, after) < TOGETHER ? 1 : 0;
    const find = () => {
      const point = pointBelow(block, gap) ?? { node: block, offset: block.childNodes.length };
      return () => point;
    };
    add({ bottom: gap, top: gap, cost, head: 0, find }, walk);
  }
}

function walkTable(table: HTMLTableElement, walk: Walk): void {
  const head = (table.tHead?.getBoundingClientRect().height ?? 0) + EDGE;
  for (const body of table.tBodies) {
    const rows = [...body.rows];
    for (const [index, row] of rows.entries()) {
      const above = rows[index - 1];
      // Two rows stay together at either end of a table, as lines do.
      const isNear = rows.length > TOGETHER && Math.min(index, rows.length - index) < TOGETHER;
      if (above) addBetween(above, row, body, walk, head, isNear ? 1 : 0);
      walkRow(row, walk, head);
    }
  }
}

/** A row breaks only when it is higher than a page: each of its cells at the line that comes next. */
function walkRow(row: HTMLTableRowElement, walk: Walk, head: number): void {
  const cells = [...row.cells];
  const gaps = cells.map(gapsOf).reduce((most, each) => (each.length > most.length ? each : most), []);
  const padding = cells[0] ? Number.parseFloat(getComputedStyle(cells[0]).paddingBlockEnd) : 0;
  for (const [index, gap] of gaps.entries()) {
    // A line of another cell that would be cut through goes over whole.
    const top = gaps[index - 1] ?? row.getBoundingClientRect().top;
    const find = () => findInCells(row, cells, gap);
    add({ bottom: gap + padding + EDGE, top: top - padding, cost: 2, head, find }, walk);
  }
}

function findInCells(
  row: HTMLTableRowElement,
  cells: readonly HTMLTableCellElement[],
  gap: number,
): () => Point {
  const points = cells.map(cell => pointBelow(cell, gap));
  return () => {
    const rest = row.cloneNode() as HTMLElement;
    rest.removeAttribute('id');
    rest.dataset.continued = '';
    for (const [index, cell] of cells.entries()) rest.append(restOf(cell, points[index]));
    row.after(rest);
    const { parentNode } = rest;
    if (!parentNode) throw new Error('A row has to be in a table.');
    return { node: parentNode, offset: [...parentNode.childNodes].indexOf(rest) };
  };
}

/** What of a cell goes on in the row below it. */
function restOf(cell: HTMLTableCellElement, point: Point | undefined): Node {
  const rest = cell.cloneNode();
  if (point) rest.appendChild(cutAt(cell, point));
  return rest;
}
