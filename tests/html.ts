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

/** Nothing in the HTML runs, or leads where a script would. */
export function expectHarmless(body: string): void {
  for (const { tagName, attrs } of elementsOf(body)) {
    expect(LIVE).not.toContain(tagName);
    for (const { name, value } of attrs) {
      expect(name).not.toMatch(/^on/);
      if (['href', 'src', 'action', 'formaction'].includes(name))
        expect(value).not.toMatch(/^\s*(?:javascript|data|vbscript):/i);
    }
  }
}

/** The ids that more than one element has. */
export function sharedIds(body: string): string[] {
  const seen = new Set<string>();
  return elementsOf(body)
    .flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'id').map(({ value }) => value))
    .filter(id => seen.has(id) || !seen.add(id));
}
