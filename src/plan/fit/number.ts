import type { Figure } from '../../figures/types.ts';
import { CURRENCY } from '../../figures/unit/currency.ts';
import { writtenOf } from '../../figures/written.ts';
import { textOf } from '../../text/prose.ts';
import type { Prose, Range } from '../../text/types.ts';
import type { ShownFigure } from '../types.ts';
import { BOLD, widthOf } from './advances.ts';
import { SCREEN, sum, textHeight } from './fit.ts';

/** A key figure is set no smaller than this (USERS.md), in px. */
export const NUMBER = 180;
/** Height of a row of numbers. */
export const NUMBER_ROW = 190;
/** Between figures side by side. */
export const COLUMN_GAP = 40;

/** A run of a number as written, and its size as a part of the digits'. */
interface Piece {
  readonly text: string;
  readonly is: 'digits' | 'sign' | 'word';
}

/** As in `style/figures.css`. */
const SIZES = { digits: 1, sign: 0.66, word: 0.5 } as const;
const SMALLER = new RegExp(String.raw`(\s*[%‰]|\s*[${CURRENCY}]\s*|\s*\p{L}[\p{L}\p{M}]*\s*)`, 'u');
const WORD = /[\p{L}\p{N}]/u;
const SIGN = new RegExp(`[%‰${CURRENCY}]`, 'u');
/** Between the ends of a range, or a minus. */
const DASH = /(?<=\d)\s?[-–—]\s?(?=\d)|^[-−](?=\d)/u;

/** A number as it is set: its words and its sign smaller than its digits. `10 - 15 %` → `10–15`, ` %`. */
export function piecesOf(written: string): Piece[] {
  if (!/\d/.test(written)) return [{ text: written, is: 'digits' }];
  return written
    .replace(DASH, '–')
    .split(SMALLER)
    .filter(text => text !== '')
    .map(text => ({ text, is: SIGN.test(text) ? 'sign' : /\p{L}/u.test(text) ? 'word' : 'digits' }));
}

/** A number as it is set with the sign before it, which has no line of its own. `≥ 90%` → `≥ `, `90`, `%`. */
export function numberPieces({ figure, prose }: ShownFigure): Piece[] {
  const pieces = piecesOf(textOf(prose, figure.number));
  const lead = leadOf(figure, prose);
  if (lead.to === lead.from || WORD.test(textOf(prose, lead))) return pieces;
  return [{ text: prose.text.slice(lead.from, figure.number.from), is: 'sign' }, ...pieces];
}

/** Width of a number and its sign in ems of its digits. */
export function emsOf(shown: ShownFigure): number {
  return sum(numberPieces(shown).map(({ text, is }) => widthOf(text, SIZES[is], BOLD)));
}

/** The words that stand before a number and belong to it: how exact it is, or `thứ` of an order; without blanks. */
export function leadOf(figure: Figure, prose: Prose): Range {
  const { from } = writtenOf(figure);
  const words = prose.text.slice(from, figure.number.from);
  return { from, to: from + words.trimEnd().length };
}

/** Those that stand over the number: a sign by itself stands beside it. */
export function wordsBefore({ figure, prose }: ShownFigure): Range {
  const lead = leadOf(figure, prose);
  return WORD.test(textOf(prose, lead)) ? lead : { from: lead.from, to: lead.from };
}

/** What stands behind the number inside a figure: `tổ, thôn` of `19 tổ, thôn`, without blanks. */
export function unitOf(figure: Figure): Range {
  const blanks = figure.raw.slice(figure.number.to - figure.from).match(/^\s*/)?.[0].length ?? 0;
  return { from: Math.min(figure.number.to + blanks, figure.to), to: figure.to };
}

/** Whether words stand over the number. */
export function isLed(shown: ShownFigure): boolean {
  const { from, to } = wordsBefore(shown);
  return to > from;
}

/** Width of a unit on the line of its number. */
export function besideNumber({ figure, prose }: ShownFigure): number {
  const unit = textOf(prose, unitOf(figure));
  return unit === '' ? 0 : widthOf(unit, SCREEN.text, BOLD) + COLUMN_GAP / 2;
}

/** Width of the words before a number on its line. */
export function leadWidth(shown: ShownFigure): number {
  const lead = textOf(shown.prose, wordsBefore(shown));
  return lead === '' ? 0 : widthOf(lead, SCREEN.text, BOLD) + COLUMN_GAP / 2;
}

/** Width of a figure's column: its number, or the words over it or the unit under it where they are wider. */
export function numberWidth(shown: ShownFigure): number {
  const { figure, prose } = shown;
  const number = emsOf(shown) * NUMBER;
  return Math.max(number, leadWidth(shown), widthOf(textOf(prose, unitOf(figure)), SCREEN.text, BOLD));
}

/** Height of figures in so wide a place: words or an arrow over the numbers; units under them unless one figure has room. */
export function rowHeight(keys: readonly ShownFigure[], width: number = SCREEN.width): number {
  const [only] = keys;
  const inline = only !== undefined && keys.length === 1 && numberWidth(only) + besideNumber(only) <= width;
  const under = !inline && keys.some(key => besideNumber(key) > 0);
  const led = keys.some(key => isLed(key) || key.figure.change);
  return NUMBER_ROW + textHeight(Number(under) + Number(led));
}
