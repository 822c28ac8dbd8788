import type { Range } from '../../text/types.ts';
import {
  FIRST_WORD,
  FRACTION_IN_WORDS,
  NUMBER_IN_WORDS,
  ONE_IN_WORDS,
  ORDINAL_IN_WORDS,
} from './numberwords.ts';
import { LARGE_SCALE } from './scales.ts';
import { DASHES } from './signs.ts';

/*
 * Every pattern is bounded or without ambiguity, so that a scan is linear on any text.
 * The look-behind keeps a number from starting inside a word or another number.
 */

/** Digits as Vietnamese prints them: `1.250`, `1 250 000`, `91,4`, `02`. */
const DIGITS = String.raw`\d{1,3}(?:\s\d{3}){1,4}(?![\d.])(?:,\d{1,6})?|\d+(?:[.,]\d+){0,6}`;
const SCALE = String.raw`(?:trăm|tr|${LARGE_SCALE})(?![\p{L}\p{M}])`;
/** `2 - 3`, `2–3`, `2~3`, `2...3`, `2 đến 3`: one mention with two ends. */
export const TO = String.raw`\s?[${DASHES}]\s?|\.{2,3}|…|\s(?:đến|tới)\s`;

/** `3 - 5 triệu`, `1 tỷ 200 triệu`, `3 triệu rưỡi`, `10-15%`: its parts by name. */
export const QUANTITY = new RegExp(
  `^(?<low>${DIGITS})(?:(?:${TO})(?<high>${DIGITS}))?` +
    String.raw`(?:(?<scales>(?:\s?${SCALE}){1,2})(?<sums>(?:\s\d{1,3}\s?${SCALE}){0,3})(?<half>\s+rưỡi(?![\p{L}\p{M}]))?)?` +
    String.raw`(?<percent>\s?[%‰％])?`,
  'iu',
);

/** `first` is what the source can begin with: looking ahead for it is quicker than looking back at every place. */
function whole(source: string, first = ''): RegExp {
  return new RegExp(String.raw`${first && `(?=${first})`}(?<![\p{L}\p{M}\d]|\d[.,])(?:${source})`, 'giu');
}

/** As `whole`, but the blank behind a common verb may be missing: `đạt91%`. */
function glued(source: string): RegExp {
  const start = String.raw`(?=\d)(?:(?<![\p{L}\p{M}\d]|\d[.,])|(?<=(?<![\p{L}\p{M}])(?:đạt|được|gần|hơn|trên|khoảng|chiếm|còn|từ|đến)))`;
  return new RegExp(`${start}(?:${source})`, 'giu');
}

/** As `whole`, but capitals count: codes and document numbers are told by them. */
function cased(source: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{M}\d]|\d[.,])(?:${source})`, 'gu');
}

/** What a number-like stretch can look like by itself. At one place the longest wins, then the earlier. */
const SHAPES = {
  /** Addresses on the web hold digits that count nothing. */
  web: whole(
    String.raw`https?:\/\/[^\s,;)”\x22]{1,300}(?<![.…])|[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,20}){1,3}`,
  ),
  /** Nine to twelve digits from 0 or +84, and the 1800/1900 service numbers. */
  phone: whole(String.raw`(?:\+84\s?|0)\d{1,3}(?:[\s.-]?\d{2,4}){2,3}(?![\d%])|1[89]00[\s.]\d{4,6}(?!\d)`),
  /** `19-NQ/TW`, `30/2020/NĐ-CP`, `35/2018/QH14`; a blank may have slipped in behind a dash. */
  legal: cased(
    String.raw`\d{1,5}(?:\/\d{4,5})?[-\/]\s?\p{Lu}{2,8}\d{0,2}(?:\s?[-\/]\s?\p{Lu}[\p{L}\d]{1,8}){0,3}`,
  ),
  /** `2022 - 2025`, `2019 đến năm 2023`. */
  years: whole(
    String.raw`(?:1[5-9]|20)\d\d(?:\s?[${DASHES}]\s?|\s+đến\s+)(?:năm\s+)?(?:1[5-9]|20)\d\d(?![\d.,]\d|\d)`,
  ),
  /** `18/02/2023`, `9/2024`, `IV-2024`. */
  date: whole(
    String.raw`\d{1,2}([\/.-])\d{1,2}\1\d{2,4}(?!\d)|\d{1,2}[\/-](?:19|20)\d\d(?![\d/])|[IVX]{1,4}[\/-](?:19|20)\d\d(?!\d)`,
  ),
  /** `15 tháng 5`, `5-6/9`; the reader asks for `ngày` before it or a year in it. */
  dayAndMonth: whole(
    String.raw`\d{1,2}\s?[${DASHES}]\s?\d{1,2}\/\d{1,2}(?![\d/])|\d{1,2}\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?(?!\d)`,
  ),
  /** `7h30`, `14:38:11`, `16 giờ 15 phút`. */
  clock: whole(
    String.raw`\d{1,2}(?:h(?:\d\d)?|g\d\d|:\d\d(?::\d\d)?|\s?giờ\s?\d\d(?:\s?phút)?)(?![\d\p{L}])`,
  ),
  /** `29C-123.45`, `COVID-19`, `ST25`, `U.21`, `GMT+7`, `K12B`, `3A`: letters and digits in one word. */
  code: cased(
    String.raw`\d\d\p{Lu}\d?-\d{3}\.?\d\d(?!\d)|\p{Lu}[\p{L}\p{M}]{0,14}[-+]?\d[\p{L}\d]{0,8}|\p{Lu}{1,2}\.\d{1,4}|(?:[Cc]ovid|COVID)\s?[-–]?\s?19|[a-z]{1,3}\d{1,3}|\d{1,4}\p{Lu}[\p{L}\d]{0,3}(?![\p{L}\p{M}])`,
  ),
  /** `15/19`; a date or a ratio, as its neighbours say. */
  fraction: whole(String.raw`(?:${DIGITS})\s?\/\s?(?:${DIGITS})`),
  /** `2.400x65`: two lengths of one thing. */
  product: whole(String.raw`(?:${DIGITS})\s?(?:[ck]?m)?\s?[x×*]\s?(?:${DIGITS})`),
  quantity: glued(QUANTITY.source.slice(1).replace(/\?<\w+>/g, '?:')),
  /** Said without an exact number. */
  vague: whole(
    // So many and a half, or a power: whole numbers alone would be another claim.
    String.raw`\d+(?:[.,]\d+)?(?:\s?[¼½¾⅐-⅞]|[⁰¹²³⁴-⁹]+)|(?:một\s+(?:số(?!\s+\d)|vài|trong\s+(?:những|các))|(?:hàng|vài|mấy|dăm)\s+(?:nghìn\s+)?(?:chục|trăm|nghìn|ngàn|vạn|triệu|t[ỷỉ])|(?:dăm|đôi)\s+ba|dăm\s+bảy|hai\s+ba|ba\s+bốn|năm\s+(?:sáu|bảy)|sáu\s+bảy|bảy\s+tám|tám\s+chín)(?![\p{L}\p{M}])`,
    String.raw`\d|một|hàng|vài|mấy|dăm|đôi|hai|ba|năm|sáu|bảy|tám`,
  ),
  fractionInWords: whole(FRACTION_IN_WORDS),
  words: whole(NUMBER_IN_WORDS, FIRST_WORD),
  oneInWords: whole(ONE_IN_WORDS),
  ordinalInWords: whole(ORDINAL_IN_WORDS),
  roman: cased(String.raw`[IVXLC]{1,7}(?![\p{L}\p{M}\d])`),
} as const satisfies Record<string, RegExp>;

export type Shape = keyof typeof SHAPES;

/** Most sentences hold no digit, and so none of the other shapes. */
const WITHOUT_DIGITS: ReadonlySet<Shape> = new Set([
  ...(['web', 'vague', 'fractionInWords', 'words', 'oneInWords', 'ordinalInWords', 'roman'] as const),
]);
const WEB = /@|https?:/iu;

/** A stretch that looks like a number, before its neighbours are asked. */
export interface Lexeme extends Range {
  readonly shape: Shape;
}

/**
 * Every stretch with one of the shapes, by place, the longer first; they may overlap, the reader chooses.
 * `bão số 3, COVID-19` → 3 (quantity), COVID-19 (code), 19 (quantity).
 */
export function findLexemes(text: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  const hasDigit = /\d/.test(text);
  for (const shape of Object.keys(SHAPES) as Shape[]) {
    if ((!hasDigit && !WITHOUT_DIGITS.has(shape)) || (shape === 'web' && !WEB.test(text))) continue;
    for (const match of text.matchAll(SHAPES[shape])) {
      lexemes.push({ from: match.index, to: match.index + match[0].length, shape });
    }
  }
  return lexemes.sort((a, b) => a.from - b.from || b.to - a.to);
}
