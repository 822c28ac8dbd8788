import { DeckError } from '../error.ts';
import type { ChartChoice, Source } from './types.ts';

/** `{chart: bar}`, or in Vietnamese `{biểu đồ: thanh}`, by itself under a table. */
const LINE = /^\{\s*(?:chart|biểu đồ)\s*:\s*([^{}]{0,40}?)\s*\}$/iu;

const CHOICES: Readonly<Record<string, ChartChoice>> = {
  bar: 'bar',
  thanh: 'bar',
  column: 'column',
  cột: 'column',
  line: 'line',
  đường: 'line',
  share: 'share',
  'tỷ lệ': 'share',
  none: 'none',
  không: 'none',
};

/**
 * How the author wants a table drawn; nothing if the line is about something else. `{chart: line}` → `line`.
 * Throws `DeckError` for a chart that there is not.
 */
export function readChart(line: string, source: Source): ChartChoice | undefined {
  const name = LINE.exec(line.trim())?.[1];
  if (name === undefined) return undefined;
  const choice = CHOICES[name.toLowerCase()];
  if (!choice) throw unknownChart(name, source);
  return choice;
}

function unknownChart(name: string, source: Source): DeckError {
  return new DeckError({ vi: `Không có biểu đồ "${name}"`, en: `There is no chart "${name}"` }, source, {
    vi: 'Viết {biểu đồ: thanh}, cột, đường, tỷ lệ hoặc không',
    en: 'Write {chart: bar}, column, line, share or none',
  });
}
