import { readQuantity } from '../../figures/numeral/numerals.ts';
import { QUANTITY } from '../../figures/numeral/shapes.ts';
import { wordsOf } from '../excerpt.ts';
import type { ChartEntry, Excerpt } from '../types.ts';

/** One column of numbers of a table, with the names of its rows. */
export interface Column {
  readonly heading: Excerpt;
  readonly entries: readonly ChartEntry[];
  /** `%`, `hộ`; empty where no cell says one. */
  readonly unit: string;
  /** Whether the rows are named by years, months or quarters. */
  readonly isTimed: boolean;
}

/** More columns of numbers are read as a table better than as so many charts. */
const MOST_COLUMNS = 3;
const FEWEST_ROWS = 2;
const NUMBERING = /^(?:stt|tt|số tt|số thứ tự|no\.?|#)$/iu;
const TOTAL = /^(?:tổng|cộng|toàn (?:phường|xã|quận|huyện|thành phố|tỉnh)|chung)(?![\p{L}\p{M}])/iu;
const TIME = /^(?:(?:năm|tháng|quý|kỳ|giai đoạn|nhiệm kỳ)\s+[\dIVX]+|(?:19|20)\d\d)(?:\s?[-–/]\s?\d+)?$/iu;
const TIME_HEADING = /^(?:năm|tháng|quý)(?![\p{L}\p{M}])/iu;
const EMPTY = /^[-–—\s]*$/u;

/** The columns of numbers of a table; nothing unless each column but that of the names is one. */
export function columnsOf(
  header: readonly Excerpt[],
  rows: readonly (readonly Excerpt[])[],
): readonly Column[] | undefined {
  const [first] = header;
  const names = first && header.length > 2 && NUMBERING.test(wordsOf(first)) ? 1 : 0;
  const numbers = header.slice(names + 1);
  const columns = numbers.flatMap(
    (heading, index) => columnOf(heading, rows, names, names + 1 + index) ?? [],
  );
  const fits = rows.length >= FEWEST_ROWS && columns.length > 0 && columns.length <= MOST_COLUMNS;
  const isTimed = rows.every(({ [names]: name }) => name && isTime(name, header[names]));
  return fits && columns.length === numbers.length
    ? columns.map(column => ({ ...column, isTimed }))
    : undefined;
}

function isTime(name: Excerpt, heading: Excerpt | undefined): boolean {
  const words = wordsOf(name);
  const isNumber = /^[\dIVX]{1,4}$/u.test(words);
  return TIME.test(words) || (isNumber && heading !== undefined && TIME_HEADING.test(wordsOf(heading)));
}

function columnOf(
  heading: Excerpt,
  rows: readonly (readonly Excerpt[])[],
  names: number,
  index: number,
): Omit<Column, 'isTimed'> | undefined {
  const units = new Set<string>();
  const entries: ChartEntry[] = [];
  for (const [no, row] of rows.entries()) {
    const { [names]: name, [index]: number } = row;
    if (!name || !number) return undefined;
    if (EMPTY.test(wordsOf(number))) {
      entries.push({ name, number });
      continue;
    }
    const read = readCell(wordsOf(number));
    if (!read) return undefined;
    if (read.unit !== '') units.add(read.unit.toLowerCase());
    const isTotal = no === rows.length - 1 && TOTAL.test(wordsOf(name));
    entries.push({ name, number, ...(!isTotal && { value: read.value }) });
  }
  const drawn = entries.filter(({ value }) => value !== undefined);
  if (units.size > 1 || drawn.length < FEWEST_ROWS) return undefined;
  return { heading, entries, unit: [...units][0] ?? '' };
}

/** A cell that is one number and at most a unit. `1.250 hộ` → 1250, `hộ`; `91,4%` → 91.4, `%`. */
export function readCell(words: string): { readonly value: number; readonly unit: string } | undefined {
  const cell = words.trim();
  const found = QUANTITY.exec(cell);
  const value = found && readQuantity(found[0]);
  const unit = cell.slice(found?.[0].length ?? 0).trim();
  if (!found || typeof value !== 'number' || !/^[\p{L}\p{M}²³ /]*$/u.test(unit)) return undefined;
  return unit.split(/\s+/u).length <= 3 ? { value, unit: found.groups?.percent ? '%' : unit } : undefined;
}
