import { wholeOf } from '../../text/prose.ts';
import type { Block, Prose } from '../../text/types.ts';
import type { Body } from '../body.ts';
import { excerptOf, type Figures, wordsOf } from '../excerpt.ts';
import { BOLD, widthOf } from '../fit/advances.ts';
import { lineCount, type Room, SCREEN, sum, textHeight } from '../fit/fit.ts';
import type { Excerpt } from '../types.ts';
import { chartBodies } from './chart.ts';
import { wordBodies } from './words.ts';

type Table = Extract<Block, { type: 'table' }>;
type Row = readonly Excerpt[];

/** Around the words of a cell, in px; as in `style/layouts.css`. */
const CELL = { inline: 32, block: 16 } as const;
/** A column is no wider than this part of the slide unless one word is. */
const WIDEST_COLUMN = 0.4;

/**
 * A table of numbers as charts, else a table on as many slides as it needs: the first column is repeated where
 * the others go on, the header where the rows do. A table with a cell that fits no slide is shown row by row as
 * points.
 */
export function tableBodies(table: Table, room: Room, figures: Figures): Body[] {
  const cell = (prose: Prose) => excerptOf(prose, wholeOf(prose), figures);
  const header = table.header.map(cell);
  const rows = table.rows.map(row => row.map(cell));
  const charts = chartBodies(table, header, rows, room);
  if (charts) return charts;
  const bodies: Body[] = [];
  for (const columns of dealColumns(header, rows)) {
    const head = columns.map(index => header[index]).filter(isCell);
    const widths = columnWidths(
      head,
      rows.map(row => columns.map(index => row[index]).filter(isCell)),
    );
    const shown = rows.map(row => columns.map(index => row[index]).filter(isCell));
    const dealt = dealRows(head, shown, widths, room);
    if (!dealt) return rowBodies([header, ...rows], room, figures);
    bodies.push(...dealt.map(part => ({ layout: 'table' as const, header: head, rows: part })));
  }
  return bodies;
}

function isCell(cell: Excerpt | undefined): cell is Excerpt {
  return cell !== undefined;
}

function rowBodies(rows: readonly Row[], room: Room, figures: Figures): Body[] {
  return rows.flatMap(row =>
    wordBodies(
      row.filter(cell => cell.to > cell.from),
      { form: 'list' },
      room,
      figures,
    ),
  );
}

/** Which columns stand together; each group after the first begins with column 0 again. */
function dealColumns(header: Row, rows: readonly Row[]): number[][] {
  const widths = columnWidths(header, rows);
  const groups: number[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (let index = 1; index < widths.length; index++) {
    const wide = widths[index] ?? 0;
    if (used + wide > SCREEN.width) {
      groups.push([0]);
      used = widths[0] ?? 0;
    }
    groups.at(-1)?.push(index);
    used += wide;
  }
  return groups.length > 0 ? groups : [[0]];
}

function columnWidths(header: Row, rows: readonly Row[]): number[] {
  return header.map((head, index) => {
    const cells = [head, ...rows.flatMap(row => row[index] ?? [])];
    const whole = Math.max(...cells.map(cell => wide(wordsOf(cell))));
    const word = Math.max(...cells.flatMap(cell => wordsOf(cell).split(/\s+/).map(wide)));
    return Math.max(Math.min(whole, SCREEN.width * WIDEST_COLUMN), word) + CELL.inline;
  });
}

function wide(text: string): number {
  return widthOf(text, SCREEN.text, BOLD);
}

function dealRows(
  header: Row,
  rows: readonly Row[],
  widths: readonly number[],
  room: Room,
): Row[][] | undefined {
  if (sum(widths) > SCREEN.width) return undefined;
  const height = (row: Row) =>
    CELL.block +
    textHeight(
      Math.max(
        1,
        ...row.map((cell, index) =>
          lineCount(wordsOf(cell), SCREEN.text, (widths[index] ?? 0) - CELL.inline, BOLD),
        ),
      ),
    );
  const parts: Row[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    if (height(header) + height(row) > room.height) return undefined;
    if (used + height(row) > room.height) {
      parts.push([]);
      used = height(header);
    }
    parts.at(-1)?.push(row);
    used += height(row);
  }
  return parts.length > 0 ? parts : [[]];
}
