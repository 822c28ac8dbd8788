/** Fixes the columns of tables as wide as they are: what stands in a part of one would make them otherwise. */
export function fixColumns(body: Element): void {
  const tables = [...body.querySelectorAll('table')];
  const widths = tables.map(table =>
    [...(table.rows[0]?.cells ?? [])].map(cell => cell.getBoundingClientRect().width),
  );
  for (const [index, table] of tables.entries()) fix(table, widths[index] ?? []);
}

function fix(table: HTMLTableElement, widths: readonly number[]): void {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const columns = document.createElement('colgroup');
  for (const width of widths) {
    const column = document.createElement('col');
    column.style.width = `${((100 * width) / whole).toFixed(3)}%`;
    columns.append(column);
  }
  if (table.caption) table.caption.after(columns);
  else table.prepend(columns);
  table.style.tableLayout = 'fixed';
}
