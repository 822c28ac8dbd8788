import { type Room, SCREEN, sum, textHeight } from '../fit/fit.ts';
import {
  besideNumber,
  emsOf,
  isLed,
  leadWidth,
  NUMBER_ROW,
  numberPieces,
  numberWidth,
} from '../fit/number.ts';
import type { ShownFigure, Stand } from '../types.ts';
import { BESIDE_DRAWING } from './drawn.ts';
import { type Head, hasRoom } from './keyed.ts';

/** Sizes of a change, in px; as in `style/figures.css` and `style/scale.css`. */
const CHANGE = {
  /** An arrow between two numbers, and the room round it. */
  arrow: 230,
  /** Beside two numbers one over the other. */
  besideArrow: 130,
  /** A bar under each end. */
  bar: 36,
  /** Two numbers one over the other stand closer than in rows of their own. */
  closer: 20,
} as const;
/** A number that shares its line with its unit is no smaller than this, in px; its words are half as high as its digits. */
const SMALLEST = { drawn: 120, stacked: 72, words: 104 } as const;
/** Things that may be drawn one by one; more would be a texture. Under words that lead their number there is less room. */
const MOST_COUNTED = { alone: 40, led: 20 } as const;

const STANDS: readonly Stand[] = ['side', 'drawn', 'stacked'];

/** How the ends of a change stand on the narrowest screen; nothing where they have no room together. */
export function standOf(ends: readonly ShownFigure[], room: Room): Stand | undefined {
  return STANDS.find(stand => fitsAcross(ends, stand) && hasRoom(changeHead(ends, stand), ends, room));
}

function fitsAcross(ends: readonly ShownFigure[], stand: Stand): boolean {
  if (stand === 'side') {
    return sum(ends.map(end => numberWidth(end) + besideNumber(end))) + CHANGE.arrow <= SCREEN.width;
  }
  return (
    (stand === 'stacked' || isScaled(ends)) &&
    ends.every(end => smallestWidth(end, SMALLEST[stand]) <= roomOfEnd(end, stand))
  );
}

function smallestWidth(end: ShownFigure, smallest: number): number {
  const hasWords = numberPieces(end).some(({ is }) => is !== 'digits');
  return emsOf(end) * Math.max(smallest, hasWords ? SMALLEST.words : 0);
}

/** Width of a number that has its unit, and the words before it, on its line, in px. */
export function roomOfEnd(end: ShownFigure, stand: 'drawn' | 'stacked'): number {
  const whole = stand === 'drawn' ? BESIDE_DRAWING : SCREEN.width - CHANGE.besideArrow;
  return Math.floor(whole - besideNumber(end) - leadWidth(end));
}

/** What stands over the words of a change: both numbers. */
export function changeHead(ends: readonly ShownFigure[], stand: Stand): Head {
  const two = 2 * (NUMBER_ROW - CHANGE.closer);
  const bar = isScaled(ends) ? CHANGE.bar : 0;
  switch (stand) {
    case 'side':
      return { height: NUMBER_ROW + textHeight(Number(ends.some(isLed))) + (isCountedOut(ends) ? 0 : bar) };
    case 'drawn':
      return { height: two, narrow: two };
    case 'stacked':
      return { height: two + 2 * bar };
  }
}

/** Whether both ends of a change can be drawn on one scale. */
export function isScaled(ends: readonly ShownFigure[]): boolean {
  return ends.every(({ figure }) => typeof figure.value === 'number' && figure.value >= 0);
}

/** Whether all the figures are drawn one by one, in houses, people or dots. */
export function isCountedOut(keys: readonly ShownFigure[], led = keys.some(isLed)): boolean {
  const most = led ? MOST_COUNTED.led : MOST_COUNTED.alone;
  return keys.every(
    ({ figure: { kind, value } }) =>
      kind === 'count' && Number.isInteger(value) && Number(value) >= 1 && Number(value) <= most,
  );
}
