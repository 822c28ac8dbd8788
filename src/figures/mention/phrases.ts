import { APPROXIMATORS, approximatorBefore } from '../numeral/approximators.ts';

/** How far a neighbour is looked for, in characters; keeps every look constant on hostile input. */
const REACH = 48;
/** Words across a comma or bracket belong to another phrase. */
const BREAK = /[^\p{L}\p{M}\p{N}\s%]/u;
const BLANKS = /\s+/u;
/** `hơn 300`: how exact the number is, not what it counts. */
const APPROXIMATE = new Set(APPROXIMATORS.filter(phrase => !phrase.includes(' ')));
const APPROXIMATE_PAIRS = new Set(APPROXIMATORS.filter(phrase => phrase.includes(' ')));

/** Words in lower case directly before an offset, the nearest last, without `hơn`, `gần` … `đã có hơn ` → đã, có. */
export function wordsBefore(text: string, at: number): string[] {
  const near = text.slice(Math.max(0, at - REACH), at);
  const words = near
    .slice(lastBreak(near) + 1)
    .toLowerCase()
    .split(BLANKS)
    .filter(Boolean);
  for (let left = 2; left > 0; left--) {
    if (APPROXIMATE.has(words.at(-1) ?? '')) words.pop();
    else if (APPROXIMATE_PAIRS.has(words.slice(-2).join(' '))) words.splice(-2);
  }
  return words;
}

function lastBreak(text: string): number {
  let at = text.length - 1;
  while (at >= 0 && !BREAK.test(text[at] ?? '')) at--;
  return at;
}

/** Whether `hơn`, `gần` … stands before an offset. */
export function isApproximate(text: string, at: number): boolean {
  return approximatorBefore(text, at) !== undefined;
}

/** Words in lower case directly behind an offset, up to the next punctuation. */
export function wordsAfter(text: string, at: number): string[] {
  const phrase =
    text
      .slice(at, at + REACH)
      .toLowerCase()
      .split(BREAK)[0] ?? '';
  return phrase.split(BLANKS).filter(Boolean);
}

const LONGEST_PHRASE = 4;

/** The entry for the longest phrase the words end in. `hội nghị lần thứ` finds `lần thứ` before `thứ`. */
export function entryAtEnd<T>(words: readonly string[], table: ReadonlyMap<string, T>): T | undefined {
  for (let count = Math.min(LONGEST_PHRASE, words.length); count > 0; count--) {
    const entry = table.get(words.slice(-count).join(' '));
    if (entry !== undefined) return entry;
  }
  return undefined;
}

/** A lookup from `a|b|c` lists: each phrase to the key of its list. */
export function tableOf<K extends string>(lists: Readonly<Record<K, string>>): ReadonlyMap<string, K> {
  const keys = Object.keys(lists) as K[];
  return new Map(keys.flatMap(key => lists[key].split('|').map((phrase): [string, K] => [phrase, key])));
}
