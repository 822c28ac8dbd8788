import type { Body } from '../body.ts';
import { type Figures, wordsOf } from '../excerpt.ts';
import { BOLD, MEDIUM, widthOf } from '../fit/advances.ts';
import {
  lineCount,
  linesOf,
  MOST_LINES,
  type Room,
  SCREEN,
  sum,
  syllablesOf,
  textHeight,
  textLines,
} from '../fit/fit.ts';
import { splitItems } from '../fit/split.ts';
import type { Passage } from '../passage.ts';
import type { Excerpt } from '../types.ts';

/** Short items at the head of a list become tiles side by side when there are enough of them. */
const TILE_SYLLABLES = 4;
const FEWEST_TILES = 3;
const FEWEST_POINTS = 3;
/** Around a tile's word, in px; as in `style/layouts.css`. */
const TILE = { padding: 40, gap: 14, height: 24 } as const;
/** The rule at the left of a statement. */
const STATEMENT_INSET = 32;

/** What decides how points stand. */
type List = Pick<Passage, 'form' | 'numbers' | 'levels'>;

/** Three thoughts or more are points, fewer a statement; as many slides as they need. */
export function wordBodies(shown: readonly Excerpt[], list: List, room: Room, figures: Figures): Body[] {
  if (shown.length === 0) return [];
  const { form, numbers, levels } = list;
  if (form !== 'list' && shown.length < FEWEST_POINTS) {
    const parts = splitItems(shown, lines => fitsStatement(lines, room), figures);
    return parts.map(lines => ({ layout: 'statement', lines }));
  }
  const parts = splitItems(shown, items => fitsPoints(items, list, room), figures);
  const numberOf = ({ prose, from }: Excerpt) => (from === 0 ? numbers?.get(prose) : undefined);
  return parts.map(items => ({
    ...{ layout: 'points', ...tilesOf(items, form) },
    ...(numbers && { numbers: items.map(numberOf) }),
    ...(levels && { levels: items.map(item => levelOf(item, list)) }),
  }));
}

/** Quoted paragraphs, the first of them large; as many slides as they need. */
export function quoteBodies(shown: readonly Excerpt[], room: Room, figures: Figures): Body[] {
  const parts = splitItems(shown, lines => fitsStatement(lines, room), figures);
  return parts.flatMap(([quote, ...lines]) => (quote ? [{ layout: 'quote', quote, lines } as const] : []));
}

function tilesOf(items: readonly Excerpt[], form: Passage['form']): { tiles: Excerpt[]; items: Excerpt[] } {
  const longer = items.findIndex(item => syllablesOf([item]) > TILE_SYLLABLES);
  const short = longer < 0 ? items.length : longer;
  const count = form === 'words' && short >= FEWEST_TILES ? short : 0;
  return { tiles: items.slice(0, count), items: items.slice(count) };
}

function levelOf({ prose }: Excerpt, { levels }: List): number {
  return levels?.get(prose) ?? 0;
}

/** Beside what stands before an item. */
function itemWidth(item: Excerpt, list: List): number {
  return SCREEN.width - SCREEN.marker - levelOf(item, list) * SCREEN.indent;
}

function fitsPoints(shown: readonly Excerpt[], list: List, room: Room): boolean {
  const { tiles, items } = tilesOf(shown, list.form);
  const lines = sum(items.map(item => textLines(item, itemWidth(item, list))));
  const rows = tileRows(tiles);
  const height = textHeight(lines + rows) + SCREEN.gap * items.length + rows * (TILE.height + TILE.gap);
  return (
    itemLines(items, list) + rows <= MOST_LINES &&
    height <= room.height &&
    syllablesOf(shown) <= room.syllables
  );
}

/** Lines in type of usual size, which the room counts. */
function itemLines(items: readonly Excerpt[], list: List): number {
  return sum(items.map(item => linesOf(item, SCREEN.usualText, itemWidth(item, list))));
}

function tileRows(tiles: readonly Excerpt[]): number {
  let rows = 0;
  let used = Number.POSITIVE_INFINITY;
  for (const tile of tiles) {
    const wide = widthOf(wordsOf(tile), SCREEN.text, MEDIUM) + TILE.padding + TILE.gap;
    const next = used + wide > SCREEN.width;
    rows += next ? 1 : 0;
    used = next ? wide : used + wide;
  }
  return rows;
}

function fitsStatement(lines: readonly Excerpt[], room: Room): boolean {
  const width = SCREEN.width - STATEMENT_INSET;
  // The first is bold, which is wider; as in `style/layouts.css`.
  const count = sum(
    lines.map((line, index) =>
      lineCount(wordsOf(line), SCREEN.statement, width, index === 0 ? BOLD : MEDIUM),
    ),
  );
  const height = count * SCREEN.statement * SCREEN.titleLeading + 2 * SCREEN.gap * lines.length;
  return count <= MOST_LINES && height <= room.height && syllablesOf(lines) <= room.syllables;
}
