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
