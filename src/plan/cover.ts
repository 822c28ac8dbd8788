import { marksOf, wholeOf } from '../text/prose.ts';
import type { Cover, Essay, Prose, Range } from '../text/types.ts';
import { excerptOf } from './excerpt.ts';
import { type Advances, BOLD, MEDIUM } from './fit/advances.ts';
import { lineCount, SCREEN, sum, widestIn } from './fit/fit.ts';
import type { Draft } from './section.ts';
import type { CoverBoard, CoverLine, CoverType } from './types.ts';

/**
 * The covers on which a title has to stand, in px, as `style/posters.css` sets them: wide or 4:3, usual or large type.
 * On 4:3 the flowers in the corner make the lines beside them narrower, and words below `low` reach the crane.
 */
const WIDE = {
  width: 776,
  flowers: { width: 776, height: 0 },
  by: 776,
  low: Number.POSITIVE_INFINITY,
} as const;
const STANDARD = { width: 880, flowers: { width: 680, height: 120 }, by: 725, low: 404 } as const;
const USUAL = { gap: 24, size: 40, unit: { weight: BOLD, leading: 1.5 }, leading: 1.32 } as const;
const LARGE = { gap: 16, size: 52, unit: { weight: MEDIUM, leading: 1.36 }, leading: 1.28 } as const;
type Board = (typeof WIDE | typeof STANDARD) & { readonly text: typeof USUAL | typeof LARGE };
/** The one that most rooms see is first. */
const COVERS: readonly (readonly [CoverBoard, Board])[] = [
  ['wide', { ...WIDE, text: USUAL }],
  ['wide-large', { ...WIDE, text: LARGE }],
  ['standard', { ...STANDARD, text: USUAL }],
  ['standard-large', { ...STANDARD, text: LARGE }],
];

/** Each shape of the screen in both sizes of type. */
const SHAPES: readonly (readonly CoverBoard[])[] = [
  ['wide', 'wide-large'],
  ['standard', 'standard-large'],
];

/** Between the upper margin and the sea. */
const HEIGHT = 546;
const SHOUT_LEADING = 1.3;
/** Sizes of the title. */
const SIZES: Readonly<Record<CoverType['fill'], number>> = { sparse: 88, even: 68, full: 52, crowded: 36 };
/** In characters; a title is set no larger, however much room there is, and from a length on smaller than text. */
const LONGEST: Readonly<Record<'sparse' | 'even' | 'full', number>> = { sparse: 32, even: 54, full: 130 };
/** What the author marks in the title stands on lines of its own, so many times as large; the first that has room. */
const SHOUTS = { loud: 1.75, raised: 1.35 } as const;
const BY_LOUDNESS = ['loud', 'raised'] as const;

/** In the order in which they may go when a long title leaves no room; the reading view has them all. */
const BY_RANK: readonly CoverLine[] = ['author', 'unit', 'kind', 'host'];

/** The first slide: what the cover file says. */
export function coverSlide({ cover }: Essay): Draft {
  const title = { prose: cover.title, ...wholeOf(cover.title), figures: [] };
  const notes = cover.notes.map(prose => excerptOf(prose, wholeOf(prose), new Map()));
  const fills = fillsFor(cover.title.text);
  const shown = BY_RANK.filter(line => lineText(cover, line) !== '');
  const least: Setting = { fill: fills.at(-1) ?? 'full', times: 1 };
  // The author's name is worth more than lines of their own for what is marked.
  const isInline = !fitsAll(cover, shown.slice(0, 1), least);
  const lines: CoverLine[] = [];
  for (const line of shown) {
    if (fitsAll(cover, [...lines, line], { ...least, isInline })) lines.push(line);
  }
  const type = isInline ? inlineType(cover, lines, least.fill) : typeFor(cover, lines, fills);
  return { layout: 'cover', cover, lines, type, title, notes };
}

type Fill = CoverType['fill'];

/** In which sizes a title of some length may be set, the largest first. */
function fillsFor({ length }: string): readonly Fill[] {
  const fills = (['sparse', 'even', 'full'] as const).filter(fill => length <= LONGEST[fill]);
  return fills.length > 0 ? fills : ['crowded'];
}

/** What is marked stands among the rest, where its own lines would leave no room for the others. */
function inlineType(cover: Cover, lines: readonly CoverLine[], fill: Fill): CoverType {
  const setting = { fill, times: 1, isInline: true };
  return {
    fill,
    shout: 'inline',
    loud: [],
    isLow: COVERS.some(([, board]) => isLow(cover, lines, setting, board)),
  };
}

/** What is marked shouts where most rooms see it, if it can at all; then all is as large as it can be. */
function typeFor(cover: Cover, lines: readonly CoverLine[], fills: readonly Fill[]): CoverType {
  const fitting = fills.filter(fill => fitsAll(cover, lines, { fill, times: 1 }));
  const types = BY_LOUDNESS.flatMap(shout =>
    fitting.map(fill => ({ fill, shout, loud: loudBoards(cover, lines, { fill, times: SHOUTS[shout] }) })),
  );
  const fill = fitting[0] ?? fills.at(-1) ?? 'full';
  const type = types.find(({ loud }) => loud.includes('wide')) ??
    types.find(type => type.fill === fill && type.loud.length > 0) ?? { fill, shout: 'loud', loud: [] };
  const low = COVERS.filter(([name, board]) => {
    const times = type.loud.includes(name) ? SHOUTS[type.shout] : 1;
    return isLow(cover, lines, { fill: type.fill, times }, board);
  });
  return { ...type, isLow: low.length > 0 };
}

/** Where there is room for a shout: in large type no word may be smaller than in the usual one, so in both or in none. */
function loudBoards(cover: Cover, lines: readonly CoverLine[], setting: Setting): CoverBoard[] {
  const loud = COVERS.filter(([, board]) => fits(cover, lines, setting, board));
  const names = loud.map(([name]) => name);
  return SHAPES.flatMap(shape => (shape.every(name => names.includes(name)) ? shape : []));
}

function fitsAll(cover: Cover, lines: readonly CoverLine[], setting: Setting): boolean {
  return COVERS.every(([, board]) => fits(cover, lines, setting, board));
}

/** How a title is set on one board. */
interface Setting {
  readonly fill: Fill;
  /** So many times as large as the rest is what the author marked. */
  readonly times: number;
  /** Whether that stands among the rest, not on lines of its own. */
  readonly isInline?: boolean;
}

function fits(cover: Cover, lines: readonly CoverLine[], setting: Setting, board: Board): boolean {
  const end = titleEnd(cover, lines, setting, board);
  return end + heightBelow(cover, lines, board, end) <= HEIGHT;
}

/** Whether a title reaches what is drawn at the foot, with all of the words in the middle between sky and sea. */
function isLow(cover: Cover, lines: readonly CoverLine[], setting: Setting, board: Board): boolean {
  const end = titleEnd(cover, lines, setting, board);
  const left = HEIGHT - end - heightBelow(cover, lines, board, end);
  return end + Math.max(0, left / 2) > board.low;
}

/** How far below the upper margin the title ends; nowhere, where a word of it has no line to stand on. */
function titleEnd(cover: Cover, lines: readonly CoverLine[], setting: Setting, board: Board): number {
  const above = shownOf(lines, ['host', 'unit']).map(line => unitHeight(lineText(cover, line), board));
  return setTitle(cover.title, setting, board, sum(above) + board.text.gap);
}

/** What stands below a title that ends at `end`, with the gap. */
function heightBelow(cover: Cover, lines: readonly CoverLine[], board: Board, end: number): number {
  const { text, flowers, by } = board;
  const width = end + text.gap < flowers.height ? flowers.width : by;
  const below = shownOf(lines, ['author', 'kind']).map(line =>
    byHeight(lineText(cover, line), line === 'author' ? BOLD : MEDIUM, width, board),
  );
  return text.gap + sum(below);
}

function shownOf(lines: readonly CoverLine[], names: readonly CoverLine[]): CoverLine[] {
  return names.filter(name => lines.includes(name));
}

function unitHeight(text: string, { flowers, text: { size, unit } }: Board): number {
  return lineCount(text, size, flowers.width, unit.weight) * size * unit.leading;
}

function byHeight(words: string, weight: Advances, width: number, { text }: Board): number {
  return lineCount(words, text.size, width, weight) * text.size * text.leading;
}

/** A part of a title that begins a line and ends one. */
export interface TitlePart extends Range {
  /** Whether the author marked it. */
  readonly isShout: boolean;
}

/** The parts of a title from mark to mark, without the blanks between them. */
export function titleParts(title: Prose): TitlePart[] {
  const shouts = shoutsOf(title).map(shout => ({ ...shout, isShout: true }));
  const others = [0, ...shouts.map(({ to }) => to)].map((from, index) => ({
    from,
    to: shouts[index]?.from ?? title.text.length,
    isShout: false,
  }));
  return others
    .flatMap((other, index) => [other, shouts[index] ?? []].flat())
    .map(part => ({ ...part, ...trimmed(title.text, part) }))
    .filter(({ from, to }) => from < to);
}

function trimmed(text: string, { from, to }: Range): Range {
  const words = text.slice(from, to);
  return { from: to - words.trimStart().length, to: from + words.trimEnd().length };
}

/**
 * What the author marked in a title: with the signs that hang on it, as no line may begin with a comma or end with an
 * opening quotation mark.
 */
function shoutsOf(title: Prose): Range[] {
  const shouts: Range[] = [];
  for (const mark of marksOf(title, 'strong')) {
    const from = title.text.slice(0, mark.from).search(WORD_BEFORE);
    const to = mark.to + title.text.slice(mark.to).search(BLANK_OR_END);
    // Two marks in one word are one.
    if (from >= (shouts.at(-1)?.to ?? 0)) shouts.push({ from, to });
  }
  return shouts;
}

const WORD_BEFORE = /\S*$/;
const BLANK_OR_END = /\s|$/;

/** Where a title ends that begins at `top`; infinitely low where a word of it has no line to stand on. */
function setTitle(title: Prose, setting: Setting, board: Board, top: number): number {
  const size = SIZES[setting.fill];
  const isLeast = size <= SIZES.full && setting.times === 1;
  let bottom = top;
  const parts = setting.isInline ? [{ ...wholeOf(title), isShout: false }] : titleParts(title);
  for (const { from, to, isShout } of parts) {
    const words = title.text.slice(from, to);
    const em = isShout ? size * setting.times : size;
    const { width } = bottom < board.flowers.height ? board.flowers : board;
    if (!isLeast && widestIn(words, em) > width) return Number.POSITIVE_INFINITY;
    bottom = setLines(words, em, isShout ? SHOUT_LEADING : SCREEN.titleLeading, board, bottom);
  }
  return bottom;
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
