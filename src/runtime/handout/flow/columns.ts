/** A word of so many letters is no syllable of Vietnamese: an address, a number of an account. */
const LONG_WORD = /\S{16}/u;

/** Fixes the columns of tables as wide as they are: what stands in a part of one would make them otherwise. */
export function fixColumns(body: Element): void {
  const tables = [...body.querySelectorAll('table')];
  for (const table of tables) tighten(table, body.getBoundingClientRect().right + 1);
  const widths = tables.map(table =>
    [...(table.rows[0]?.cells ?? [])].map(cell => cell.getBoundingClientRect().width),
  );
  for (const [index, table] of tables.entries()) fix(table, widths[index] ?? []);
}

/** What a table gives up where it is too wide for its page: bound words, then whole long words, then all others. */
const CONCESSIONS = [
  unbind,
  (table: HTMLTableElement) => letBreak(table, LONG_WORD),
  (table: HTMLTableElement) => letBreak(table, /./u),
];

function tighten(table: HTMLTableElement, edge: number): void {
  for (const concede of CONCESSIONS) {
    if (table.getBoundingClientRect().right <= edge) return;
    concede(table);
  }
}

/** Lets a line end at every blank. */
function unbind(table: HTMLTableElement): void {
  const walker = document.createTreeWalker(table, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    node.nodeValue = (node.nodeValue ?? '').replaceAll('\u00a0', ' ');
}

/** Lets a line end anywhere in the cells that have such words. */
function letBreak(table: HTMLTableElement, word: RegExp): void {
  for (const cell of table.querySelectorAll<HTMLElement>('th, td'))
    if (word.test(cell.textContent ?? '')) cell.dataset.tight = '';
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
