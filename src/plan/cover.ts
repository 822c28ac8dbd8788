import { wholeOf } from '../text/prose.ts';
import type { Cover, Essay } from '../text/types.ts';
import { BOLD } from './advances.ts';
import { excerptOf } from './excerpt.ts';
import { lineCount, sum } from './fit.ts';
import type { Draft } from './section.ts';
import type { CoverLine } from './types.ts';

/** The two fullest covers, in px: 4:3 in large type, and a wide screen whose right half is the drawing. */
const COVERS = [
  { width: 880, lineWidth: 620, height: 546, title: 52, text: 52, leading: 1.36 },
  { width: 720, lineWidth: 720, height: 546, title: 52, text: 40, leading: 1.5 },
] as const;
const GAP = 16;
/** The line an author marks in a title is so much larger. */
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
  const shouts = cover.title.marks.some(({ type }) => type === 'strong');
  return COVERS.every(({ width, lineWidth, height, title, text, leading }) => {
    const titleLines = lineCount(cover.title.text, title, width, BOLD) + (shouts ? SHOUT + 1 : 0);
    const textLines = lines.map(
      line => lineCount(lineText(cover, line), text, lineWidth, BOLD) * text * leading,
    );
    return titleLines * title * 1.36 + sum(textLines) + GAP * 2 <= height;
  });
}

function lineText({ host, unit, author, subtitle, year }: Cover, line: CoverLine): string {
  if (line === 'kind') return [subtitle?.text, year].filter(part => part !== undefined).join(', ');
  return { host, unit, author }[line]?.text ?? '';
}
