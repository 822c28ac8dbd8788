import { marksOf, wholeOf } from '../text/prose.ts';
import type { Cover, Essay, Prose, Range } from '../text/types.ts';
import { excerptOf } from './excerpt.ts';
import { BOLD } from './fit/advances.ts';
import { lineCount, SCREEN, sum } from './fit/fit.ts';
import type { Draft } from './section.ts';
import type { CoverLine } from './types.ts';

/**
 * The two fullest covers, in px: 4:3 in large type, and a wide screen whose right half is the drawing. A title is
 * narrower where no line above it keeps it clear of the flowers in the corner (`bareWidth`).
 */
const COVERS = [
  { width: 860, bareWidth: 740, lineWidth: 725, text: 52, leading: 1.32 },
  { width: 714, bareWidth: 714, lineWidth: 714, text: 40, leading: 1.4 },
] as const;
/** Between the upper margin and the sea, without the gaps between title and lines. */
const HEIGHT = 514;
const TITLE = 52;
/** In characters; a longer title is set smaller, to be whole. */
const LONG = 130;
const LONG_TITLE = 36;
/** What the author marks in the title stands on a line of its own, so much larger. */
const SHOUT = 1.75;

/** In the order in which they may go when a long title leaves no room; the reading view has them all. */
const BY_RANK: readonly CoverLine[] = ['author', 'unit', 'kind', 'host'];

/** The first slide: what the cover file says. */
export function coverSlide({ cover }: Essay): Draft {
  const title = { prose: cover.title, ...wholeOf(cover.title), figures: [] };
  const notes = cover.notes.map(prose => excerptOf(prose, wholeOf(prose), new Map()));
  const lines: CoverLine[] = [];
  for (const line of BY_RANK) {
    if (lineText(cover, line) !== '' && fits(cover, [...lines, line])) lines.push(line);
  }
  return { layout: 'cover', cover, lines, title, notes };
}

function fits(cover: Cover, lines: readonly CoverLine[]): boolean {
  const isBare = !lines.includes('unit') && !lines.includes('host');
  return COVERS.every(({ width, bareWidth, lineWidth, text, leading }) => {
    const beside = lines.map(line => lineCount(lineText(cover, line), text, lineWidth) * text * leading);
    return titleHeight(cover.title, isBare ? bareWidth : width) + sum(beside) <= HEIGHT;
  });
}

/**
 * What the author marked in a title, which stands on lines of its own: with the signs that hang on it, as no line may
 * begin with a comma or end with an opening quotation mark.
 */
export function shoutsOf(title: Prose): Range[] {
  const shouts: Range[] = [];
  for (const mark of marksOf(title, 'strong')) {
    const from = title.text.lastIndexOf(' ', mark.from) + 1;
    const to = `${title.text} `.indexOf(' ', mark.to);
    // Two marks in one word are one.
    if (from >= (shouts.at(-1)?.to ?? 0)) shouts.push({ from, to });
  }
  return shouts;
}

/** Whether a title is as long as a paragraph. */
export function isLongTitle({ length }: string): boolean {
  return length > LONG;
}

function titleHeight(title: Prose, width: number): number {
  let at = 0;
  let height = 0;
  const size = isLongTitle(title.text) ? LONG_TITLE : TITLE;
  const add = (end: number, em: number) => {
    const words = title.text.slice(at, end).trim();
    if (words !== '') height += lineCount(words, em, width, BOLD) * em * SCREEN.titleLeading;
    at = end;
  };
  for (const shout of shoutsOf(title)) {
    add(shout.from, size);
    add(shout.to, size * SHOUT);
  }
  add(title.text.length, size);
  return height;
}

function lineText({ host, unit, author, subtitle, year }: Cover, line: CoverLine): string {
  if (line === 'kind') return [subtitle?.text, year].filter(part => part !== undefined).join(', ');
  return { host, unit, author }[line]?.text ?? '';
}
