import type { Value } from '../numeral/numerals.ts';
import type { FigureKind } from '../types.ts';
import type { Unit } from '../unit/units.ts';
import { markedKind } from './markers.ts';
import { isApproximate } from './phrases.ts';
import { insideShortQuote } from './quotes.ts';

/** A number with what stands beside it; the offsets are those of the number alone. */
export interface Reading {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** As written. */
  readonly raw: string;
  readonly value: Value;
  readonly unit: Unit;
  /** Words in lower case, the nearest last, without `hơn`, `gần` … */
  readonly before: readonly string[];
  /** Words in lower case behind the number, the unit among them. */
  readonly after: readonly string[];
}

/** One way a number gets its kind; undefined if the rule has nothing to say. */
type Sense = (reading: Reading) => FigureKind | undefined;

/** Four digits without a point that can be a year. */
const YEAR = /^(?:1[0-9]|20|21)\d\d$/;
const YEAR_WORDS = /^(?:năm|tết|xuân|hè|mùa|vụ|sinh|từ|đến|trước|sau|khoảng)$/u;
const SCALE_OF_MONEY = /(?:triệu|tr|t[ỷỉ])(?:\s+rưỡi)?$/iu;
const PLAIN_NUMBER = /^\d{1,5}(?:\s?[-–~]\s?\d{1,5})?$/;
const SCORE = /^\d{1,2}\s?[-–]\s?\d{1,2}$/;
/** `gấp 1,6 lần`, `nhanh hơn 10 lần` compare; `đã 3 lần` counts. */
const COMPARING =
  /^(?:gấp|tăng|giảm|bằng|cao|vượt|nhanh|chậm|nhiều|ít|lớn|nhỏ|thấp|mạnh|kém|dài|rẻ|đắt|đôi|lên|tới|nặng|hơn)$/u;
/** A year without the word for it, narrower so that small counts stay counts. */
const LIKELY_YEAR = /^(?:19|20)\d\d$/;
const CAPITALISED_BEFORE = /(?<!^|[.!?:]\s)(?:^|\s)\p{Lu}[\p{L}\p{M}]*\s$/u;
const DOCTRINE =
  /^(?:rõ|không|có|cùng|tốt|sạch|nhất|tại chỗ|tăng|giảm|chống|dám|đúng|đủ|sẵn sàng|an toàn|xanh|trước|thật|biết|hay|quản|giữ|bám|đột phá chiến lược|trọng tâm đột phá)(?:\s|$)/u;
const DOTTED_DAY = /^\d{1,2}\.\d{1,2}$/;
const DAY_WORDS = /^(?:ngày|sáng|trưa|chiều|tối|đêm|hôm)$/u;
const ACCOUNT = /^\d{7,}$/;
const WEEKDAY_BEHIND = /^(?:hằng|hàng|tuần|và|tới|vừa)$/u;
const SCORE_WORD = /(?:t[ỷỉ]\ssố|thắng|hòa|thua)$/u;
const HOUR_WORD = /^(?:từ|đến|lúc|vào|trước|hồi)$/u;
const PART_OF_DAY = /^(?:sáng|trưa|chiều|tối|đêm|ngày)$/u;
/** `thứ 7` alone is a weekday or a numbering. */
const ORDER_WORD = /(?:xếp|đứng|vị trí|hạng|top|tốp|về đích|vươn lên)/u;
const ORDER_BEHIND = /^(?:của|toàn|trong|cả|trên|về|tỉnh|thành|quận|huyện)$/u;
const WINDOW_BEFORE = /^(?:sau|qua|trong|suốt|vòng|trải|từng)$/u;
/** `9 tháng năm 2024`, `6 tháng đầu năm`, `60 năm qua`. */
const WINDOW_BEHIND =
  /^(?:\S+\s){0,1}\S+\s(?:qua|đầu|cuối|năm \d{4}|gần đây|tới|trở lại|nay|liền|liên tiếp|tiếp theo)(?:\s|$)/u;
const SPAN_UNITS = /^(?:năm|tháng|tuần|quý|thập kỷ|thế kỷ|nhiệm kỳ|kỳ|kỳ đại hội)$/iu;

/** The rules in order; the first with an answer decides. */
const SENSES: Readonly<Record<string, Sense>> = {
  /** `1. Thông tin chung`, `(2)`. */
  listNumber: ({ text, from, to }) => {
    const isItem = from === 0 && /^[.)]\s/.test(text.slice(to, to + 2));
    return isItem || (text[from - 1] === '(' && text[to] === ')' && to - from < 3) ? 'numbering' : undefined;
  },
  /** Digits that are no one number: `tổ 1,2,3`. */
  unreadable: ({ value }) => (value === null ? 'other' : undefined),
  /** `năm 2023`, before a noun can be taken for its unit. */
  yearByWord: ({ raw, before, unit }) => {
    const word = before.at(-1) ?? '';
    return YEAR.test(raw) && (word === 'năm' || (YEAR_WORDS.test(word) && !unit.name)) ? 'year' : undefined;
  },
  /** `ngày 17.2`, with a dot for the slash. */
  dottedDay: ({ raw, before }) =>
    DOTTED_DAY.test(raw) && DAY_WORDS.test(before.at(-1) ?? '') ? 'date' : undefined,
  /** Bank accounts, identity cards: nothing is counted with so many digits and no point. */
  account: ({ raw, unit }) => (ACCOUNT.test(raw) && !unit.name ? 'contact' : undefined),
  percent: ({ unit }) => (/^[%‰]/u.test(unit.text) ? 'percent' : undefined),
  /** `“3 rõ, 4 tốt”`. */
  slogan: ({ text, from, to }) => (insideShortQuote(text, from, to) ? 'name' : undefined),
  /** `OCOP 4 sao`, `chính quyền 2 cấp`. */
  stars: ({ unit }) => (unit.name === 'stars' ? 'name' : undefined),
  /** `phương châm 4 tại chỗ`, `thực hiện 3 không`: what is counted is no thing. */
  doctrine: ({ unit, after }) => (!unit.name && DOCTRINE.test(after.join(' ')) ? 'name' : undefined),
  /** `3 tháng thi công, hoàn thành`: a result, though `sau` stands before it. */
  term: ({ unit, after }) =>
    unit.name === 'time' && /^\S+ (?:thi công|hoàn thành|xây dựng|chuẩn bị)/u.test(after.join(' '))
      ? 'measure'
      : undefined,
  /** `Kế hoạch 2025`, `Luật Đất đai 2024`. */
  yearOfPaper: ({ raw, unit, before }) =>
    LIKELY_YEAR.test(raw) && !unit.name && before.at(-1) !== 'số' ? 'year' : undefined,
  /** `thứ 2 từ trái sang`: a place in a picture. */
  inPicture: ({ before, after }) =>
    before.at(-1) === 'thứ' && /^(?:từ|bên|hàng) (?:trái|phải|trên|dưới|đầu)/u.test(after.join(' '))
      ? 'other'
      : undefined,
  /** Names are numbered with whole numbers; `dư nợ của tổ 3,2 tỷ đồng` is a sum. */
  marked: ({ raw, unit, before, after }) => {
    if (!PLAIN_NUMBER.test(raw) || unit.kind !== 'count') return undefined;
    const kind = markedKind(before, unit.name === 'person');
    if (kind !== 'rank' || isOrdered(before) || ORDER_BEHIND.test(after[0] ?? '')) return kind;
    return before.at(-1) === 'thứ' && WEEKDAY_BEHIND.test(after[0] ?? '') ? 'date' : 'numbering';
  },
  /** `20-11` without a noun behind it; the left of a score is not the lower end of a range. */
  dayOrScore: ({ raw, value, unit, before }) => {
    if (!Array.isArray(value) || !SCORE.test(raw) || unit.name) return undefined;
    if (SCORE_WORD.test(before.slice(-2).join(' '))) return 'other';
    const [day, month] = value;
    if (day <= month) return undefined;
    return month > 0 && month <= 12 && day <= 31 ? 'date' : 'other';
  },
  /** `8 giờ` is a time of day unless something lasts. */
  hour: ({ text, from, unit, before, after }) => {
    if (unit.text !== 'giờ' || isApproximate(text, from)) return undefined;
    return HOUR_WORD.test(before.at(-1) ?? '') || PART_OF_DAY.test(after[1] ?? '') ? 'date' : undefined;
  },
  /** `1 trong 5 xã`. */
  oneOf: ({ value, after }) => (value === 1 && after[0] === 'trong' ? 'other' : undefined),
  times: ({ unit, before }) =>
    unit.text === 'lần' && COMPARING.test(before.at(-1) ?? '') ? 'ratio' : undefined,
  window: ({ unit, before, after }) => {
    if (!SPAN_UNITS.test(unit.text)) return undefined;
    const isWindow = WINDOW_BEFORE.test(before.at(-1) ?? '') || WINDOW_BEHIND.test(after.join(' '));
    return isWindow ? 'period' : undefined;
  },
  /** `Cát Khê 14`, with nothing counted behind it. */
  properName: ({ text, from, raw, unit, before }) => {
    if (unit.name || before.length < 2 || !PLAIN_NUMBER.test(raw)) return undefined;
    return CAPITALISED_BEFORE.test(text.slice(Math.max(0, from - 24), from)) ? 'name' : undefined;
  },
  bareMoney: ({ raw, unit }) =>
    SCALE_OF_MONEY.test(raw) && (unit.text === '' || unit.text.startsWith('/')) ? 'money' : undefined,
};

const IN_ORDER = Object.values(SENSES);

/** Whether a verb of order stands before a number. `xếp thứ` → true; `kỳ họp thứ` → false. */
export function isOrdered(before: readonly string[]): boolean {
  return ORDER_WORD.test(before.slice(-3).join(' '));
}

/** What kind of number it is. `9` in `Lớp 9 và` → name; `9` in `còn 9 tổ` → count. */
export function senseOf(reading: Reading): FigureKind {
  for (const sense of IN_ORDER) {
    const kind = sense(reading);
    if (kind !== undefined) return kind;
  }
  return reading.unit.kind;
}
