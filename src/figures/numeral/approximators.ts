import type { Range } from '../../text/types.ts';
import { signBefore } from './signs.ts';

/** Words before a number that say how exact it is; they are shown with it but are no part of its value. */
export const APPROXIMATORS: readonly string[] = [
  ...['hơn', 'gần', 'trên', 'khoảng', 'dưới', 'chừng', 'ngót', 'đúng', 'tới', 'cỡ', 'độ', 'quá'],
  ...['xấp xỉ', 'ít nhất', 'tối đa', 'tối thiểu', 'không quá', 'ước khoảng', 'không dưới', 'trung bình'],
];

/** The longest of the phrases and the blank behind it. */
const REACH = 14;
const AT_END = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:${[...APPROXIMATORS].sort((a, b) => b.length - a.length).join('|')})(?=\s{1,3}$)`.replaceAll(
    ' ',
    String.raw`\s`,
  ),
  'iu',
);
/** `tốc độ 40 km/h`: the last syllable of what is measured, and no `about`. */
const MEASURED_DEGREE = /(?:tốc|nhiệt|mức|mật|cường|trình|chế|nồng|tiến|góc|tần|cấp)\s$/iu;

/** How exact the number at an offset is, in the words and signs just before it. `đã có hơn 300`, 10 → `hơn`; `≥ 90%`, 2 → `≥`. */
export function approximatorBefore(text: string, at: number): Range | undefined {
  const sign = signBefore(text, at);
  const word = wordBefore(text, sign?.from ?? at);
  return sign && word ? { from: word.from, to: sign.to } : (sign ?? word);
}

function wordBefore(text: string, at: number): Range | undefined {
  const start = Math.max(0, at - REACH);
  const found = AT_END.exec(text.slice(start, at));
  if (!found) return undefined;
  const from = start + found.index;
  if (/^độ$/iu.test(found[0]) && MEASURED_DEGREE.test(text.slice(Math.max(0, from - REACH), from)))
    return undefined;
  return { from, to: from + found[0].length };
}
