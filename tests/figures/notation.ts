import { findFigures } from '../../src/figures/find.ts';
import type { Figure } from '../../src/figures/types.ts';
import { sentenceRanges } from '../../src/text/sentences.ts';
import type { Prose, Range } from '../../src/text/types.ts';

/** `{key count:19 tổ, thôn}` or `{name:COVID-19}`. */
const MARKED = /\{(?:key )?\w+:([^{}]*)\}/gu;

/** A prose without marks. */
export function proseOf(text: string): Prose {
  const source = { file: 'x.md', line: 1 };
  return { text, marks: [], sentences: sentenceRanges(text), no: 1, source };
}

/** The figures of a text, for tests of one field. */
export function figuresOf(text: string): Figure[] {
  return findFigures(proseOf(text));
}

/** The key figures of a text. */
export function keyFiguresOf(text: string): Figure[] {
  return figuresOf(text).filter(figure => figure.key);
}

/** The text without its notation. `còn {key count:9 tổ}` → `còn 9 tổ` */
export function withoutNotation(notation: string): string {
  return notation.replace(MARKED, '$1');
}

/** The notation for what is found in a text: equal to the input if the finder agrees with it. */
export function found(notation: string): string {
  const text = withoutNotation(notation);
  let at = 0;
  let marked = '';
  for (const { from, to, kind, key, raw } of figuresOf(text)) {
    marked += `${text.slice(at, from)}{${key ? 'key ' : ''}${kind}:${raw}}`;
    at = to;
  }
  return marked + text.slice(at);
}

/** The text under a range; undefined for no range. */
export function slice(text: string, range: Range | undefined): string | undefined {
  return range && text.slice(range.from, range.to);
}
