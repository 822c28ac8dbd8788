import type { Figure } from '../../figures/types.ts';
import { writtenOf } from '../../figures/written.ts';
import { firstBehind } from '../../text/ordered.ts';
import type { Prose, Range } from '../../text/types.ts';
import { typeset } from '../../text/typography.ts';
import type { Figures } from '../excerpt.ts';
import { excerptOf } from '../excerpt.ts';
import type { Excerpt } from '../types.ts';
import { dealEvenly } from './deal.ts';

type Fits = (items: readonly Excerpt[]) => boolean;

/** Ends of clauses and, failing those, words that open one: where a long excerpt may be continued elsewhere. */
const CLAUSE_BREAK = /[,;:.!?…](?=\s)|\s(?=(?:và|để|nhằm|nhưng|mà|với|trong|do|từ|cho|góp phần)\s)/gu;
/** The ends of the author's own lines. Verse goes on elsewhere with a whole line. */
const LINE_END = /\n/g;
/** In a text whose blanks are bound where no line may break. */
const BLANK = /[ \t\n]+/g;
/** No slide holds more characters; looking no further keeps the work linear in the text. */
const LONGEST_PIECE = 600;
/** A pair of code units that is one character, or a letter and its mark, is never cut. */
const INSIDE_CHARACTER = /[\uDC00-\uDFFF\p{M}]/u;

/**
 * Deals items out to as few slides as hold them, about equally full, in order. An item that fits no slide by
 * itself is first broken into ranges that do; together they cover it.
 */
export function splitItems(items: readonly Excerpt[], fits: Fits, figures: Figures): Excerpt[][] {
  const pieces = items.flatMap(item => breakExcerpt(item, fits, figures));
  return dealEvenly(pieces, fits, lengthOf);
}

function lengthOf({ from, to }: Excerpt): number {
  return to - from;
}

/** Breaks an excerpt into ranges that each fit, at the ends of clauses where there are any. */
function breakExcerpt(excerpt: Excerpt, fits: Fits, figures: Figures): Excerpt[] {
  const { prose, to } = excerpt;
  const at = (from: number, end: number) => excerptOf(prose, { from, to: end }, figures);
  const places = (start: number, end: number, pattern: RegExp) =>
    placesIn(prose, start, end, pattern, figures);
  const pieces: Excerpt[] = [];
  let from = excerpt.from;
  while (from < to) {
    const short = to - from <= LONGEST_PIECE;
    const end =
      short && fits([at(from, to)])
        ? to
        : cutOf(prose.text, from, to, range => fits([at(from, range)]), places);
    pieces.push(at(from, withoutBlanks(prose.text, from, end)));
    from = end;
    while (from < to && isBlank(prose.text, from)) from++;
  }
  return evenEnd(pieces, fits, at, places);
}

/** Where a text may be continued on another slide, by offset: matches of a pattern that end in it. */
type Places = (from: number, end: number, pattern: RegExp) => number[];

/** Those that are not between a number and its unit, or inside a name: `42 triệu đồng` is on one slide. */
function placesIn(prose: Prose, from: number, end: number, pattern: RegExp, figures: Figures): number[] {
  const near = figuresNear(figures.get(prose) ?? [], from, end);
  const isInFigure = (offset: number) => near.some(figure => figure.from < offset && offset < figure.to);
  return offsets(typeset(prose.text.slice(from, end)), pattern)
    .map(offset => from + offset)
    .filter(offset => !isInFigure(offset));
}

/** The figures in a part of a prose, with the words before them that they are written with. */
function figuresNear(all: readonly Figure[], from: number, end: number): Range[] {
  const near: Range[] = [];
  for (let index = firstBehind(all, from); index < all.length; index++) {
    const figure = all[index] as Figure;
    const written = { from: writtenOf(figure).from, to: figure.to };
    if (written.from >= end) break;
    near.push(written);
  }
  return near;
}

/** Moves the last cut back where the last piece would be a straggler of a word or two. */
function evenEnd(
  pieces: Excerpt[],
  fits: Fits,
  at: (from: number, to: number) => Excerpt,
  places: Places,
): Excerpt[] {
  const [last, before] = [pieces.at(-1), pieces.at(-2)];
  if (!last || !before || lengthOf(last) > lengthOf(before) / 3) return pieces;
  const middle = (before.from + last.to) / 2;
  const isVerse = before.prose.text.slice(before.from, last.to).includes('\n');
  const cut = places(before.from, last.to, isVerse ? LINE_END : BLANK).find(offset => offset >= middle);
  if (cut === undefined) return pieces;
  const two = [at(before.from, withoutBlanks(before.prose.text, before.from, cut)), at(cut, last.to)];
  return two.every(piece => fits([piece])) ? [...pieces.slice(0, -2), ...two] : pieces;
}

function isBlank(text: string, offset: number): boolean {
  return /\s/u.test(text[offset] ?? '');
}

function withoutBlanks(text: string, from: number, end: number): number {
  let to = end;
  while (to > from + 1 && isBlank(text, to - 1)) to--;
  return to;
}

/** Where the text from `from` is best continued on another slide: past `from`, at most at `to`. */
function cutOf(
  text: string,
  from: number,
  to: number,
  fitsTo: (end: number) => boolean,
  places: Places,
): number {
  const end = furthest(text, from, to, fitsTo);
  const middle = (from + end + 1) / 2;
  // Not where a slide would hold little more than the line `Kính gửi:`.
  const line = places(from, end + 1, LINE_END).findLast(offset => offset > from + (end - from) / 3);
  if (line !== undefined) return line;
  const clauses = places(from, end + 1, CLAUSE_BREAK).filter(offset => offset > middle);
  // A name that is longer than a slide is cut at a blank all the same.
  const blanks = offsets(text.slice(from, end + 1), /\s+/g);
  return clauses.at(-1) ?? places(from, end + 1, BLANK).at(-1) ?? from + (blanks.at(-1) ?? end - from);
}

function offsets(text: string, pattern: RegExp): number[] {
  const ends = [...text.matchAll(pattern)].map(match => match.index + match[0].length);
  return ends.filter(offset => offset > 0 && offset < text.length);
}

/** The furthest offset up to which the text fits, by halving; at least one whole character. */
function furthest(text: string, from: number, to: number, fitsTo: (end: number) => boolean): number {
  let low = from + 1;
  let high = Math.min(to, from + LONGEST_PIECE);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fitsTo(middle)) low = middle;
    else high = middle - 1;
  }
  while (low < to && INSIDE_CHARACTER.test(text[low] ?? '')) low++;
  return low;
}
