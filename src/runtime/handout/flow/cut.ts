import type { Point } from './lines.ts';

/** One for all: see `lines.ts`. */
const range = document.createRange();

/** Takes all behind a point out of a body. What is cut through stands in both parts, and goes on in the second. */
export function cutAt(body: Element, { node, offset }: Point): DocumentFragment {
  range.setStart(node, offset);
  range.setEnd(body, body.childNodes.length);
  const through = ancestorsOf(node, body);
  const rest = range.extractContents();
  let copy = rest.firstElementChild;
  for (const [index, element] of through.entries()) {
    if (!copy) break;
    goOn(element, copy, through[index + 1]);
    copy = [...copy.children].find(child => !child.matches('[data-repeated]')) ?? null;
  }
  return rest;
}

/** The elements between a body and a node in it, the outermost first. */
function ancestorsOf(node: Node, body: Element): Element[] {
  const found: Element[] = [];
  for (let at: Node | null = node; at && at !== body; at = at.parentNode)
    if (at instanceof Element) found.unshift(at);
  return found;
}

/** Makes the second part of an element what it is: without its name, with a number or a head of its own. */
function goOn(element: Element, copy: Element, inner: Element | undefined): void {
  copy.removeAttribute('id');
  copy.setAttribute('data-continued', '');
  if (element instanceof HTMLOListElement) {
    const items = element.children.length - (inner instanceof HTMLLIElement ? 1 : 0);
    (copy as HTMLOListElement).start = element.start + items;
  }
  if (element instanceof HTMLTableElement) copy.prepend(...headOf(element));
}

/** The columns and the head of a table, to stand over its rest too. */
function headOf(table: HTMLTableElement): Node[] {
  return [...table.children]
    .filter(child => child.matches('colgroup, thead'))
    .map(child => {
      const copy = child.cloneNode(true) as HTMLElement;
      copy.dataset.repeated = '';
      return copy;
    });
}
