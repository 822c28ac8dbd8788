import type { Figure } from '../../figures/types.ts';
import { isComparable } from '../../figures/unit/units.ts';
import { isWithin, syllableCount, textOf } from '../../text/prose.ts';
import type { Prose, Range } from '../../text/types.ts';
import type { Body } from '../body.ts';
import { excerptOf, type Figures } from '../excerpt.ts';
import type { Room } from '../fit/fit.ts';
import { unitOf } from '../fit/number.ts';
import type { ChartEntry, Excerpt, ShownFigure } from '../types.ts';
import { chartOf } from './chart.ts';

/** A figure and the prose it stands in. */
type Placed = Pick<ShownFigure, 'figure' | 'prose'>;

const FEWEST = 3;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** Whether figures are the same thing counted at different times, in their order: `2021: 12, 2022: 18, 2023: 25`. */
export function isSeries(placed: readonly Placed[]): boolean {
  const [first] = placed;
  if (!first || placed.length < FEWEST) return false;
  const same = ({ figure: { kind, unit, value } }: Placed) =>
    kind === first.figure.kind &&
    (unit === '' || isComparable(unit, first.figure.unit)) &&
    typeof value === 'number' &&
    value >= 0;
  const names = placed.map(nameOf);
  const words = names.map(
    (name, index) => name && textOf(placed[index]?.prose ?? first.prose, name).toLowerCase(),
  );
  return (
    placed.every(same) && words.every(Boolean) && new Set(words).size === words.length && isInOrder(words)
  );
}

/** Years must follow each other; other times are taken in the author's order. */
function isInOrder(words: readonly (string | undefined)[]): boolean {
  const years = words.map(Number);
  return years.every((year, index) => Number.isNaN(year) || index === 0 || year > (years[index - 1] ?? 0));
}

/** The year alone where a time is no more exact: `năm 2021` → `2021`; `6 tháng đầu năm 2021` stays. */
function nameOf({ figure: { time }, prose }: Placed): Range | undefined {
  if (!time) return undefined;
  const words = textOf(prose, time);
  const [year, ...more] = [...words.matchAll(YEAR)];
  const alone = year && more.length === 0 && /^(?:trong |vào |đến |cả )?(?:năm )?\d{4}$/iu.test(words);
  return alone ? { from: time.from + year.index, to: time.from + year.index + 4 } : time;
}

/** The chart of a series; nothing where it has no room. */
export function seriesBodies(keys: readonly ShownFigure[], room: Room, figures: Figures): Body[] | undefined {
  const heading = headingOf(keys, figures);
  const saysUnit = heading !== undefined;
  const entries = keys.map((key): ChartEntry => {
    const name = nameOf(key) ?? key.figure;
    const number = saysUnit ? key.figure.number : key.figure;
    return {
      name: excerptOf(key.prose, name, figures),
      number: { prose: key.prose, from: number.from, to: number.to, figures: [key.figure] },
      value: Number(key.figure.value),
    };
  });
  const unit = keys.every(({ figure }) => figure.kind === 'percent') ? '%' : '';
  const charts = chartOf({ ...(heading && { heading }), entries, unit, isTimed: true }, room);
  const latest = keys.at(-1);
  return charts?.map((chart, index) =>
    index === charts.length - 1 && latest ? { ...chart, latest } : chart,
  );
}

/** What the series measures: the words that open its first sentence up to the time, its label, or its unit. */
function headingOf([first]: readonly ShownFigure[], figures: Figures): Excerpt | undefined {
  if (!first) return undefined;
  const { figure, prose } = first;
  const unit = unitOf(figure);
  const sentence = prose.sentences.find(each => isWithin(figure, each));
  const measured = [sentence, figure.label].flatMap(
    words => (words && measureOf(words, figure, prose)) ?? [],
  );
  const heading = measured[0] ?? (unit.to > unit.from ? unit : undefined);
  return heading && excerptOf(prose, heading, figures);
}

/** Words up to the time in them; nothing unless they name a measure. `Tỷ lệ hộ nghèo năm 2019` → `Tỷ lệ hộ nghèo`. */
function measureOf({ from, to }: Range, { time, number }: Figure, prose: Prose): Range | undefined {
  const end = Math.max(from, Math.min(to, time?.from ?? to, number.from));
  const words = prose.text.slice(from, end).trimEnd();
  const isShort = syllableCount(words) <= LONGEST_HEADING;
  return isShort && MEASURE.test(words) && !ENDS_OPEN.test(words)
    ? { from, to: from + words.length }
    : undefined;
}

/** Words that name a measure; a verb alone would say nothing over a chart. */
const MEASURE =
  /^(?:t[ỷỉ] lệ|tổng|số|mức|thu nhập|diện tích|kinh phí|doanh thu|sản lượng|dân số|giá trị)(?![\p{L}\p{M}])/iu;
const ENDS_OPEN = /(?:[,;:]|\s(?:là|có|đạt|của|trong|vào|từ))$/iu;
const LONGEST_HEADING = 9;
