/** A place between two nodes, or between two letters of a text. */
export interface Point {
  readonly node: Node;
  readonly offset: number;
}

/** One for all: the browser keeps every range up to date at each cut, even those that nobody holds any more. */
const range = document.createRange();

/** Heights at which the lines of a block can be parted, halfway between each two of them. */
export function gapsOf(block: Element): number[] {
  const gaps: number[] = [];
  let bottom: number | undefined;
  for (const rect of rectsOf(block)) {
    // The boxes on one line may differ in height, but each has its middle above the line's lowest edge.
    if (bottom === undefined || (rect.top + rect.bottom) / 2 < bottom)
      bottom = Math.max(bottom ?? rect.bottom, rect.bottom);
    else {
      gaps.push((bottom + rect.top) / 2);
      bottom = rect.bottom;
    }
  }
  return gaps;
}

function rectsOf(node: Node): DOMRect[] {
  range.selectNodeContents(node);
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

/** Before the first letter below a height; undefined if all of the block stands above it. */
export function pointBelow(block: Element, height: number): Point | undefined {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (rectsOf(node).some(rect => isBelow(rect, height)))
      return outermost({ node, offset: firstBelow(node as Text, height) }, block);
  }
  return undefined;
}

/** Offset of the first letter below a height, by halving: the letters before it are all above. */
function firstBelow(text: Text, height: number): number {
  range.setStart(text, 0);
  let above = 0;
  let below = text.length;
  while (below - above > 1) {
    const middle = (above + below) >> 1;
    range.setEnd(text, middle);
    if ([...range.getClientRects()].some(rect => isBelow(rect, height))) below = middle;
    else above = middle;
  }
  return below - 1;
}

function isBelow({ top, bottom, width }: DOMRect, height: number): boolean {
  return width > 0 && (top + bottom) / 2 > height;
}

/** The same place outside the elements that begin there: a cut leaves none of them behind, empty. */
function outermost(point: Point, block: Element): Point {
  let { node, offset } = point;
  while (offset === 0 && node !== block && node.parentNode) {
    offset = [...node.parentNode.childNodes].indexOf(node as ChildNode);
    node = node.parentNode;
  }
  return { node, offset };
}
