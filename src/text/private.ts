import type { Finding } from '../error.ts';
import { overlapping } from './ordered.ts';
import { marksOf } from './prose.ts';
import type { PrivateKind, Prose, Range } from './types.ts';

/** A stretch of a text that holds one. */
export interface PrivateDetail extends Range {
  readonly kind: PrivateKind;
}

/* Every repetition is bounded, so that a scan is linear on any text. */

/** Between the digits of one number. */
const BLANK = String.raw`[ \u00a0.–-]?`;
/** So many more digits, and none behind them. */
const more = (least: number, most = least) => `(?:${BLANK}\\d){${least},${most}}(?![\\d%])`;
const digits = (least: number, most: number) => `\\d${more(least - 1, most - 1)}`;
/** Accounts are long, or written in groups; a short number behind one is another number. */
const ACCOUNT = String.raw`(?:\d{6,19}|\d{3,6}(?:[ \u00a0.–-]\d{3,6}){1,5})(?![\d%]|[.,]\d)`;
/** The country's code, or the 0 that stands for it. */
const CODE = String.raw`(?:(?:\(\+84\)|\+ ?84|00 ?84)[ .]?(?:\(0\) ?)?|0)`;
/** The number does not begin inside a word or another number. */
const START = String.raw`(?<![\p{L}\p{M}\d]|\d[.,])`;
/** `Ngân hàng Agribank:`, `số`, `tại`: what may stand between the name of a number and the number. */
const BETWEEN = String.raw`[\s:：]{0,3}(?:(?:số|ngân hàng|NH|cá nhân|là|\p{Lu}[\p{L}\p{M}]{0,20})[\s:：]{1,3}){0,6}`;
/** A street or place name: `Lê Hồng Phong`, `30 Tháng 4`. */
const NAME = String.raw`(?:\p{Lu}[\p{L}\p{M}]{0,12}|\d{1,4}[A-Z]?(?:\/\d{1,4}){0,3})(?: \p{Lu}[\p{L}\p{M}]{0,12}){0,4}`;
const LANE = `(?:[Đđ]ường|[Pp]hố|[Nn]gõ|[Nn]gách|[Hh]ẻm|[Kk]iệt)`;
const LANES = `,? ${LANE} ${NAME}(?:,? ${LANE} ${NAME}){0,3}`;
const HOUSE = String.raw`\d{1,4}[A-Z]?(?:\/\d{1,4}[A-Za-z]?){0,4}`;

/* What a detail cannot be without; most texts have none of it, which is quickly seen. */
const AT = /@/;
const SIX_DIGITS = new RegExp(`\\d(?:${BLANK}\\d){5}`);
const STREET = new RegExp(`${LANE}|[Ss]ố nhà|[Nn]hà số`);

/** In the order of trust: where two overlap, the first one names it. */
const DETAILS: readonly { readonly kind: PrivateKind; readonly has: RegExp; readonly pattern: RegExp }[] = [
  {
    kind: 'email',
    has: AT,
    pattern:
      /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{2,24}){1,4}/gu,
  },
  {
    kind: 'account',
    has: SIX_DIGITS,
    pattern: new RegExp(
      String.raw`(?<=(?<![\p{L}\p{M}])(?:tài khoản|STK|số TK)${BETWEEN})${START}${ACCOUNT}`,
      'giu',
    ),
  },
  {
    kind: 'identity',
    has: SIX_DIGITS,
    pattern: new RegExp(
      String.raw`(?<=(?<![\p{L}\p{M}])(?:CCCD|CMND|CMTND|căn cước(?: công dân)?|chứng minh(?: thư| nhân dân)?|hộ chiếu|mã số thuế|MST|định danh|BHXH|BHYT)${BETWEEN})(?:${START}|(?<![\p{L}\d])[A-Z]{1,3})${digits(7, 15)}`,
      'giu',
    ),
  },
  // The number of a citizen's card: twelve digits that begin with the code of a province.
  {
    kind: 'identity',
    has: SIX_DIGITS,
    pattern: new RegExp(`${START}0\\d\\d(?:\\d{9}|(?: \\d{3}){3})(?![\\d%])`, 'gu'),
  },
  // Mobile numbers have ten digits from 0 (eleven of old), those of a line eleven, with a code that may be in brackets.
  { kind: 'phone', has: SIX_DIGITS, pattern: new RegExp(`${START}${CODE}(?:[35789]|1\\d)${more(8)}`, 'gu') },
  {
    kind: 'phone',
    has: SIX_DIGITS,
    pattern: new RegExp(`${START}\\(?${CODE}2\\d{1,2}\\)?${more(7, 8)}`, 'gu'),
  },
  { kind: 'phone', has: SIX_DIGITS, pattern: new RegExp(`${START}\\(0\\d{1,3}\\)${more(6, 8)}`, 'gu') },
  {
    kind: 'address',
    has: STREET,
    pattern: new RegExp(
      String.raw`${START}(?:(?:[Ss]ố nhà|[Nn]hà số) ${HOUSE}(?:${LANES}|,? ${NAME})?|[Ss]ố ${HOUSE}${LANES}|\d{1,4}[A-Z]?(?:\/\d{1,4}[A-Za-z]?){1,4}${LANES})`,
      'gu',
    ),
  },
  {
    kind: 'address',
    has: STREET,
    pattern: new RegExp(
      `(?<=(?:[Tt]rú tại|[Tt]hường trú|[Nn]hà riêng|[Đđ]ịa chỉ(?: nhà)?)[:：]? (?:ở |tại )?)${HOUSE}${LANES}`,
      'gu',
    ),
  },
];

/** `12.500.000` counts something. */
const THOUSANDS = /^\d{1,3}(?:\.\d{3})+$/;

/** Every private detail in a text, in order, none overlapping. `Gọi 0912 345 678.` → phone at 4. */
export function findPrivate(text: string): PrivateDetail[] {
  // Most texts have none: no digit, no @.
  if (!/[\d@]/.test(text)) return [];
  let found: PrivateDetail[] = [];
  for (const { kind, has, pattern } of DETAILS) {
    if (!has.test(text)) continue;
    const more = [...text.matchAll(pattern)]
      .filter(([words]) => !THOUSANDS.test(words))
      .map(match => ({ kind, from: match.index, to: match.index + match[0].length }))
      .filter(range => overlapping(found, range).length === 0);
    found = [...found, ...more].sort((a, b) => a.from - b.from);
  }
  return found;
}

/** What stands in place of each letter and digit. */
const DOT = '•';

/** The text with what is private dotted out, each character for one, so that offsets hold. */
export function maskPrivate(text: string, details: readonly Range[] = findPrivate(text)): string {
  let masked = '';
  let at = 0;
  for (const { from, to } of details) {
    masked += text.slice(at, from) + text.slice(from, to).replace(/[^\s]/g, DOT);
    at = to;
  }
  return masked + text.slice(at);
}

const NAMES: Readonly<Record<PrivateKind, { vi: string; en: string }>> = {
  phone: { vi: 'Số điện thoại', en: 'A phone number' },
  email: { vi: 'Địa chỉ thư điện tử', en: 'An e-mail address' },
  account: { vi: 'Số tài khoản', en: 'An account number' },
  identity: { vi: 'Số giấy tờ cá nhân', en: 'An identity number' },
  address: { vi: 'Địa chỉ nhà', en: 'A street address' },
};

/** Tells the author which details of a prose are dotted out. */
export function privateFindings(prose: Prose): Finding[] {
  return marksOf(prose, 'private').map(({ kind }) => ({
    what: {
      vi: `${NAMES[kind].vi} được che (••••) trên mọi trang`,
      en: `${NAMES[kind].en} is masked (••••) on every page`,
    },
    source: prose.source,
    hint: {
      vi: 'Muốn hiện thì viết [số hoặc địa chỉ]{.public}',
      en: 'To show it, write [the words]{.public}',
    },
  }));
}
