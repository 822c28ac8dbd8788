import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { expect } from 'vitest';

type Node = DefaultTreeAdapterTypes.Node;

/** Every element of a piece of HTML; fails where a browser would have to guess. */
export function elementsOf(body: string): DefaultTreeAdapterTypes.Element[] {
  const errors: string[] = [];
  const root = parseFragment(body, {
    sourceCodeLocationInfo: true,
    onParseError: error => errors.push(`${error.code} at ${error.startOffset}`),
  });
  expect(errors).toEqual([]);
  const all: DefaultTreeAdapterTypes.Element[] = [];
  const visit = (node: Node) => {
    if ('tagName' in node) all.push(node);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(root);
  return all;
}

const LIVE = ['script', 'iframe', 'object', 'embed', 'link', 'base', 'meta'];

const TARGETS = ['href', 'src', 'action', 'formaction'];

/** Nothing in the HTML runs, or leads where a script would. */
export function expectHarmless(body: string): void {
  // One expectation for the page: one for each attribute takes longer than all that is tested.
  expect(elementsOf(body).flatMap(livePartsOf)).toEqual([]);
}

function livePartsOf({ tagName, attrs }: DefaultTreeAdapterTypes.Element): string[] {
  const live = attrs.filter(
    ({ name, value }) =>
      name.startsWith('on') || (TARGETS.includes(name) && /^\s*(?:javascript|data|vbscript):/i.test(value)),
  );
  return [
    ...(LIVE.includes(tagName) ? [tagName] : []),
    ...live.map(({ name, value }) => `${name}="${value}"`),
  ];
}

/** The ids that more than one element has. */
export function sharedIds(body: string): string[] {
  const seen = new Set<string>();
  return elementsOf(body)
    .flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'id').map(({ value }) => value))
    .filter(id => seen.has(id) || !seen.add(id));
}
