import type { Range } from '../text/types.ts';
import type { Placed } from './placed.ts';
import type { FigureKind } from './types.ts';

const TIMES: ReadonlySet<FigureKind> = new Set(['year', 'period', 'date']);
/** How far from its number a time or a place is looked for, in characters, and how many mentions back. */
const REACH = 120;
const FARTHEST = 6;
/** Words that belong to a time: `năm 2021`, `giai đoạn 2021 - 2025`, `quý III`. */
const TIME_BEFORE =
  /(?:(?:giai\sđoạn|nhiệm\skỳ|năm\shọc|từ\snăm|đến\snăm|cuối\snăm|đầu\snăm|năm|tháng|quý|ngày|vụ|dịp|tết)\s+)$/iu;
const TIME_BEHIND = /^\s(?:đầu|cuối|qua|nay)(?:\snăm(?:\s\d{4})?)?(?![\p{L}\d])/iu;
const BETWEEN = /^\s(?:đầu\s|cuối\s)?$/iu;
/** `so với năm 2021`: the time of another number. */
const COMPARES = /(?:so\svới|so|bằng|hơn|cùng\skỳ)(?:\s(?:cùng\skỳ|với))?\s$/iu;
const LEVEL = eitherCase(
  'phường|xã|quận|huyện|tỉnh|thành phố|thị trấn|thị xã|thôn|bản|làng|ấp|xóm|khu phố|khu dân cư|tổ dân phố|tổ|trường|trường tiểu học|cụm',
);
/** `toàn phường`, `phường Thành Tô`, `tổ dân phố số 7`; a name has up to four syllables. */
const PLACE = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:(?:[Tt]oàn|[Cc]ả)\s(?:${LEVEL}|ngành|nước|vùng|hội)(?![\p{L}\p{M}])|(?:${LEVEL})\s(?:\p{Lu}[\p{L}\p{M}]*(?:\s\p{Lu}[\p{L}\p{M}]*){0,3}|số\s\d{1,3}|\d{1,3}(?=\s(?:có|đã|đạt|được|là|còn|trao)(?![\p{L}\p{M}])|[,;)])))`,
  'gu',
);

/** When something was so: the nearest time before the number in its sentence, or the one right behind it. */
export function timeOf(text: string, mentions: readonly Placed[], mention: Placed): Range | undefined {
  const before = mentions.slice(Math.max(0, mention.index - FARTHEST), mention.index).reverse();
  const earlier = before.find(one => isTimeOf(text, one, mention));
  const next = mentions[mention.index + 1];
  const isClose = next && !/[,;.]/u.test(text.slice(mention.to, next.from));
  const time = earlier ?? (isClose && isTimeOf(text, next, mention) ? next : undefined);
  return time && joined(text, mentions[time.index - 1], widened(text, time));
}

/** `6 tháng đầu năm 2024` is one time, said with two. */
function joined(text: string, earlier: Placed | undefined, time: Range): Range {
  const isOne =
    earlier &&
    TIMES.has(earlier.kind) &&
    earlier.to < time.from &&
    BETWEEN.test(text.slice(earlier.to, time.from));
  return isOne ? { from: earlier.from, to: time.to } : time;
}

function isTimeOf(text: string, time: Placed, mention: Placed): boolean {
  if (!TIMES.has(time.kind) || time.sentenceIndex !== mention.sentenceIndex) return false;
  const { from } = widened(text, time);
  return (
    !COMPARES.test(text.slice(Math.max(0, from - 20), from)) && Math.abs(time.from - mention.from) < REACH
  );
}

function widened(text: string, { from, to }: Range): Range {
  const before = TIME_BEFORE.exec(text.slice(Math.max(0, from - 12), from))?.[0] ?? '';
  const behind = TIME_BEHIND.exec(text.slice(to, to + 16))?.[0] ?? '';
  return { from: from - before.length, to: to + behind.length };
}

/** Where something was so: the nearest named place, or `toàn phường`, before the number in its sentence. */
export function placeOf(text: string, { sentence, from }: Placed): Range | undefined {
  const start = Math.max(sentence.from, from - REACH);
  const found = [...text.slice(start, from).matchAll(PLACE)].at(-1);
  return found && { from: start + found.index, to: start + found.index + found[0].length };
}

/** Names are told by their capitals, so the words before them spell out both cases themselves. */
function eitherCase(words: string): string {
  return words
    .replace(/(?<![\p{L}\p{M}\s])\p{Ll}/gu, letter => `[${letter}${letter.toUpperCase()}]`)
    .replaceAll(' ', '\\s');
}
