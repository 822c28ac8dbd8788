import type { Range } from '../../text/types.ts';
import { readPair } from '../numeral/numerals.ts';
import { readUnit } from '../unit/units.ts';
import { markedKind } from './markers.ts';
import { bare, type Mention, ranked, ratio } from './mention.ts';
import { isApproximate, wordsAfter, wordsBefore } from './phrases.ts';

/** Words before a day: `ngày 15/5`, `dịp 27/7`. */
export const DAY_WORD =
  /^(?:ngày|sáng|chiều|tối|trưa|đêm|mùng|mồng|hôm|từ|đến|dịp|lễ|vào|trước|sau|hết|nhân|khánh|nữ|giáo|nhi|sĩ|sỹ)$/u;
/** Words before a part of something: `chiếm 1/4`, `chỉ bằng 2/3`. */
const PART_WORD =
  /^(?:bằng|chiếm|đạt|được|có|còn|xuống|lên|thêm|mất|giảm|tăng|đã|là|cho|với|khoảng|hơn|gần)$/u;
const TOTAL_WORD = /^(?:số|tổng|diện|dân|kế|khối|quãng|thời|nhân)$/u;
const ROUND_THE_CLOCK = /^24\s?\/\s?(?:24|7)$/;
/** Words before an address: `số 12/5`, `ngõ 34/2`. */
const ADDRESS = /^(?:số|nhà|ngõ|ngách|hẻm|kiệt|đường|phố|lô|thửa)$/u;
/** `xếp thứ 3/8`, `đứng 45/63`: a place, and how many there are. */
const ORDER = /(?:^|\s)(?:thứ|hạng|đứng|(?<!sắp )xếp)$/u;
const MAP_SCALE = /^1\s?\/\s?[125]0?\.?00+$/;

/** `15/19 tiêu chí` is a ratio, `15/5` a day, `số 12/5` an address. Decided by what stands around it. */
export function readSlash(text: string, stretch: Range): Mention {
  const raw = text.slice(stretch.from, stretch.to);
  const pair = readPair(raw);
  if (pair === null || ROUND_THE_CLOCK.test(raw)) return bare(stretch, 'other', null);
  const before = wordsBefore(text, stretch.from);
  const word = before.at(-1) ?? '';
  if (ORDER.test(before.join(' ')))
    return { ...ranked(text, stretch, pair[0]), to: readUnit(text, stretch.to).to };
  if (ADDRESS.test(word) || MAP_SCALE.test(raw)) return bare(stretch, 'name', null);
  if (isDayAndMonth(pair) && isDay(text, stretch, word)) return bare(stretch, 'date', null);
  return ratio(stretch, pair, readUnit(text, stretch.to));
}

/** Without a word for a day before it, a pair counts where something counted stands behind it. */
function isDay(text: string, stretch: Range, word: string): boolean {
  if (DAY_WORD.test(word)) return true;
  const unit = readUnit(text, stretch.to);
  const isCounted = unit.name !== undefined || TOTAL_WORD.test(wordsAfter(text, stretch.to)[0] ?? '');
  const isPart = PART_WORD.test(word) || isApproximate(text, stretch.from);
  return !isCounted && !(isPart && markedKind([word]) === undefined);
}

function isDayAndMonth([day, month]: readonly [number, number]): boolean {
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}
