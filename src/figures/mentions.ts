import type { Range } from '../text/types.ts';
import { isRoman, markedKind } from './markers.ts';
import { unitClassOf } from './nouns.ts';
import { readPair, readQuantity, readWords, type Value } from './numerals.ts';
import { wordsAfter, wordsBefore } from './phrases.ts';
import { senseOf } from './senses.ts';
import { findLexemes, type Shape } from './shapes.ts';
import type { Figure, FigureKind } from './types.ts';
import { readPer, readUnit, type Unit } from './units.ts';

/** A figure before it is weighed, labelled and tied to another. */
export type Mention = Pick<Figure, 'from' | 'to' | 'number' | 'kind' | 'value' | 'unit' | 'terms'>;

/** Null if the stretch is no mention of its own. */
type Reader = (text: string, stretch: Range) => Mention | null;

const READERS: Readonly<Record<Shape, Reader>> = {
  web: always('contact'),
  phone: always('contact'),
  legal: always('legal'),
  date: always('date'),
  clock: always('date'),
  vague: always('other'),
  years: readYears,
  dayAndMonth: readDay,
  code: readCode,
  fraction: readFraction,
  product: readProduct,
  quantity: readCounted,
  words: readInWords,
  roman: readRoman,
};

/** Every number-like mention in order, none overlapping another. `bão số 3 làm 12 hộ` → 3 (name), 12 hộ (count). */
export function readMentions(text: string): Mention[] {
  const mentions: Mention[] = [];
  let end = 0;
  for (const lexeme of findLexemes(text)) {
    if (lexeme.from < end) continue;
    const mention = READERS[lexeme.shape](text, lexeme);
    if (mention === null || mention.from < end) continue;
    mentions.push(mention);
    end = mention.to;
  }
  return mentions;
}

function always(kind: FigureKind): Reader {
  return (_text, stretch) => bare(stretch, kind, null);
}

function bare({ from, to }: Range, kind: FigureKind, value: Value): Mention {
  return { from, to, number: { from, to }, kind, value, unit: '' };
}

function counted({ from, to }: Range, kind: FigureKind, value: Value, unit: Unit): Mention {
  return { from, to: unit.to, number: { from, to }, kind, value, unit: unit.text };
}

function readYears(text: string, stretch: Range): Mention {
  const [from = '0', to = '0'] = text.slice(stretch.from, stretch.to).match(/\d{4}/g) ?? [];
  return bare(stretch, 'period', [Number(from), Number(to)]);
}

const DAY_WORD = /^(?:ngày|sáng|chiều|tối|trưa|đêm|mùng|mồng|hôm|từ|đến|dịp|lễ|vào)$/u;

function readDay(text: string, stretch: Range): Mention | null {
  const raw = text.slice(stretch.from, stretch.to);
  const isDay = raw.includes('năm') || DAY_WORD.test(wordsBefore(text, stretch.from).at(-1) ?? '');
  return isDay ? bare(stretch, 'date', null) : null;
}

/** The digits of a code are its number; `80MW` is a quantity with its unit glued on. */
function readCode(text: string, stretch: Range): Mention | null {
  const raw = text.slice(stretch.from, stretch.to);
  const digits = /\d+/.exec(raw);
  if (digits === null || isGluedUnit(raw.slice(digits[0].length)) || unitClassOf(raw)) return null;
  const from = stretch.from + digits.index;
  return { ...bare(stretch, 'name', null), number: { from, to: from + digits[0].length } };
}

/** `80MW` but not `4G`: one capital alone is a name. */
function isGluedUnit(letters: string): boolean {
  return letters.length > 1 && unitClassOf(letters) !== undefined;
}

const TOTAL_WORD = /^(?:số|tổng|diện|dân|kế)$/u;

function readFraction(text: string, stretch: Range): Mention | null {
  const pair = readPair(text.slice(stretch.from, stretch.to));
  if (pair === null) return bare(stretch, 'other', null);
  const unit = readUnit(text, stretch.to);
  const isCounted = unit.name !== undefined || TOTAL_WORD.test(wordsAfter(text, stretch.to)[0] ?? '');
  const word = wordsBefore(text, stretch.from).at(-1) ?? '';
  if (word === 'thứ') return { ...ranked(text, stretch, pair[0]), to: unit.to };
  const saysDay = DAY_WORD.test(word);
  if (isDayAndMonth(pair) && (saysDay || !isCounted)) return bare(stretch, 'date', null);
  const value = pair[1] === 0 ? null : pair[0] / pair[1];
  return value === null
    ? counted(stretch, 'other', null, unit)
    : { ...counted(stretch, 'ratio', value, unit), terms: pair };
}

function isDayAndMonth([day, month]: readonly [number, number]): boolean {
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

function readProduct(text: string, stretch: Range): Mention | null {
  const pair = readPair(text.slice(stretch.from, stretch.to));
  const unit = readUnit(text, stretch.to);
  return pair === null || unit.kind !== 'measure' ? null : counted(stretch, 'measure', pair, unit);
}

const NO_UNIT_KINDS: ReadonlySet<FigureKind> = new Set([
  'name',
  'numbering',
  'legal',
  'date',
  'year',
  'other',
]);

function readCounted(text: string, stretch: Range): Mention {
  const raw = text.slice(stretch.from, stretch.to);
  const value = readQuantity(raw);
  const unit = unitOf(text, stretch.to, raw);
  const before = wordsBefore(text, stretch.from);
  const after = wordsAfter(text, stretch.to);
  const kind = senseOf({ text, ...stretch, raw, value, unit, before, after });
  if (kind === 'rank') return ranked(text, stretch, value);
  const keepsUnit = !NO_UNIT_KINDS.has(kind) || unit.name === 'stars';
  return keepsUnit
    ? counted(stretch, kind, value, unit)
    : bare(stretch, kind, kind === 'year' ? value : null);
}

/** A percent sign is the unit and belongs to the number. */
function unitOf(text: string, at: number, raw: string): Unit {
  const per = readPer(text, at);
  if (raw.endsWith('%')) return { text: `%${per.text.replace(/\s/gu, '')}`, to: per.to, kind: 'percent' };
  return per.text === '' ? readUnit(text, at) : { ...per, kind: 'money' };
}

/** `thứ 5`, `TOP 20`: an order keeps its marker. */
const RANK_MARKER = /(?:thứ|top|hạng|vị trí)\s+$/iu;

function ranked(text: string, stretch: Range, value: Value): Mention {
  const marker = RANK_MARKER.exec(text.slice(Math.max(0, stretch.from - 12), stretch.from))?.[0] ?? '';
  return { ...bare(stretch, 'rank', value), from: stretch.from - marker.length };
}

/** Number words are syllables of many other words; only a known noun behind them makes them count. */
function readInWords(text: string, stretch: Range): Mention | null {
  const unit = readUnit(text, stretch.to);
  const before = wordsBefore(text, stretch.from);
  if (unit.name === undefined || markedKind(before) !== undefined) return null;
  const raw = text.slice(stretch.from, stretch.to);
  const value = readWords(raw);
  return counted(stretch, senseOf({ text, ...stretch, raw, value, unit, before, after: [] }), value, unit);
}

/** Capitals are a numeral only where one is expected: `khóa XIX`, or `II.` at the head of a line. */
function readRoman(text: string, stretch: Range): Mention | null {
  if (!isRoman(text.slice(stretch.from, stretch.to))) return null;
  const kind = markedKind(wordsBefore(text, stretch.from));
  if (kind !== undefined) return bare(stretch, kind === 'rank' ? 'numbering' : kind, null);
  return stretch.from === 0 && text[stretch.to] === '.' ? bare(stretch, 'numbering', null) : null;
}
