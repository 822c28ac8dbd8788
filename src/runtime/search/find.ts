import { type Folded, foldBack, originOf } from '../../fold.ts';

/** Where on a slide words stand: its title, what else it shows, what is said with it. */
export type Place = 'title' | 'shown' | 'said';

/** A piece of text that is looked through as a whole. */
export interface Passage {
  /** Index of its slide. */
  readonly slide: number;
  readonly place: Place;
  readonly text: string;
  readonly folded: Folded;
}

/** Words found, with as much of their passage as one glance takes in. */
export interface Hit {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

export interface Found extends Hit {
  readonly passage: Passage;
}

/** In characters: what is shown before the words found, and behind them. */
const BEFORE = 40;
const AFTER = 80;

/** Signs that are written in several ways, or left out: dashes with blanks or without, quotation marks; or else one character. */
const SIGNS = / ?[-–—] ?|["“”„«»]|[\s\S]/g;
const DASH = /[-–—]/;
const QUOTE = /["“”„«»]/;
/** Signs that are left out stand close to what was sought, and are no part of it. */
const EDGES = /^[-–—"“”„«»\s]+|[-–—"“”„«»\s]+$/g;
const DIGIT = /\d/;
const GROUP = /^\d{3}(?!\d)/;
const LETTER = /[\p{L}\p{N}]/u;

/** A passage ready to be looked through; blanks of any kind and number count as one. */
export function createPassage(slide: number, place: Place, words: string): Passage {
  const text = words.replace(/\s+/g, ' ').trim();
  return { slide, place, text, folded: foldSigns(text) };
}

/** As `foldBack`, without the signs that few people type: `2022 – 2025` → `2022-2025`, `“quốc phòng - an ninh”` → `quoc phong an ninh`. */
function foldSigns(text: string): Folded {
  const origins: number[] = [];
  let plain = '';
  for (const { 0: part, index } of text.matchAll(SIGNS)) {
    const isInNumber = DIGIT.test(text[index - 1] ?? '') && DIGIT.test(text[index + part.length] ?? '');
    const sign = isInNumber && isThousands(text, index) ? '' : signOf(part, isInNumber);
    if (sign === '' || (sign === ' ' && plain.endsWith(' '))) continue;
    plain += sign;
    origins.push(index);
  }
  const folded = foldBack(plain);
  return { ...folded, origins: folded.origins.map(at => origins[at] ?? text.length) };
}

/** Whether a point stands between thousands, where few people type one: in `4.200`, not in `91.4` or `05.10.2023`. */
function isThousands(text: string, at: number): boolean {
  const isPoint = text[at] === '.';
  return (
    isPoint && /(?:^|\D)\d{1,3}$/.test(text.slice(Math.max(0, at - 4), at)) && GROUP.test(text.slice(at + 1))
  );
}

function signOf(part: string, isInNumber: boolean): string {
  if (DASH.test(part)) return isInNumber ? '-' : ' ';
  if (part === '.' && isInNumber) return ',';
  return QUOTE.test(part) ? '' : part;
}

/** The first hit on each slide, in the order of the passages. Words begin where a word begins: `cu` is not in `xúc`. */
export function find(passages: readonly Passage[], words: string): Found[] {
  const sought = foldSigns(words.replace(/\s+/g, ' ')).text.trim();
  const found = new Map<number, Found>();
  for (const passage of sought ? passages : []) {
    const hit = found.has(passage.slide) ? undefined : hitIn(passage, sought);
    if (hit) found.set(passage.slide, { passage, ...hit });
  }
  return [...found.values()];
}

function hitIn({ text, folded }: Passage, sought: string): Hit | undefined {
  const at = beginningOf(folded.text, sought);
  if (at < 0) return undefined;
  const [first, last] = originOf(folded, at, at + sought.length);
  const words = text.slice(first, last).replace(EDGES, '');
  const from = text.indexOf(words, first);
  return {
    before: lastWords(text.slice(0, from)),
    words,
    after: firstWords(text.slice(from + words.length)),
  };
}

function beginningOf(text: string, sought: string): number {
  let at = text.indexOf(sought);
  while (at > 0 && LETTER.test(sought[0] ?? '') && LETTER.test(text[at - 1] ?? ''))
    at = text.indexOf(sought, at + 1);
  return at;
}

function lastWords(text: string): string {
  if (text.length <= BEFORE) return text;
  const cut = text.slice(-BEFORE);
  return `… ${cut.slice(cut.indexOf(' ') + 1)}`;
}

function firstWords(text: string): string {
  if (text.length <= AFTER) return text;
  const cut = text.slice(0, AFTER);
  return `${cut.slice(0, cut.lastIndexOf(' '))} …`;
}
