import { SCALES } from './scales.ts';
import { QUANTITY } from './shapes.ts';

export type Value = number | readonly [low: number, high: number] | null;

/** The dot parts thousands, the comma is the decimal mark. */
const POINTED = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
/** Two commas before groups of three can only be the English way. */
const ENGLISH = /^\d{1,3}(?:,\d{3}){2,}$/;
const PLAIN = /^\d+(?:,\d+)?$/;
/** A dot before anything but three digits is a decimal point typed by habit. */
const DOTTED = /^\d+\.\d+$/;

/** Digits as printed with a point for the decimal mark and no other, null if they are no one number. `1.250,50` → `1250.50` */
export function plainDigits(raw: string): string | null {
  const digits = raw.replace(/\s/g, '');
  if (POINTED.test(digits)) return digits.replaceAll('.', '').replace(',', '.');
  if (ENGLISH.test(digits)) return digits.replaceAll(',', '');
  if (PLAIN.test(digits)) return digits.replace(',', '.');
  return DOTTED.test(digits) ? digits : null;
}

/** The value of digits as printed, null if they are no one number. `1.250,5` → 1250.5; `1,2,3` → null. */
export function readDigits(raw: string): number | null {
  const digits = plainDigits(raw);
  return digits === null ? null : finite(digits);
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

/** The value of a quantity in plain units. `3,5 tỷ` → 3500000000; `1 tỷ 200 triệu` → 1200000000; `3 - 5 triệu` → [3000000, 5000000]. */
export function readQuantity(raw: string): Value {
  const { low, high, scales = '', sums = '', half } = QUANTITY.exec(raw)?.groups ?? {};
  const scale = readScale(scales.trim());
  const rest = readSums(sums) + (half === undefined ? 0 : lastScale(sums || scales) / 2);
  const from = scaled(low, scale, rest);
  if (high === undefined) return from;
  const to = scaled(high, scale, rest);
  return from === null || to === null ? null : [from, to];
}

const ADDEND = /(\d{1,3})\s?(\p{L}+)/gu;

function readSums(sums: string): number {
  return [...sums.matchAll(ADDEND)].reduce(
    (sum, [, digits = '', scale = '']) => sum + Number(digits) * readScale(scale),
    0,
  );
}

/** `3 triệu rưỡi` is half a million more, `2 tỷ rưỡi` half a billion. */
function lastScale(scales: string): number {
  return readScale(/\p{L}+\s*$/u.exec(scales)?.[0].trim() ?? '');
}

function scaled(digits: string | undefined, scale: number, rest: number): number | null {
  const value = readDigits(digits ?? '');
  // Rounded where binary fractions end: 1,1 times a thousand is 1100, not 1100.0000000000002.
  return value === null ? null : Number((value * scale).toPrecision(15)) + rest;
}

/** The two numbers of `15/19` or `2.400x65`; null if one cannot be read. */
export function readPair(raw: string): readonly [number, number] | null {
  const [first = '', second = ''] = raw.split(/[/x×*]/iu);
  const pair = [readDigits(first), readDigits(second)] as const;
  return pair[0] === null || pair[1] === null ? null : [pair[0], pair[1]];
}
