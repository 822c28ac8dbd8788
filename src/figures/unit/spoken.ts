import { doReadNumber, ReadingConfig } from 'read-vietnamese-number';
import { textOf } from '../../text/prose.ts';
import type { Prose } from '../../text/types.ts';
import { plainDigits, readQuantity } from '../numeral/numerals.ts';
import { QUANTITY, TO } from '../numeral/shapes.ts';
import { saySigns } from '../numeral/signs.ts';
import type { Figure } from '../types.ts';
import { CURRENCY } from './currency.ts';

/** How a short form is said; every other unit is said as it is written. */
const SPOKEN: ReadonlyMap<string, string> = new Map([
  ...Object.entries({
    '%': 'phần trăm',
    '％': 'phần trăm',
    '‰': 'phần nghìn',
    ha: 'héc-ta',
    m: 'mét',
    km: 'ki-lô-mét',
    dm: 'đề-xi-mét',
    cm: 'xăng-ti-mét',
    mm: 'mi-li-mét',
    m2: 'mét vuông',
    m3: 'mét khối',
    km2: 'ki-lô-mét vuông',
    'km/h': 'ki-lô-mét trên giờ',
    g: 'gam',
    kg: 'ki-lô-gam',
    l: 'lít',
    ml: 'mi-li-lít',
    h: 'giờ',
    tr: 'triệu',
    đ: 'đồng',
    vnđ: 'đồng',
    vnd: 'đồng',
    usd: 'đô la Mỹ',
    eur: 'ơ-rô',
    euro: 'ơ-rô',
    w: 'oát',
    kw: 'ki-lô-oát',
    mw: 'mê-ga-oát',
    gw: 'gi-ga-oát',
    kwp: 'ki-lô-oát đỉnh',
    mwp: 'mê-ga-oát đỉnh',
    kwh: 'ki-lô-oát giờ',
    mwh: 'mê-ga-oát giờ',
    gwh: 'gi-ga-oát giờ',
    v: 'vôn',
    kva: 'ki-lô-vôn-am-pe',
    mb: 'mê-ga-bai',
    gb: 'gi-ga-bai',
    tb: 'tê-ra-bai',
    '°': 'độ',
    '°c': 'độ C',
    '°f': 'độ F',
    '℃': 'độ C',
    '℉': 'độ F',
    '₫': 'đồng',
    $: 'đô la',
    us$: 'đô la Mỹ',
    '€': 'ơ-rô',
    '£': 'bảng Anh',
    '¥': 'yên',
    '₩': 'won',
    '฿': 'bạt',
    '¢': 'xu',
    hs: 'học sinh',
    gv: 'giáo viên',
    dn: 'doanh nghiệp',
    htx: 'hợp tác xã',
    clb: 'câu lạc bộ',
    top: 'tốp',
  }),
]);

/** Whoever says more digits one after the other is not understood. */
const MOST_DIGITS = 15;

/**
 * A figure in the words it is said with, its approximator first; undefined if its number cannot be read.
 * `hơn 300 hội viên` → `hơn ba trăm hội viên`; `91,4%` → `chín mươi mốt phẩy bốn phần trăm`.
 */
export function sayFigure(prose: Prose, figure: Figure): string | undefined {
  const number = sayNumber(textOf(prose, figure.number), figure);
  if (number === undefined) return undefined;
  const about = figure.approximator ? saySigns(textOf(prose, figure.approximator).toLowerCase()) : '';
  const marker = prose.text.slice(figure.from, figure.number.from).replace(/[-\s]+$/u, '');
  return [about, sayUnit(marker), number, sayUnit(unitOf(prose, figure))]
    .filter(words => words !== '')
    .join(' ')
    .replace(/\s+/gu, ' ');
}

/** What stands behind the number; where nothing does, the unit the author gave it. */
function unitOf(prose: Prose, { number, to, unit }: Figure): string {
  if (MONEY_FIRST.test(textOf(prose, number))) return unit;
  const written = prose.text.slice(number.to, to).trim();
  if (written !== '') return written;
  return /[%‰％]$/.test(textOf(prose, number)) ? unit.replace(/^[%‰]/, '') : unit;
}

/** `đồng/người/năm` → `đồng một người một năm`; `m2` → `mét vuông`. */
function sayUnit(unit: string): string {
  const lower = plainUnit(unit);
  const known = SPOKEN.get(lower);
  if (known !== undefined) return known;
  const [first = '', ...per] = unit.split(/\s*\/\s*/u);
  return [sayWords(first), ...per.map(part => `một ${sayWords(part)}`)].join(' ').trim();
}

function sayWords(words: string): string {
  return words.replace(/[^\s,]+/gu, word => {
    return SPOKEN.get(plainUnit(word)) ?? word;
  });
}

/** A unit as the table has it. `m²`, `m^2` → `m2`; `º C` → `°c`. */
function plainUnit(unit: string): string {
  const digits = unit.toLowerCase().replace('²', '2').replace('³', '3').replace('^', '');
  return digits.replace(/^[º˚°]\s?/u, '°');
}

const MINUS = /^[-−–－]\s?/u;
const MONEY_FIRST = new RegExp(String.raw`^(?:[A-Z]{0,2}[${CURRENCY}]|[A-ZĐ]{3})\s?(?=\d)`, 'u');

function sayNumber(raw: string, figure: Figure): string | undefined {
  if (!/\d/.test(raw)) return raw.toLowerCase();
  if (MINUS.test(raw)) {
    const value = typeof figure.value === 'number' ? -figure.value : figure.value;
    return joined('âm', sayNumber(raw.replace(MINUS, ''), { ...figure, value }));
  }
  if (MONEY_FIRST.test(raw)) return sayNumber(raw.replace(MONEY_FIRST, ''), figure);
  if (raw.startsWith('+')) return sayNumber(raw.slice(1), figure);
  if (raw.endsWith('+')) {
    const number = sayNumber(raw.replace(/\++$/u, ''), figure);
    return figure.approximator ? number : joined('trên', number);
  }
  const [first = '', second, ...more] = raw.split(/\s?[/x×*]\s?/iu);
  if (more.length > 0) return undefined;
  if (second !== undefined)
    return joined(sayDigits(first, figure), raw.includes('/') ? 'trên' : 'nhân', sayDigits(second));
  return sayQuantity(raw, figure);
}

/** `3 - 5 triệu` → `từ ba đến năm triệu`; `1 tỷ 200 triệu` → `một tỷ hai trăm triệu`. */
function sayQuantity(raw: string, figure: Figure): string | undefined {
  const match = QUANTITY.exec(raw);
  const { low = '', high, percent } = match?.groups ?? {};
  if (match?.[0].length !== raw.length) return sayEnds(raw, figure);
  const { value } = figure;
  // The author's unit may hold the scale the number is written without.
  if (typeof value === 'number' && Number.isInteger(value) && value !== readQuantity(raw))
    return sayInteger(String(value));
  const number =
    high === undefined ? sayDigits(low, figure) : joined('từ', sayDigits(low), 'đến', sayDigits(high));
  return joined(number, sayScales(match.groups ?? {}), percent === undefined ? '' : sayUnit(percent.trim()));
}

/** Each scale with what is added to it: `1 tỷ 200 triệu`, `3 triệu rưỡi`. */
function sayScales({ scales = '', sums = '', half }: Readonly<Record<string, string>>): string | undefined {
  const added = [...sums.matchAll(/(\d{1,3})\s?(\p{L}+)/gu)].flatMap(([, digits = '', scale = '']) => [
    sayDigits(digits),
    sayWords(scale.toLowerCase()),
  ]);
  return joined(sayWords(scales.trim().toLowerCase()), ...added, half === undefined ? '' : 'rưỡi');
}

/** Between the ends of a range that names its unit twice: `5 triệu đồng đến 7 triệu đồng`, `10% - 15%`. */
const BETWEEN = new RegExp(TO, 'u');

/** A unit at both ends is said at the last one. */
function sayEnds(raw: string, figure: Figure): string | undefined {
  const [low = '', high = '', ...more] = raw.split(BETWEEN);
  const [from, to] = [low, high].map(end => QUANTITY.exec(end));
  if (!from || !to || more.length > 0 || to[0].length !== high.length) return undefined;
  const plain = { ...figure, value: null };
  return joined(
    'từ',
    sayQuantity(from[0].replace(/\s?[%‰％]$/, ''), plain),
    'đến',
    sayQuantity(to[0], plain),
  );
}

/** The pieces one behind the other; undefined if one of them cannot be said. */
function joined(...pieces: readonly (string | undefined)[]): string | undefined {
  if (pieces.includes(undefined)) return undefined;
  return pieces.filter(piece => piece !== '').join(' ');
}

/** The first and the fourth have words of their own: `thứ nhất`, `thứ tư`. */
const ORDINALS: Readonly<Record<string, string>> = { 1: 'nhất', 4: 'tư' };

function sayDigits(raw: string, figure?: Figure): string | undefined {
  const digits = plainDigits(raw);
  if (digits === null || digits.length > MOST_DIGITS) return undefined;
  const [whole = '', fraction] = digits.split('.');
  const hasMarker = figure?.kind === 'rank' && /^(?:thứ|hạng)/iu.test(figure.raw);
  const ordinal = hasMarker && fraction === undefined ? ORDINALS[Number(whole)] : undefined;
  if (ordinal) return ordinal;
  return fraction === undefined ? sayInteger(whole) : `${sayInteger(whole)} phẩy ${sayFraction(fraction)}`;
}

/** As schools teach it: `4` bốn, `05` không năm, `57` năm mươi bảy, `075` không trăm bảy mươi lăm, `001` không không một. */
function sayFraction(digits: string): string {
  const zeros = digits.length - digits.replace(/^0+/, '').length;
  if (digits.length > 3 || zeros > 1 || (zeros === 1 && digits.length === 2)) {
    return [...digits].map(sayInteger).join(' ');
  }
  return zeros === 1 && digits.length === 3
    ? `không trăm ${sayInteger(digits.slice(1))}`
    : sayInteger(digits);
}

const READING = Object.assign(new ReadingConfig(), {
  unit: [],
  units: [[], ['nghìn'], ['triệu'], ['tỷ']],
  oddText: 'linh',
});

function sayInteger(digits: string): string {
  return doReadNumber(digits, READING);
}
