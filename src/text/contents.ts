import type { Token, Tokens } from 'marked';
import { readChart } from './charts.ts';
import { rejectUnclosed } from './criticmarkup.ts';
import { proseOf, type SeenImage } from './inline.ts';
import type { Parsing } from './parsing.ts';
import { lineStarts, type Places, placesOfLines, placesThrough, placesWithin } from './places.ts';
import { sentenceRanges } from './sentences.ts';
import { cellPlaces } from './tables.ts';
import type { Block, ListItem, Prose, Source } from './types.ts';
import { isVerse } from './verse.ts';

/** What the blocks of one text share. */
export interface Context {
  readonly parsing: Parsing;
  /** The numbers of its footnotes by label. */
  readonly footnotes: ReadonlyMap<string, number>;
  /** Pictures among the words of the block at hand; each becomes a block behind it. */
  images: SeenImage[];
  /** Notes for the speaker inside the block at hand. */
  asides: Prose[];
  /** Offsets at which the lines of the text begin, and the number of the first one in the file. */
  readonly starts: readonly number[];
  readonly firstLine: number;
}

/** Where a token stands: in which line it begins, and where the letters of its `raw` are in the text. */
export interface TokenPlace extends Source {
  readonly places: Places;
}

/** Whether a part of a list or a quote is an item of it, not a table. */
export function isItem(part: ListItem | Table): part is ListItem {
  return 'prose' in part;
}

/** A table as a block. */
export type Table = Extract<Block, { readonly type: 'table' }>;

/** A table of Markdown; the line right under it may say how it is drawn. */
export function tableBlock(table: Tokens.Table, at: TokenPlace, context: Context): Table {
  const { parsing } = context;
  const paragraph = parsing.no - parsing.parts;
  const spotOf = cellSpots(table, at);
  const cells = (row: readonly Tokens.TableCell[], line: number) =>
    row.map((cell, column) => {
      const prose = inlineProse(cell, spotOf(line, column), context);
      parsing.parts = parsing.no - paragraph - 1;
      return { ...prose, paragraph };
    });
  // Without an empty line before it, GFM takes the line under a table for its last row.
  const [first, ...others] = table.rows.at(-1) ?? [];
  const line = { file: at.file, line: at.line + 1 + table.rows.length };
  const chart = others.every(({ text }) => text === '') ? readChart(first?.text ?? '', line) : undefined;
  const rows = chart ? table.rows.slice(0, -1) : table.rows;
  return {
    type: 'table',
    header: cells(table.header, 0),
    rows: rows.map((row, index) => cells(row, index + 2)),
    ...(chart && { chart }),
  };
}

/** Where the cells of a table stand, by the row's line in the table and the column. */
function cellSpots({ raw }: Tokens.Table, at: TokenPlace): (line: number, column: number) => TokenPlace {
  const starts = lineStarts(raw);
  const cells = raw.split('\n').map(cellPlaces);
  return (line, column) => {
    const inRow = cells[line]?.[column] ?? [];
    const inRaw = inRow.map((place, index) => (index % 2 === 0 ? place : place + (starts[line] ?? 0)));
    const { length } = raw;
    return { file: at.file, line: at.line + line, places: placesThrough(inRaw, at.places, length) };
  };
}

/** What a prose is for: paragraphs of the essay have numbers. */
type Use = 'paragraph' | 'heading' | 'note';

/** Proses and tables inside a token of any depth, in order; the level counts the lists around them. */
export function flatten(
  token: Token,
  at: TokenPlace,
  context: Context,
  use: Use = 'paragraph',
  level = 0,
): (ListItem | Table)[] {
  if (token.type === 'table') {
    const table = token as Tokens.Table;
    return use === 'note'
      ? rowsOf(table, at, context).map(prose => ({ level, prose }))
      : [tableBlock(table, at, context)];
  }
  const children = innerBlocks(token);
  if (!children.some(({ type }) => BLOCKS.has(type))) {
    const prose = inlineProse(token, at, context, use);
    return isDropped(prose, context.parsing) ? [] : [{ level, prose }];
  }
  const text = innerText(token as Tokens.List | Tokens.ListItem | Tokens.Blockquote);
  const places = placesOfLines(at.places, token.raw, text);
  const deeper = token.type === 'list_item' ? 1 : 0;
  let offset = 0;
  let line = at.line;
  let isNote = false;
  return children.flatMap((child, index) => {
    // Between blocks marked leaves out some ends of lines.
    const start = Math.max(offset, text.indexOf(child.raw, offset));
    line += lineBreaks(text.slice(offset, start));
    const spot = {
      file: at.file,
      line: line + leadingLines(child.raw),
      places: placesWithin(places, start, child.raw.length),
    };
    line += lineBreaks(child.raw);
    offset = start + child.raw.length;
    if (child.type === 'notes') isNote = use !== 'note';
    if (!BLOCKS.has(child.type) || SILENT.has(child.type)) return [];
    if (isNote) {
      context.asides.push(...notesOf(child, spot, context));
      return [];
    }
    const items = flatten(child, spot, context, use, level + (child.type === 'list' ? deeper : 0));
    return token.type === 'list' && token.start !== '' ? numbered(items, token.start + index) : items;
  });
}

/** Tokens without a word. */
const SILENT: ReadonlySet<string> = new Set(['space', 'hr', 'checkbox', 'notes']);

/** An item of a list with its number, which stands before the first of its blocks; a table has none. */
function numbered([first, ...more]: readonly (ListItem | Table)[], no: number): (ListItem | Table)[] {
  return first ? [isItem(first) ? { ...first, no } : first, ...more] : [];
}

const BLOCKS: ReadonlySet<string> = new Set(
  'paragraph heading blockquote list table text list_item hr space notes footnoteText target'.split(' '),
);

function innerBlocks(token: Token): readonly Token[] {
  if (token.type === 'list') return (token as Tokens.List).items;
  return token.type === 'blockquote' || token.type === 'list_item' ? (token.tokens ?? []) : [];
}

/** What is said of a token by the speaker alone; items of a list keep their numbers and bullets. */
export function notesOf(token: Token, at: TokenPlace, context: Context): Prose[] {
  const items = flatten(token, at, context, 'note').filter(isItem);
  return token.type === 'list' ? items.map(signed) : items.map(({ prose }) => prose);
}

/** The rows of a table in a note, a line each. */
function rowsOf(table: Tokens.Table, at: TokenPlace, context: Context): Prose[] {
  const between: Tokens.Text = { type: 'text', raw: ' · ', text: ' · ' };
  return [table.header, ...table.rows].map((row, index) => {
    const tokens = row.flatMap((cell, column) => (column > 0 ? [between, ...cell.tokens] : cell.tokens));
    const line = at.line + index + Math.min(index, 1);
    return inlineProse(
      { type: 'text', raw: '', tokens },
      { file: at.file, line, places: [] },
      context,
      'note',
    );
  });
}

function signed({ level, no, prose }: ListItem): Prose {
  const sign = `${'\u00a0\u00a0'.repeat(level)}${no === undefined ? '•' : `${no}.`} `;
  const text = sign + prose.text;
  const places = prose.places?.map((place, index) => (index % 3 === 0 ? place + sign.length : place));
  const marks = prose.marks.map(mark => ({
    ...mark,
    from: mark.from + sign.length,
    to: mark.to + sign.length,
  }));
  return { ...prose, text, marks, sentences: sentenceRanges(text), ...(places && { places }) };
}

/** The prose of a token's words; one for a paragraph takes the next number. */
export function inlineProse(
  token: Token | Tokens.TableCell,
  { file, line, places }: TokenPlace,
  { parsing, footnotes, images, starts, firstLine }: Context,
  use: Use = 'paragraph',
): Prose {
  const tokens = 'tokens' in token && token.tokens ? token.tokens : [token as Token];
  const inner = 'raw' in token ? placesOfLines(places, token.raw, rawOf(tokens)) : places;
  const isCounted = use === 'paragraph';
  const prose = rejectUnclosed(
    proseOf(
      tokens,
      { file, line },
      {
        no: isCounted ? parsing.no : 0,
        lineEnd: 'raw' in token && isVerse(token.raw) ? '\n' : ' ',
        findings: parsing.findings,
        footnotes,
        ...(places.length > 0 && { site: { places: inner, starts, firstLine } }),
        // In a note a picture's words stand for it.
        ...(use === 'note' ? {} : { images }),
      },
    ),
  );
  if (!isCounted) return prose;
  const paragraph = parsing.no++ - parsing.parts;
  return paragraph === prose.no ? prose : { ...prose, paragraph };
}

/** The Markdown of some tokens. */
function rawOf(tokens: readonly Token[]): string {
  return tokens.map(({ raw }) => raw).join('');
}

/** The Markdown of the blocks inside a token; marked takes the box of a task off it, and has a token of its own for it. */
function innerText(token: Tokens.List | Tokens.ListItem | Tokens.Blockquote): string {
  if (token.type === 'list') return token.raw;
  const [box = ''] =
    token.type === 'list_item' && token.task ? (/\[[ xX]\][ \t]+/.exec(token.raw) ?? []) : [];
  return box + token.text;
}

/** Whether a prose has no word, being a picture by itself; its number is then free again. */
export function isDropped(prose: Prose, parsing: Parsing): boolean {
  if (!isEmpty(prose)) return false;
  if (prose.no > 0) parsing.no--;
  return true;
}

/** Whether a prose has neither words nor marks. */
export function isEmpty({ text, marks }: Prose): boolean {
  return text.trim() === '' && marks.length === 0;
}

/** How many lines of a text end in it. */
export function lineBreaks(raw: string): number {
  return raw.split('\n').length - 1;
}

/** How many lines stand before the first word. */
export function leadingLines(raw: string): number {
  return lineBreaks(/^\s*/.exec(raw)?.[0] ?? '');
}
