import { marksOf, wholeOf } from '../text/prose.ts';
import type { Cover, Essay, Prose, Range } from '../text/types.ts';
import { excerptOf } from './excerpt.ts';
import { BOLD, MEDIUM } from './fit/advances.ts';
import { lineCount, SCREEN, sum, widestIn } from './fit/fit.ts';
import type { Draft } from './section.ts';
import type { CoverBoard, CoverLine, CoverType } from './types.ts';

/**
 * The covers on which a title has to stand, in px, as `style/posters.css` sets them: wide or 4:3, usual or large type.
 * On 4:3 the flowers in the corner make the lines beside them narrower.
 */
const WIDE = { width: 714, flowers: { width: 714, height: 0 }, by: 714 } as const;
const STANDARD = { width: 880, flowers: { width: 680, height: 120 }, by: 725 } as const;
const USUAL = { gap: 16, size: 40, unit: { weight: BOLD, leading: 1.5 }, leading: 1.32 } as const;
const LARGE = { gap: 16, size: 52, unit: { weight: MEDIUM, leading: 1.36 }, leading: 1.28 } as const;
type Board = (typeof WIDE | typeof STANDARD) & { readonly text: typeof USUAL | typeof LARGE };
/** The one that most rooms see is first. */
const COVERS: readonly (readonly [CoverBoard, Board])[] = [
  ['wide', { ...WIDE, text: USUAL }],
  ['wide-large', { ...WIDE, text: LARGE }],
  ['standard', { ...STANDARD, text: USUAL }],
  ['standard-large', { ...STANDARD, text: LARGE }],
];

/** Between the upper margin and the sea. */
const HEIGHT = 546;
const SHOUT_LEADING = 1.3;
/** Sizes of the title. */
const SIZES: Readonly<Record<CoverType['fill'], number>> = { sparse: 88, even: 68, full: 52, crowded: 36 };
/** In characters; a title is set no larger, however much room there is, and from a length on smaller than text. */
const LONGEST: Readonly<Record<'sparse' | 'even' | 'full', number>> = { sparse: 32, even: 54, full: 130 };
/** What the author marks in the title stands on a line of its own, so much larger where there is room. */
const SHOUT = 1.75;

/** In the order in which they may go when a long title leaves no room; the reading view has them all. */
const BY_RANK: readonly CoverLine[] = ['author', 'unit', 'kind', 'host'];

/** The first slide: what the cover file says. */
export function coverSlide({ cover }: Essay): Draft {
  const title = { prose: cover.title, ...wholeOf(cover.title), figures: [] };
  const notes = cover.notes.map(prose => excerptOf(prose, wholeOf(prose), new Map()));
  const fills = fillsFor(cover.title.text);
  const least = fills.at(-1) ?? 'full';
  const lines: CoverLine[] = [];
  for (const line of BY_RANK) {
    if (lineText(cover, line) !== '' && fitsAll(cover, [...lines, line], least)) lines.push(line);
  }
  return { layout: 'cover', cover, lines, type: typeFor(cover, lines, fills), title, notes };
}

type Fill = CoverType['fill'];

/** In which sizes a title of some length may be set, the largest first. */
function fillsFor({ length }: string): readonly Fill[] {
  const fills = (['sparse', 'even', 'full'] as const).filter(fill => length <= LONGEST[fill]);
  return fills.length > 0 ? fills : ['crowded'];
}

/** What is marked shouts where most rooms see it, if it can at all; then all is as large as it can be. */
function typeFor(cover: Cover, lines: readonly CoverLine[], fills: readonly Fill[]): CoverType {
  const fitting = fills.filter(fill => fitsAll(cover, lines, fill));
  const types = fitting.map((fill): CoverType => {
    const loud = COVERS.filter(([, board]) => fits(cover, lines, { fill, isLoud: true }, board));
    const names = new Set(loud.map(([name]) => name));
    // In large type no word may be smaller than in the usual one.
    return { fill, loud: [...names].filter(name => names.has(`${shapeOf(name)}-large`)) };
  });
  const [first] = types;
  return (
    types.find(({ loud }) => loud.includes('wide')) ?? first ?? { fill: fills.at(-1) ?? 'full', loud: [] }
  );
}

function shapeOf(board: CoverBoard): 'wide' | 'standard' {
  return board.startsWith('wide') ? 'wide' : 'standard';
}

function fitsAll(cover: Cover, lines: readonly CoverLine[], fill: Fill): boolean {
  return COVERS.every(([, board]) => fits(cover, lines, { fill, isLoud: false }, board));
}

/** How a title is set on one board. */
interface Setting {
  readonly fill: Fill;
  readonly isLoud: boolean;
}

function fits(cover: Cover, lines: readonly CoverLine[], setting: Setting, board: Board): boolean {
  const has = (names: readonly CoverLine[]) => names.filter(name => lines.includes(name));
  const above = sum(has(['host', 'unit']).map(line => unitHeight(lineText(cover, line), board)));
  const { gap } = board.text;
  const title = titleHeight(cover.title, setting, board, above + gap);
  const below = sum(has(['author', 'kind']).map(line => byHeight(cover, line, board)));
  return title !== undefined && above + gap + title + gap + below <= HEIGHT;
}

function unitHeight(text: string, { flowers, text: { size, unit } }: Board): number {
  return lineCount(text, size, flowers.width, unit.weight) * size * unit.leading;
}

function byHeight(cover: Cover, line: CoverLine, { by, text: { size, leading } }: Board): number {
  return lineCount(lineText(cover, line), size, by, line === 'author' ? BOLD : MEDIUM) * size * leading;
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

/** How high a title is that begins at `top`; undefined where a word of it has no line to stand on. */
function titleHeight(title: Prose, setting: Setting, board: Board, top: number): number | undefined {
  const size = SIZES[setting.fill];
  const loud = setting.isLoud ? size * SHOUT : size;
  const isLeast = size <= SIZES.full && !setting.isLoud;
  let at = 0;
  let bottom = top;
  let isTorn = false;
  const add = (end: number, em: number, leading: number) => {
    const words = title.text.slice(at, end).trim();
    at = end;
    if (words === '') return;
    isTorn ||= widestIn(words, em) > (bottom < board.flowers.height ? board.flowers : board).width;
    bottom = setLines(words, em, leading, board, bottom);
  };
  for (const shout of shoutsOf(title)) {
    add(shout.from, size, SCREEN.titleLeading);
    add(shout.to, loud, SHOUT_LEADING);
  }
  add(title.text.length, size, SCREEN.titleLeading);
  return isTorn && !isLeast ? undefined : bottom - top;
}

/** Where the lines of bold words end that begin at `top`. */
function setLines(words: string, em: number, leading: number, board: Board, top: number): number {
  const { width, flowers } = board;
  // So many lines begin beside the flowers.
  const narrow = Math.max(0, Math.ceil((flowers.height - top) / (em * leading)));
  const roomOf = (line: number) => (line < narrow ? flowers.width : width);
  return top + lineCount(words, em, roomOf, BOLD) * em * leading;
}

function lineText({ host, unit, author, subtitle, year }: Cover, line: CoverLine): string {
  if (line === 'kind') return [subtitle?.text, year].filter(part => part !== undefined).join(', ');
  return { host, unit, author }[line]?.text ?? '';
}
