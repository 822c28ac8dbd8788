import { cached } from '../../text/cache.ts';
import { syllableCount } from '../../text/prose.ts';
import { typeset, typesetLarge } from '../../text/typography.ts';
import { wordsOf } from '../excerpt.ts';
import type { Excerpt } from '../types.ts';
import { type Advances, BOLD, MEDIUM, thousandthsOf, widthOf } from './advances.ts';

/** What is left for the body under a title. */
export interface Room {
  /** In px of a slide 720 px high. */
  readonly height: number;
  readonly syllables: number;
}

/**
 * The narrowest and fullest screen a slide must stand on: 4:3 in large type. What fits there fits everywhere.
 * All lengths in px of a slide 720 px high; `style/tokens.css` has the same numbers.
 */
export const SCREEN = {
  /** Between the margins of a slide 960 px wide. */
  width: 880,
  /** From the top margin to the lowest 12%, which a head in front of the screen may hide. */
  height: 598,
  /** Text that must be read, in large type and usually. */
  text: 52,
  usualText: 40,
  textLeading: 1.28,
  usualLeading: 1.32,
  title: 56,
  titleLeading: 1.36,
  /** Statements are larger than points. */
  statement: 56,
  /** Between the title and what is under it, and between items. */
  headGap: 16,
  gap: 12,
  /** What stands before each point. */
  marker: 60,
  /** What a point is indented by for each level of its list. */
  indent: 48,
} as const;

/** A slide holds no more than this, whatever room is left (USERS.md: at most 40 syllables, 6 lines). */
export const MOST_SYLLABLES = 40;
export const MOST_LINES = 6;

/** Slack for what the width table cannot know: kerning, and a browser's rounding. */
export const SLACK = 0.985;

/**
 * Lines a text takes at a size, broken at blanks as a browser does; the author's own lines are lines. The width may
 * hang on the line, counted from 0.
 */
export function lineCount(
  text: string,
  size: number,
  width: number | ((line: number) => number),
  advances: Advances = MEDIUM,
): number {
  if (text.includes('\n')) return sum(text.split('\n').map(line => lineCount(line, size, width, advances)));
  const roomOf = (line: number) => (typeof width === 'number' ? width : width(line)) * SLACK;
  const blank = widthOf(' ', size, advances);
  let lines = 1;
  let used = 0;
  for (const run of runsOf(text, advances)) {
    const wide = (run * size) / 1000;
    if (used > 0 && used + blank + wide > roomOf(lines - 1)) {
      lines++;
      used = wide;
    } else {
      used += (used > 0 ? blank : 0) + wide;
    }
    // A word wider than the line is broken inside; a column that is empty has no room at all.
    for (let room = roomOf(lines - 1); room > 0 && used >= room; room = roomOf(lines - 1)) {
      used -= room;
      lines++;
    }
  }
  return lines;
}

/** The stretches of a text as it is set that no line is broken in, each by its width in thousandths of an em. */
function runsOf(text: string, advances: Advances): readonly number[] {
  return advances === BOLD ? boldRuns(text) : mediumRuns(text);
}

/** More texts than compete for one slide: the same words are measured again and again until their place is found. */
const MOST_KNOWN = 200;
const runWidths = (advances: Advances) => (text: string) =>
  typesetLarge(text)
    .split(/[ \t\n]+/)
    .map(run => thousandthsOf(run, advances));
const mediumRuns = cached(runWidths(MEDIUM), MOST_KNOWN);
const boldRuns = cached(runWidths(BOLD), MOST_KNOWN);
const syllablesIn = cached(syllableCount, MOST_KNOWN);

/** Ems of the widest stretch of some bold words that no line is broken in. */
export function widestRun(excerpt: Excerpt): number {
  return widestIn(wordsOf(excerpt), 1);
}

/** Width of the widest such stretch at a size. */
export function widestIn(words: string, size: number): number {
  const widest = boldRuns(words).reduce((most, run) => Math.max(most, run), 0);
  return (widest * size) / 1000 / SLACK;
}

/** More lines of title than this leave too little room for what stands under it. */
const MOST_TITLE_LINES = 2;

/** The title, or as many of its first words as stand on two lines (or `most`) with an ellipsis and the number of a part. */
export function shortTitle(title: Excerpt, most = MOST_TITLE_LINES): Excerpt {
  return firstWords(title, words => titleLines(words) <= most, '… (99/99)');
}

/** More lines of large type under a picture would take its room; of usual type they are two. */
const MOST_CAPTION_LINES = 3;

/** What stands under a picture, or as many of its first words as leave it room, with an ellipsis. */
export function shortCaption(caption: Excerpt): Excerpt {
  const fits = (words: string) => lineCount(words, SCREEN.text, SCREEN.width) <= MOST_CAPTION_LINES;
  return firstWords(caption, fits, '…');
}

function firstWords(excerpt: Excerpt, fitsWhole: (words: string) => boolean, behind: string): Excerpt {
  const words = wordsOf(excerpt);
  const fits = (end: number) => fitsWhole(`${words.slice(0, end)}${behind}`);
  if (fitsWhole(words)) return excerpt;
  // Not between a number and its unit, nor inside a name.
  const ends = [...typeset(words.slice(0, LONGEST_TITLE)).matchAll(/[ \t\n]+/g)].map(match => match.index);
  const end = ends.findLast(fits) ?? ends[0] ?? words.length;
  return {
    ...excerpt,
    to: excerpt.from + end,
    figures: excerpt.figures.filter(({ to }) => to <= excerpt.from + end),
  };
}

/** So many lines hold no more characters; looking no further keeps the work small. */
const LONGEST_TITLE = 240;

function titleLines(title: string): number {
  return lineCount(title, SCREEN.title, SCREEN.width, BOLD);
}

/** The room under a title. */
export function roomUnder(title: string): Room {
  return {
    height: SCREEN.height - titleLines(title) * SCREEN.title * SCREEN.titleLeading - SCREEN.headGap,
    syllables: MOST_SYLLABLES - syllablesIn(title),
  };
}

/** Lines that text which must be read takes in a column so wide. */
export function textLines(excerpt: Excerpt, width: number = SCREEN.width): number {
  return linesOf(excerpt, SCREEN.text, width);
}

/** Lines of text of usual weight that an excerpt takes. */
export function linesOf(excerpt: Excerpt, size: number, width: number): number {
  return lineCount(wordsOf(excerpt), size, width);
}

/** Height of so many lines of text that must be read. */
export function textHeight(lines: number): number {
  return lines * SCREEN.text * SCREEN.textLeading;
}

/** Syllables that excerpts put on the wall. */
export function syllablesOf(excerpts: readonly Excerpt[]): number {
  return sum(excerpts.map(excerpt => syllablesIn(wordsOf(excerpt))));
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
