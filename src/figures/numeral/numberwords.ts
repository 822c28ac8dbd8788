import { LARGE_SCALE, SCALES } from './scales.ts';

/*
 * Numbers written in words. After a ten, five is `lăm`: `mười lăm` is 15, `mười năm` ten years.
 * A lone `một` is an article and a lone `năm` a year, so neither begins a number by itself.
 */

const DIGIT = '(?:một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín)';
const LAST = '(?:mốt|một|hai|ba|bốn|tư|lăm|nhăm|sáu|bảy|bẩy|tám|chín)';
const TENS = String.raw`(?:(?:mười|${DIGIT}\s+mươi)(?:\s+${LAST})?)`;
const HUNDREDS = String.raw`(?:${DIGIT}\s+trăm(?:\s+(?:${TENS}|(?:linh|lẻ)\s+${DIGIT}))?)`;
const BELOW_THOUSAND = `(?:${HUNDREDS}|${TENS}|${DIGIT})`;
const SCALE = String.raw`(?:(?:${LARGE_SCALE})(?![\p{L}\p{M}]))`;
const SCALED = String.raw`(?:${BELOW_THOUSAND}(?:\s+${SCALE}){1,2})`;
const CARDINAL = String.raw`(?:${SCALED}(?:\s+${SCALED}){0,3}(?:\s+rưỡi)?|${HUNDREDS}|${TENS}|${DIGIT})`;
const STARTS_ALONE = '(?!(?:một|năm)(?:\\s+(?!mươi|trăm|nghìn|ngàn|vạn|triệu|t[ỷỉ]|đến|tới)|[^\\s]|$))';
const END = String.raw`(?![\p{L}\p{M}])`;

/** `hai mươi mốt`, `một trăm linh năm`, `mười đến mười lăm`; never a lone `một` or `năm`. */
export const NUMBER_IN_WORDS = String.raw`${STARTS_ALONE}${CARDINAL}(?:\s+(?:đến|tới)\s+${CARDINAL})?${END}`;

/** What a number in words begins with. */
export const FIRST_WORD = `mười|${DIGIT}`;

/** `một phần ba`, `hai phần năm`, `một nửa`. */
export const FRACTION_IN_WORDS = String.raw`(?:một\s+nửa|${DIGIT}\s+phần\s+(?:mười|tư|${DIGIT}))${END}`;

/** `một` where it counts, not as an article; the reader asks for what stands before it. */
export const ONE_IN_WORDS = String.raw`một(?=\s)`;

const ORDINALS: Readonly<Record<string, number>> = { nhất: 1, nhì: 2, hai: 2, ba: 3, tư: 4, năm: 5 };

/** `thứ nhất`, `thứ nhì`; only an order that is news, as the reader decides. */
export const ORDINAL_IN_WORDS = String.raw`thứ\s+(?:${Object.keys(ORDINALS).join('|')})${END}`;

const DIGITS: Readonly<Record<string, number>> = {
  ...{ một: 1, mốt: 1, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, lăm: 5, nhăm: 5 },
  ...{ sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9 },
};
/** The value of one number in words. `mười hai` → 12; `ba trăm linh năm nghìn` → 305000; `hai triệu rưỡi` → 2500000. */
export function readWords(raw: string): number {
  let total = 0;
  let part = 0;
  let scale = 1;
  for (const word of raw.toLowerCase().split(/\s+/)) {
    const factor = word === 'trăm' ? undefined : SCALES[word];
    if (factor !== undefined) {
      // `hai nghìn tỷ` is one number with two scale words; `hai tỷ ba trăm triệu` are two added up.
      if (part === 0 && total > 0) total *= factor;
      else total += part * factor;
      part = 0;
      scale = factor;
    } else part = withWord(part, word, scale);
  }
  return total + part;
}

function withWord(part: number, word: string, scale: number): number {
  if (word === 'mười') return part + 10;
  if (word === 'mươi') return part + (part % 10) * 9;
  if (word === 'trăm') return part * 100;
  if (word === 'rưỡi') return scale / 2;
  return part + (DIGITS[word] ?? 0);
}

/** The value of numbers in words, `[low, high]` for a range. `mười đến mười lăm` → [10, 15]. */
export function readNumberInWords(raw: string): number | readonly [number, number] {
  const [low = '', high] = raw.split(/\s+(?:đến|tới)\s+/iu);
  return high === undefined ? readWords(low) : [readWords(low), readWords(high)];
}

/** The two terms of a fraction in words. `hai phần ba` → [2, 3]; `một nửa` → [1, 2]. */
export function readFractionInWords(raw: string): readonly [number, number] {
  const [part = '', whole] = raw.toLowerCase().split(/\s+phần\s+/u);
  return whole === undefined ? [1, 2] : [readWords(part), readWords(whole)];
}

/** The place of an ordinal in words. `thứ nhì` → 2. */
export function readOrdinalInWords(raw: string): number {
  return ORDINALS[raw.toLowerCase().split(/\s+/).at(-1) ?? ''] ?? 0;
}
