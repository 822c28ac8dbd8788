import type { Range } from '../../text/types.ts';

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

/** How exact the number at an offset is, in the words just before it. `đã có hơn 300`, 10 → `hơn`. */
export function approximatorBefore(text: string, at: number): Range | undefined {
  const start = Math.max(0, at - REACH);
  const found = AT_END.exec(text.slice(start, at));
  return found ? { from: start + found.index, to: start + found.index + found[0].length } : undefined;
}
