import type { Block } from '../../text/types.ts';
import type { Body } from '../body.ts';
import { wordsOf } from '../excerpt.ts';
import { type Advances, BOLD, MEDIUM, widthOf } from '../fit/advances.ts';
import { deal } from '../fit/deal.ts';
import { lineCount, type Room, SCREEN, SLACK, sum, syllablesOf, textHeight, textLines } from '../fit/fit.ts';
import type { ChartEntry, ChartType, Excerpt } from '../types.ts';
import { type Column, columnsOf } from './columns.ts';

/** Sizes of charts, in px; as in `style/chart.css`. */
const CHART = {
  /** Over and under what is drawn. */
  padding: 24,
  /** A name takes no more of a row than this part. */
  names: 0.45,
  /** Between name, bar and number, and between rows. */
  gap: 16,
  rowGap: 8,
  /** A bar under its name, and the room round it. */
  barUnder: 46,
  /** The longest bar is no shorter, the highest column no lower. */
  shortestBar: 180,
  lowestColumn: 130,
  /** The bar of the parts of a whole, and the lines from it to their names. */
  whole: 180,
} as const;
/** So many times and more are a line. */
const FEWEST_ON_LINE = 5;
const MOST_PARTS = 6;

/** What a chart shows, before it is laid out. */
export type Drawn = Pick<Column, 'entries' | 'unit' | 'isTimed'> & { readonly heading?: Excerpt };
type Table = Extract<Block, { type: 'table' }>;
type ChartBody = Extract<Body, { layout: 'chart' }>;

/** A chart for each column of numbers; nothing for a table that is no chart, or has no room as one. */
export function chartBodies(
  { chart: choice }: Table,
  header: readonly Excerpt[],
  rows: readonly (readonly Excerpt[])[],
  room: Room,
): Body[] | undefined {
  const columns = choice === 'none' ? undefined : columnsOf(header, rows);
  const charts = columns?.map(column => chartOf(column, room, choice === 'none' ? undefined : choice));
  return charts?.every(chart => chart !== undefined) ? charts.flat() : undefined;
}

/** The slides of one chart: as the author wants it or its numbers ask for, else as bars; nothing if they have no room. */
export function chartOf(drawn: Drawn, room: Room, choice?: ChartType): ChartBody[] | undefined {
  const wanted = choice ?? typeOf(drawn);
  const inner = { ...room, height: room.height - headHeight(drawn) };
  const base = {
    layout: 'chart' as const,
    ...(drawn.heading && { heading: drawn.heading }),
    most: mostOf(drawn),
    widest: widestOf(drawn),
  };
  if (wanted !== 'bar' && FITS[wanted](drawn, inner)) {
    return [{ ...base, chart: wanted, entries: drawn.entries }];
  }
  const [beside, over] = [dealRows(drawn, inner, besideOf(drawn)), dealRows(drawn, inner, OVER)];
  const isNamedOver = over !== undefined && (!beside || over.length < beside.length);
  const rows = isNamedOver ? over : beside;
  return rows?.map(entries => ({ ...base, chart: 'bar', isNamedOver, entries }));
}

/** Numbers over time are columns or a line, parts of a hundred a whole, and others bars. */
function typeOf({ entries, unit, isTimed }: Drawn): ChartType {
  const values = entries.flatMap(({ value }) => value ?? []);
  if (isTimed) return values.length < FEWEST_ON_LINE ? 'column' : 'line';
  return unit === '%' && Math.abs(sum(values) - 100) <= 1 ? 'share' : 'bar';
}

/** In ems of the text; names a little wider, since text breaks before its line is full. */
function widestOf({ entries }: Pick<Drawn, 'entries'>): { name: number; number: number } {
  const ems = (excerpts: readonly Excerpt[]) => Math.max(...excerpts.map(each => wide(each))) / SCREEN.text;
  return {
    name: (ems(entries.map(({ name }) => name)) / SLACK) * 1.005,
    number: ems(entries.map(({ number }) => number)),
  };
}

/** A scale of shares ends at a hundred unless all are small. */
function mostOf({ entries, unit }: Drawn): number {
  const most = Math.max(...entries.map(({ value = 0 }) => value));
  return unit === '%' && most > 50 && most <= 100 ? 100 : most;
}

function headHeight({ heading }: Drawn): number {
  return CHART.padding + (heading ? textHeight(textLines(heading)) + SCREEN.gap : 0);
}

type Fits = (drawn: Drawn, room: Room) => boolean;

const FITS: Readonly<Record<Exclude<ChartType, 'bar'>, Fits>> = {
  column: fitsColumns,
  line: fitsColumns,
  share: fitsShare,
};

function fitsColumns(drawn: Drawn, room: Room): boolean {
  const { entries } = drawn;
  const width = (SCREEN.width - CHART.gap * (entries.length - 1)) / entries.length;
  const names = entries.map(({ name }) => wordsOf(name));
  const widest = Math.max(...entries.map(({ number }) => wide(number)), ...names.flatMap(wordWidths));
  const lines = Math.max(...names.map(name => lineCount(name, SCREEN.text, width, BOLD)));
  const height = textHeight(1 + lines) + CHART.lowestColumn;
  const whole = entries.every(({ value }) => value !== undefined);
  return (
    whole && widest <= width && lines <= 2 && height <= room.height && fitsSyllables(drawn, entries, room)
  );
}

function fitsShare(drawn: Drawn, room: Room): boolean {
  const { entries } = drawn;
  const width = SCREEN.width - CHART.whole;
  const lines = entries.map(({ name, number }) => wide(number) + CHART.gap + wide(name, MEDIUM));
  const drawable = entries.every(({ value }) => value !== 0) && entries.length <= MOST_PARTS + 1;
  const height = entries.length * textHeight(1);
  return (
    drawable && Math.max(...lines) <= width && height <= room.height && fitsSyllables(drawn, entries, room)
  );
}

/** Height of the row of a bar; nothing where it has no room. */
type RowHeight = (entry: ChartEntry) => number | undefined;

/** Names beside the bars, in a column as wide as the widest or as may be. */
function besideOf({ entries }: Drawn): RowHeight {
  const widest = widestOf({ entries });
  const names = Math.min(widest.name * SCREEN.text, SCREEN.width * CHART.names);
  const numbers = widest.number * SCREEN.text;
  const words = Math.max(...entries.flatMap(({ name }) => wordWidths(wordsOf(name))));
  const bar = SCREEN.width - names - numbers - 2 * CHART.gap;
  if (words > names || bar < CHART.shortestBar) return () => undefined;
  return ({ name }) => textHeight(nameLines(name, names)) + CHART.rowGap;
}

/** Names over the bars, each with its number at the end of the line. */
const OVER: RowHeight = ({ name, number }) => {
  const width = SCREEN.width - wide(number) - CHART.gap;
  const words = Math.max(...wordWidths(wordsOf(name)));
  return words > width ? undefined : textHeight(nameLines(name, width)) + CHART.barUnder;
};

function nameLines(name: Excerpt, width: number): number {
  return Math.max(1, lineCount(wordsOf(name), SCREEN.text, width, BOLD));
}

/** Rows dealt out to as many slides as they need. */
function dealRows(drawn: Drawn, room: Room, heightOf: RowHeight): ChartEntry[][] | undefined {
  const fits = (rows: readonly ChartEntry[]) =>
    sum(rows.map(row => heightOf(row) ?? Number.POSITIVE_INFINITY)) <= room.height &&
    fitsSyllables(drawn, rows, room);
  return drawn.entries.every(entry => fits([entry])) ? evenly(drawn.entries, fits) : undefined;
}

/** As few slides as hold the rows, about equally full: a lone last row would not be compared with anything. */
function evenly(
  entries: readonly ChartEntry[],
  fits: (rows: readonly ChartEntry[]) => boolean,
): ChartEntry[][] {
  const fewest = deal(entries, fits);
  const most = Math.ceil(entries.length / fewest.length);
  const even = deal(entries, rows => rows.length <= most && fits(rows));
  return even.length === fewest.length ? even : fewest;
}

function fitsSyllables({ heading }: Drawn, rows: readonly ChartEntry[], room: Room): boolean {
  const words = rows.flatMap(({ name, number }) => [name, number]);
  return syllablesOf(heading ? [heading, ...words] : words) <= room.syllables;
}

function wide(excerpt: Excerpt, advances: Advances = BOLD): number {
  return widthOf(wordsOf(excerpt), SCREEN.text, advances);
}

function wordWidths(words: string): number[] {
  return words.split(/\s+/u).map(word => widthOf(word, SCREEN.text, BOLD));
}
