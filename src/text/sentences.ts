import type { Range } from './types.ts';

/** Short forms whose full stop ends no sentence; compared in lower case. */
const ABBREVIATIONS = new Set(
  'tp tx tt q p h x ths ts pgs gs bs ks cn kts đ/c đc tr ttg nxb vv v.v tel st no mr mrs dr'.split(' '),
);

/** A full stop, question or exclamation mark, with what closes behind it. */
const SENTENCE_END = /[.!?…]+[”’"')\]]*/gu;
const BEFORE_STOP = /[\p{L}\p{M}\d./]+$/u;
const UPPER_OR_OPENING = /^\s*[“‘"'([]?\p{Lu}/u;
/** `9 tổ.Tổ chức`: the blank after the stop was forgotten; `v.v.` or `U.B.N.D` must not match. */
const FORGOTTEN_BLANK = /^\p{Lu}\p{Ll}/u;
/** An initial as in `N. V. An`, or a lone capital standing for a level (`P. Thành Tô`). */
const INITIAL = /(?:^|[\s.])\p{Lu}$/u;
const NUMBER_AT_START = /^\s*\d{1,3}$/;
/** How far back a word can reach; keeps one look-back constant on hostile input. */
const WORD_REACH = 40;

/**
 * Ranges of the sentences, without the blanks between them. Never loses a character that is not blank.
 * `Toàn phường còn 9 tổ.Tổ chức bầu cử.` → two ranges.
 */
export function sentenceRanges(text: string): Range[] {
  const ranges: Range[] = [];
  let start = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    if (!endsSentence(text, start, match.index, end)) continue;
    pushTrimmed(ranges, text, start, end);
    start = end;
  }
  pushTrimmed(ranges, text, start, text.length);
  return ranges;
}

function endsSentence(text: string, start: number, stop: number, end: number): boolean {
  if (end >= text.length) return true;
  const after = text.slice(end, end + 4);
  if (/^\s/u.test(after)) {
    if (text[stop] === '!' || text[stop] === '?') return UPPER_OR_OPENING.test(text.slice(end, end + 12));
    return UPPER_OR_OPENING.test(text.slice(end, end + 12)) && !isShortForm(text, start, stop);
  }
  return text[stop] === '.' && FORGOTTEN_BLANK.test(after) && !isShortForm(text, start, stop);
}

function isShortForm(text: string, start: number, stop: number): boolean {
  const before = text.slice(Math.max(start, stop - WORD_REACH), stop);
  if (INITIAL.test(before)) return true;
  if (NUMBER_AT_START.test(before) && stop - start < 6) return true;
  const word = BEFORE_STOP.exec(before)?.[0].toLowerCase() ?? '';
  return ABBREVIATIONS.has(word);
}

function pushTrimmed(ranges: Range[], text: string, start: number, end: number): void {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text[from] ?? '')) from++;
  while (to > from && /\s/u.test(text[to - 1] ?? '')) to--;
  if (to > from) ranges.push({ from, to });
}
