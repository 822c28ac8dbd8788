import type { Range } from '../../text/types.ts';
import type { Value } from '../numeral/numerals.ts';
import type { Figure, FigureKind } from '../types.ts';
import type { Unit } from '../unit/units.ts';

/** A figure before it is weighed, labelled and tied to another. */
export type Mention = Pick<Figure, 'from' | 'to' | 'number' | 'kind' | 'value' | 'unit' | 'terms'>;

/** Makes a mention of a stretch that looks like a number; null if it is none of its own. */
export type Reader = (text: string, stretch: Range) => Mention | null;

/** A number by itself. */
export function bare({ from, to }: Range, kind: FigureKind, value: Value): Mention {
  return { from, to, number: { from, to }, kind, value, unit: '' };
}

/** A number with the unit behind it. */
export function counted({ from, to }: Range, kind: FigureKind, value: Value, unit: Unit): Mention {
  return { from, to: unit.to, number: { from, to }, kind, value, unit: unit.text };
}

/** A part of a whole; of no kind that counts where the whole is nothing. */
export function ratio(stretch: Range, [part, whole]: readonly [number, number], unit: Unit): Mention {
  return whole === 0
    ? counted(stretch, 'other', null, unit)
    : { ...counted(stretch, 'ratio', part / whole, unit), terms: [part, whole] };
}

/** `thứ 5`, `TOP 20`: an order keeps its marker. */
const RANK_MARKER = /(?:thứ|tốp|top|hạng|vị\strí)\s+$/iu;

/** A place in an order. */
export function ranked(text: string, stretch: Range, value: Value): Mention {
  const marker = RANK_MARKER.exec(text.slice(Math.max(0, stretch.from - 12), stretch.from))?.[0] ?? '';
  return { ...bare(stretch, 'rank', value), from: stretch.from - marker.length };
}
