import type { Places } from './places.ts';

/** How a Markdown row is cut into cells: at each `|` that no backslash stands before. */
function cellCount(row: string): number {
  const cells = row.replace(/\\[\s\S]/g, '..').split('|');
  if (cells[0]?.trim() === '') cells.shift();
  if (cells.length > 0 && cells.at(-1)?.trim() === '') cells.pop();
  return cells.length;
}

/**
 * A table whose rows have more cells than its head, with as many empty cells added to the head; nothing for any
 * other. GFM drops such cells. `|a|` over `|1|2|` → `|a| |` over `|1|2|`.
 */
export function widenTable(table: string): string | undefined {
  const [head = '', delimiter = '', ...rows] = table.split('\n');
  const columns = cellCount(head);
  const most = rows.reduce((widest, row) => Math.max(widest, cellCount(row)), 0);
  if (most <= columns) return undefined;
  const extra = most - columns;
  return [closed(head) + ' |'.repeat(extra), closed(delimiter) + '-|'.repeat(extra), ...rows].join('\n');
}

/** A row with a `|` behind its last cell. */
function closed(row: string): string {
  const trimmed = row.trimEnd();
  return /(?<!\\)\|$/.test(trimmed) ? trimmed : `${trimmed}|`;
}

/** Where the letters of each cell of a row stand in it; a `|` in a cell is written `\\|`. */
export function cellPlaces(row: string): Places[] {
  const cells: Places[] = [];
  const bounds = [
    -1,
    ...[...row.replace(/\\[\s\S]/g, '..').matchAll(/\|/g)].map(({ index }) => index),
    row.length,
  ];
  for (let column = 1; column < bounds.length; column++) {
    const from = (bounds[column - 1] ?? 0) + 1;
    const cell = row.slice(from, bounds[column]);
    const isEdge = column === 1 || column === bounds.length - 1;
    if (isEdge && cell.trim() === '') continue;
    const start = from + cell.length - cell.trimStart().length;
    const places = [0, start];
    let escapes = 0;
    for (const { index } of cell.trim().matchAll(/\\\|/g)) {
      places.push(index - escapes, start + index + 1);
      escapes++;
    }
    cells.push(places);
  }
  return cells;
}
