import type { Range } from '../../text/types.ts';
import { readPair, readQuantity } from '../numeral/numerals.ts';
import { findLexemes, type Shape } from '../numeral/shapes.ts';
import type { FigureKind } from '../types.ts';
import { unitClassOf } from '../unit/classes.ts';
import { currencyBefore } from '../unit/currency.ts';
import { readPer, readUnit, type Unit } from '../unit/units.ts';
import { DAY_WORD, readSlash } from './fractions.ts';
import { readOne, readWordFraction, readWordNumber, readWordOrdinal } from './inwords.ts';
import { shareInLists } from './lists.ts';
import { isRoman, markedKind } from './markers.ts';
import { bare, counted, type Mention, type Reader, ranked } from './mention.ts';
import { wordsAfter, wordsBefore } from './phrases.ts';
import { joinRanges } from './ranges.ts';
import { senseOf } from './senses.ts';

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
  fraction: readSlash,
  product: readProduct,
  quantity: readCounted,
  fractionInWords: readWordFraction,
  words: readWordNumber,
  oneInWords: readOne,
  ordinalInWords: readWordOrdinal,
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
  return shareInLists(text, joinRanges(text, mentions));
}

function always(kind: FigureKind): Reader {
  return (_text, stretch) => bare(stretch, kind, null);
}

function readYears(text: string, stretch: Range): Mention {
  const [from = '0', to = '0'] = text.slice(stretch.from, stretch.to).match(/\d{4}/g) ?? [];
  return bare(stretch, 'period', [Number(from), Number(to)]);
}

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

function readProduct(text: string, stretch: Range): Mention | null {
  const pair = readPair(text.slice(stretch.from, stretch.to).replace(/[ckm]+(?=\s?[x×*])/u, ''));
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
  const number = { from: stretch.from, to: stretch.to + plusBehind(text, stretch.to) };
  const money = currencyBefore(text, stretch.from);
  if (money && value !== null) {
    const { from, sign } = money;
    const per = readPer(text, number.to);
    return counted({ from, to: number.to }, 'money', value, { ...per, text: sign + per.text, kind: 'money' });
  }
  const unit = unitOf(text, number.to, raw);
  const before = wordsBefore(text, stretch.from);
  const after = wordsAfter(text, number.to);
  const kind = senseOf({ text, ...stretch, raw, value, unit, before, after });
  if (kind === 'rank') return ranked(text, stretch, value);
  const keepsUnit = !NO_UNIT_KINDS.has(kind) || unit.name === 'stars';
  return keepsUnit
    ? signed(text, counted(number, kind, value, unit))
    : bare(stretch, kind, kind === 'year' ? value : null);
}

/** `300+`: so many and more. Between two numbers it adds them up. */
const PLUS_BEHIND = /^\+{1,2}(?!\s?[\d(])/u;

function plusBehind(text: string, at: number): number {
  return PLUS_BEHIND.exec(text.slice(at, at + 4))?.[0].length ?? 0;
}

/** A minus and no dash: close to its number, behind a word or a sign that leads to one. */
const MINUS =
  /(?:(?<![\p{L}\p{M}])(?:là|đạt|còn|xuống|lên|mức|ở|từ|đến|tới|khoảng|gần|dưới|trên)\s|[(:=]\s?)[-−–]$/iu;
const MINUS_REACH = 8;

/** The sign of its own is never a dash, unless it stands between two numbers. */
const TRUE_MINUS = /(?<![\d%‰]\s?)[−－]$/u;
/** Close to a share or a temperature and behind a blank a dash is a minus: `mức giảm -5%`. */
const LOOSE_MINUS = /(?<![\d%‰])\s[-–]$/u;
/** `tăng +5%`, but not the sum `3 + 5`. */
const PLUS = /(?<!\d\s?)(?:^|(?<=[\s(:=]))\+$/u;

/** With the minus or plus before it, if there is one. `tăng trưởng là -1,3%` → -1.3. */
function signed(text: string, mention: Mention): Mention {
  const { from, number, value, kind, unit } = mention;
  if (typeof value !== 'number') return mention;
  const before = text.slice(Math.max(0, from - MINUS_REACH), from);
  const isLoose = kind === 'percent' || /^[°º℃℉]/u.test(unit);
  const isMinus = MINUS.test(before) || TRUE_MINUS.test(before) || (isLoose && LOOSE_MINUS.test(before));
  if (!isMinus && !PLUS.test(before)) return mention;
  const ends = { from: from - 1, number: { from: number.from - 1, to: number.to } };
  return { ...mention, ...ends, value: isMinus ? -value : value };
}

/** A percent sign is the unit and belongs to the number. */
function unitOf(text: string, at: number, raw: string): Unit {
  const per = readPer(text, at);
  const sign = /[%‰％]$/u.exec(raw)?.[0].replace('％', '%');
  if (sign) return { text: `${sign}${per.text.replace(/\s/gu, '')}`, to: per.to, kind: 'percent' };
  return per.text === '' ? readUnit(text, at) : { ...per, kind: 'money' };
}

/** Capitals are a numeral only where one is expected: `khóa XIX`, or `II.` at the head of a line. */
function readRoman(text: string, stretch: Range): Mention | null {
  if (!isRoman(text.slice(stretch.from, stretch.to))) return null;
  const kind = markedKind(wordsBefore(text, stretch.from));
  if (kind !== undefined) return bare(stretch, kind === 'rank' ? 'numbering' : kind, null);
  return stretch.from === 0 && text[stretch.to] === '.' ? bare(stretch, 'numbering', null) : null;
}
