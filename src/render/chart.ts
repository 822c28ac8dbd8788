import { scaleLinear } from 'd3-scale';
import { line, linkHorizontal } from 'd3-shape';
import { sum } from '../plan/fit/fit.ts';
import type { ChartEntry } from '../plan/types.ts';
import { type Html, html } from './html.ts';
import { percent } from './parts.ts';

/** A bar that fills its own box; its length or height is set beside it. */
export function block(): Html {
  return html`<svg class="block" aria-hidden="true"><rect width="100%" height="100%"/></svg>`;
}

/** How far a value reaches on a scale from nothing to `most`, as a part of its length. `9`, `18` → `0.5`. */
export function reach(value: number, most: number): number {
  const length = scaleLinear([0, most || 1], [0, 1]);
  return Number(length(value).toFixed(4));
}

/** A line through values at equal steps, stretched to its box: each in the middle of its step. */
export function polyline(values: readonly number[], most: number): Html {
  const x = scaleLinear([0, values.length], [0, 100]);
  const y = scaleLinear([0, most || 1], [100, 0]);
  const middle = (_: number, index: number) => x(index + 0.5);
  const path = line<number>(middle, y).digits(2)([...values]);
  const dots = values
    .map((value, index) => `M${x(index + 0.5).toFixed(2)} ${y(value).toFixed(2)}h0`)
    .join('');
  return html`<svg class="graph" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true"><path class="curve" d="${path}"/><path class="spots" d="${dots}"/></svg>`;
}

/** In the units of the drawing: the bar's width, and where the lines to the names end. */
const WHOLE = { bar: 60, width: 100, gap: 2 } as const;

/** The parts of a whole as pieces of one bar, and a line from each to the middle of its row of words. */
export function whole(entries: readonly ChartEntry[]): Html {
  const parts = entries.flatMap(({ value }, row) => (value === undefined ? [] : [{ value, row }]));
  const y = scaleLinear([0, sum(parts.map(({ value }) => value)) || 1], [0, 100]);
  const link = linkHorizontal<unknown, readonly [number, number]>()
    .x(([x]) => x)
    .y(([, at]) => at)
    .digits(2);
  let from = 0;
  const drawn = parts.map(({ value, row }, index) => {
    const [top, bottom] = [y(from), y(from + value)];
    from += value;
    // Ground between the pieces parts them where a copier knows black and white only.
    const height = Math.max(bottom - top - WHOLE.gap, (bottom - top) / 2);
    const target: [number, number] = [WHOLE.width, ((row + 0.5) * 100) / entries.length];
    const path = link({ source: [WHOLE.bar, (top + bottom) / 2], target });
    return html`<rect class="piece" data-piece="${index % 4}" y="${percent(top)}" width="${WHOLE.bar}" height="${percent(height)}"/><path class="leader" d="${path}"/>`;
  });
  return html`<svg class="whole" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">${drawn}</svg>`;
}
