import { QUANTITY } from './shapes.ts';

export type Value = number | readonly [low: number, high: number] | null;

/** The dot parts thousands, the comma is the decimal mark. */
const POINTED = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
/** Two commas before groups of three can only be the English way. */
const ENGLISH = /^\d{1,3}(?:,\d{3}){2,}$/;
const PLAIN = /^\d+(?:,\d+)?$/;
/** A dot before anything but three digits is a decimal point typed by habit. */
const DOTTED = /^\d+\.\d+$/;

const SCALES: Readonly<Record<string, number>> = {
  trăm: 1e2,
  nghìn: 1e3,
  ngàn: 1e3,
  vạn: 1e4,
  triệu: 1e6,
  tr: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
};

/** The value of digits as printed, null if they are no one number. `1.250,5` → 1250.5; `1,2,3` → null. */
export function readDigits(raw: string): number | null {
  const digits = raw.replace(/\s/g, '');
  if (POINTED.test(digits)) return finite(digits.replaceAll('.', '').replace(',', '.'));
  if (ENGLISH.test(digits)) return finite(digits.replaceAll(',', ''));
  if (PLAIN.test(digits)) return finite(digits.replace(',', '.'));
  return DOTTED.test(digits) ? finite(digits) : null;
}

function finite(digits: string): number | null {
  const value = Number(digits);
  return Number.isFinite(value) ? value : null;
}

/** What scale words multiply by. `nghìn tỷ` → 1e12. */
export function readScale(words: string): number {
  const factors = words.toLowerCase().split(/\s+/);
  return factors.reduce((product, word) => product * (SCALES[word] ?? 1), 1);
}

/** The value of a quantity in plain units. `3,5 tỷ` → 3500000000; `3 - 5 triệu` → [3000000, 5000000]. */
export function readQuantity(raw: string): Value {
  const parts = QUANTITY.exec(raw)?.groups ?? {};
  const scale = readScale((parts.scale ?? '').replace(/\d.*$/u, '').trim());
  const rest = (readDigits(parts.more ?? '') ?? 0) * readScale(parts.moreScale ?? '');
  const low = scaled(parts.low, scale, rest);
  if (parts.high === undefined) return low;
  const high = scaled(parts.high, scale, rest);
  return low === null || high === null ? null : [low, high];
}

function scaled(digits: string | undefined, scale: number, rest: number): number | null {
  const value = readDigits(digits ?? '');
  // Rounded where binary fractions end: 1,1 times a thousand is 1100, not 1100.0000000000002.
  return value === null ? null : Number((value * scale).toPrecision(15)) + rest;
}

const WORDS: Readonly<Record<string, number>> = {
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};

/** The value of a number in words. `mười hai` → 12; `hai mươi lăm` → 25; `ba tỷ` → 3000000000. */
export function readWords(raw: string): number {
  let value = 0;
  let scale = 1;
  for (const word of raw.toLowerCase().split(/\s+/)) {
    if (word === 'mười') value = 10;
    else if (word === 'mươi') value *= 10;
    else if (word in SCALES) scale *= SCALES[word] ?? 1;
    else value += WORDS[word] ?? 0;
  }
  return value * scale;
}

/** The two numbers of `15/19` or `2.400x65`; null if one cannot be read. */
export function readPair(raw: string): readonly [number, number] | null {
  const [first = '', second = ''] = raw.split(/[/x×]/iu);
  const pair = [readDigits(first), readDigits(second)] as const;
  return pair[0] === null || pair[1] === null ? null : [pair[0], pair[1]];
}
