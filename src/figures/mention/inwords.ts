import type { Range } from '../../text/types.ts';
import { readFractionInWords, readNumberInWords, readOrdinalInWords } from '../numeral/numberwords.ts';
import { readUnit } from '../unit/units.ts';
import { markedKind } from './markers.ts';
import { bare, counted, type Mention, ratio } from './mention.ts';
import { wordsBefore } from './phrases.ts';
import { isOrdered, senseOf } from './senses.ts';

/** Number words are syllables of many other words; only a known noun or a scale word behind them makes them count. */
export function readWordNumber(text: string, stretch: Range): Mention | null {
  const unit = readUnit(text, stretch.to);
  const before = wordsBefore(text, stretch.from);
  if (unit.name === undefined || markedKind(before) !== undefined) return null;
  const raw = text.slice(stretch.from, stretch.to);
  const value = readNumberInWords(raw);
  return counted(stretch, senseOf({ text, ...stretch, raw, value, unit, before, after: [] }), value, unit);
}

/** `ba phần tư đại biểu`; `hai phần trăm` is a percentage and no part of this. */
export function readWordFraction(text: string, stretch: Range): Mention {
  const pair = readFractionInWords(text.slice(stretch.from, stretch.to));
  const unit = readUnit(text, stretch.to);
  return ratio(stretch, pair, unit.name === undefined ? { ...unit, text: '', to: stretch.to } : unit);
}

/** What makes `một` a number: `ít nhất một buổi`, or a count before it (`49 khoa, phòng và một trung tâm`). */
const AT_LEAST_BEFORE = /(?:ít\snhất|tối\sthiểu|duy\snhất)\s+$/iu;
const COUNT_BEFORE = /\d[\d.]*(?:\s\p{L}+){1,4}(?:\s?,\s\p{L}+){0,2}\s?(?:,|và|cùng)\s+$/iu;
const REACH = 60;

/** `một` as a real count; null where it is an article, as nearly always. */
export function readOne(text: string, stretch: Range): Mention | null {
  const before = text.slice(Math.max(0, stretch.from - REACH), stretch.from);
  if (!AT_LEAST_BEFORE.test(before) && !COUNT_BEFORE.test(before)) return null;
  const unit = readUnit(text, stretch.to);
  return unit.name === undefined || unit.kind !== 'count' ? null : counted(stretch, 'count', 1, unit);
}

/** `xếp thứ nhất`: a place in an order, where a verb of order says so. */
export function readWordOrdinal(text: string, stretch: Range): Mention | null {
  const value = readOrdinalInWords(text.slice(stretch.from, stretch.to));
  return isOrdered(wordsBefore(text, stretch.from)) ? bare(stretch, 'rank', value) : null;
}
