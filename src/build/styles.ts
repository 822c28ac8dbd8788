import { STYLE_PLACE } from '../render/deck.ts';
import type { Page } from '../render/page.ts';

/** A page whose elements carry no style of their own, and the rules that say the same. */
export interface Unstyled {
  readonly page: string;
  /** By the sign that stands in place of each style attribute, which is named once. */
  readonly rules: ReadonlyMap<string, string>;
}

/** In place of `style`, on the elements of a built page. */
const SIGN = 'data-css';
/** Behind another attribute or the name of a tag; text has `&lt;` and `&quot;` for what could look like it. */
const TAG_STYLE = /(<[a-z][\w-]*(?:\s+[\w:-]+(?:="[^"]*")?)*?)\s+style="([^"]*)"/gi;
const STYLES = /<style>([\s\S]*?)<\/style>/g;

/**
 * Takes the style attributes off a page and gives each text of theirs a sign, counted on from `known`: a strict policy
 * takes no style attribute, and knows a style element by its hash. `style="--row:1"` → `data-css="0"`.
 */
export function takeStyles(page: string, known: ReadonlyMap<string, string> = new Map()): Unstyled {
  const signs = new Map([...known].map(([sign, text]) => [text, sign]));
  const unstyled = page.replace(TAG_STYLE, (_, before: string, text: string) => {
    const sign = signs.get(text) ?? String(signs.size);
    signs.set(text, sign);
    return `${before} ${SIGN}="${sign}"`;
  });
  return { page: unstyled, rules: new Map([...signs].map(([text, sign]) => [sign, text])) };
}

/** `[data-css="0"]{--row:1}` for all rules but those of `without`. */
export function writeRules(
  rules: ReadonlyMap<string, string>,
  without: ReadonlyMap<string, string> = new Map(),
) {
  return [...rules]
    .filter(([sign]) => !without.has(sign))
    .map(([sign, text]) => `[${SIGN}="${sign}"]{${text}}`)
    .join('');
}

/** The page of a build: its styles in elements, each before what it is for. The head has those of the first view. */
export function withoutStyles({ head, body, ...page }: Page): Page {
  const place = body.indexOf(STYLE_PLACE.text);
  const first = takeStyles(body.slice(0, Math.max(0, place)));
  const rest = takeStyles(body.slice(Math.max(0, place)), first.rules);
  const late = writeRules(rest.rules, first.rules);
  return {
    ...page,
    head: `${head}${styleOf(writeRules(first.rules))}`,
    body: first.page + rest.page.replace(STYLE_PLACE.text, () => STYLE_PLACE.text + styleOf(late)),
  };
}

function styleOf(rules: string): string {
  return rules && `<style>${rules}</style>`;
}

/** What stands in the style elements of a page, letter for letter. */
export function stylesIn(page: string): string[] {
  return [...page.matchAll(STYLES)].map(([, text = '']) => text);
}
