import type { Figure } from '../figures/types.ts';
import { overlapping } from '../text/ordered.ts';
import { isWithin, textOf } from '../text/prose.ts';
import type { Prose, Range } from '../text/types.ts';
import type { Excerpt, Title } from './types.ts';

/** The figures of every prose of the essay, as found. */
export type Figures = ReadonlyMap<Prose, readonly Figure[]>;

const OPENING = /[“"‘]/;
const CLOSING = /[”"’]/;
const QUOTED = /^[“"][^“”"]+[”"]$/u;

/** Points at a part of a prose. */
export function excerptOf(prose: Prose, range: Range, figures: Figures): Excerpt {
  const found = figures.get(prose) ?? [];
  return {
    prose,
    from: range.from,
    to: range.to,
    figures: overlapping(found, range).filter(figure => figure.key && isWithin(figure, range)),
  };
}

/** Takes the quotation marks that stand right around a range into it: `“**Dân tin - Đảng cử**”`. */
export function withQuotes(prose: Prose, range: Range): Range {
  const opened = OPENING.test(prose.text[range.from - 1] ?? '');
  const closed = CLOSING.test(prose.text[range.to] ?? '');
  return opened && closed ? { from: range.from - 1, to: range.to + 1 } : range;
}

/** The author's words under an excerpt, or the program's own. */
export function wordsOf(title: Title): string {
  return 'added' in title ? title.added : textOf(title.prose, title);
}

/** Whether an excerpt is a name or motto in quotation marks, and nothing else. */
export function isQuoted(excerpt: Excerpt): boolean {
  return QUOTED.test(wordsOf(excerpt));
}
