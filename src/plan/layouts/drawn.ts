import { TO } from '../../figures/numeral/shapes.ts';
import type { Figure } from '../../figures/types.ts';
import { textOf } from '../../text/prose.ts';
import type { Prose, Range } from '../../text/types.ts';
import { BOLD, widthOf } from '../fit/advances.ts';
import { SCREEN, textHeight } from '../fit/fit.ts';
import { emsOf, NUMBER_ROW, rowHeight } from '../fit/number.ts';
import type { DrawnLayout, ShownFigure } from '../types.ts';
import type { Head } from './keyed.ts';

/** Room for a number beside a drawing on the narrowest screen, in px; as in `style/drawn.css`. */
export const BESIDE_DRAWING = 620;
/** Sizes of what is drawn, in px; as in `style/drawn.css` and `style/scale.css`. */
const DRAWN = {
  /** Number beside a drawing on a wide screen, whose words have less air. */
  wideNumber: 176,
  /** A long number over a bar. */
  smallest: 120,
  /** A bar to scale and the room round it. */
  bar: 72,
} as const;
/** Parts that may be drawn one by one; more are a bar. */
export const MOST_PARTS = 50;
/** Steps of a stair that the last row can count. */
const MOST_STEPS = 10;
/** `top 20` is no place but a group; `thứ 3` and `vị trí 3` are. */
const PLACE = /^(?:thứ|vị trí|hạng)\s/iu;

/** How one figure by itself is drawn; nothing where a drawing would say no more than the number. */
export function drawnLayoutOf(shown: ShownFigure): DrawnLayout | undefined {
  const { figure } = shown;
  if (isShare(figure)) return 'share';
  if (isRatio(figure)) return isCounted(figure) || fitsOverBar(shown) ? 'ratio' : undefined;
  if (isPlace(figure)) return 'rank';
  return fitsScale(shown) && fitsOverBar(shown) ? 'range' : undefined;
}

/** Whether a figure is a share of a hundred that can be counted out. */
function isShare({ kind, value }: Figure): boolean {
  return kind === 'percent' && typeof value === 'number' && value >= 0 && value <= 100;
}

function isRatio({ kind, terms: [part, whole] = [0, 0] }: Figure): boolean {
  return kind === 'ratio' && part >= 0 && part <= whole && whole > 0;
}

function isPlace({ kind, value, raw }: Figure): boolean {
  return (
    kind === 'rank' &&
    Number.isInteger(value) &&
    Number(value) >= 1 &&
    Number(value) <= MOST_STEPS &&
    PLACE.test(raw)
  );
}

/** Whether each part of a ratio is drawn; else it is a bar. `15/19` → true; `1.234/1.500` → false. */
export function isCounted({ terms: [part, whole] = [0, 0] }: Figure): boolean {
  return Number.isInteger(part) && Number.isInteger(whole) && whole <= MOST_PARTS;
}

/** Whether the number stands over a bar without being much smaller than others. */
function fitsOverBar(shown: ShownFigure): boolean {
  return emsOf(shown) * DRAWN.smallest <= SCREEN.width;
}

/** What stands over the words of one drawn figure. */
export function drawnHead(shown: ShownFigure, layout: DrawnLayout): Head {
  if (layout === 'range') return { height: rowHeight([shown]) + DRAWN.bar + textHeight(1) };
  if (layout === 'ratio' && !isCounted(shown.figure)) return { height: rowHeight([shown]) + DRAWN.bar };
  const own = layout === 'share' ? withoutUnit(shown) : shown;
  const height = rowHeight([own], BESIDE_DRAWING);
  return { height, narrow: height - NUMBER_ROW + DRAWN.wideNumber };
}

/** The sign of a share belongs to its number. */
function withoutUnit(shown: ShownFigure): ShownFigure {
  return { ...shown, figure: { ...shown.figure, to: shown.figure.number.to } };
}

/** A range on its scale, both ends as parts of the scale's length. */
export interface Scale {
  readonly low: number;
  readonly high: number;
  /** The words of the ends. */
  readonly ends: readonly [low: Range, high: Range];
}

const ENDS = new RegExp(String.raw`^(\S*?\d)(?:${TO})(\d.*)$`, 'u');
/** Beyond the higher end the scale goes on by this part of it, so that its label has room. */
const BEYOND = 1.4;

/** The scale of a range, from nothing to the whole of a share or to somewhat more than its higher end. */
export function scaleOf({ value, number, kind }: Figure, prose: Prose): Scale | undefined {
  const [low, high] = Array.isArray(value) ? (value as [number, number]) : [0, 0];
  const ends = ENDS.exec(textOf(prose, number));
  if (!ends || low < 0 || high <= low) return undefined;
  const [, first = '', second = ''] = ends;
  const length = kind === 'percent' && high <= 60 ? 100 : high * BEYOND;
  return {
    low: low / length,
    high: high / length,
    ends: [
      { from: number.from, to: number.from + first.length },
      { from: number.to - second.length, to: number.to },
    ],
  };
}

/** Whether the words of both ends stand under them on the narrowest screen without touching. */
function fitsScale({ figure, prose }: ShownFigure): boolean {
  const scale = scaleOf(figure, prose);
  if (!scale) return false;
  const [low, high] = scale.ends.map(end => widthOf(textOf(prose, end), SCREEN.text, BOLD));
  const lowEnd = Math.max(scale.low * SCREEN.width, low ?? 0);
  const highStart = scale.high * SCREEN.width;
  return lowEnd + SCREEN.gap <= highStart && highStart + (high ?? 0) <= SCREEN.width;
}
