import { scaleLinear } from 'd3-scale';
import type { Figure } from '../figures/types.ts';
import type { Scale } from '../plan/layouts/drawn.ts';
import { say } from '../strings/page.ts';
import { type Html, html } from './html.ts';

/** Share of a cell's side that parts it from the next. */
const GAP = 0.14;

/** The parts of a whole as cells, the first of them filled: `15/19 tiêu chí` → fifteen full and four empty ones. */
export function cells({ raw, terms: [part, whole] = [0, 1] }: Figure): Html {
  const columns = Math.ceil(Math.sqrt(whole));
  const rows = Math.ceil(whole / columns);
  const side = 100 / columns;
  const inset = (side * GAP) / 2;
  const cell = (index: number) => {
    const x = (index % columns) * side + inset;
    const y = Math.floor(index / columns) * side + inset;
    const edge = side - 2 * inset;
    return html`<rect class="${index < part ? 'dot-on' : 'dot-off'}" x="${x.toFixed(2)}" y="${y.toFixed(2)}" width="${edge.toFixed(2)}" height="${edge.toFixed(2)}"/>`;
  };
  const drawn = Array.from({ length: whole }, (_, index) => cell(index));
  return html`<svg class="dots" viewBox="-1 -1 102 ${(rows * side + 2).toFixed(2)}" role="img" aria-label="${say('cellsAlt', { figure: raw })}">${drawn}</svg>`;
}

/** A part of a whole as a bar of its length. */
export function partBar({ raw, terms: [part, whole] = [0, 1] }: Figure): Html {
  return bar(0, part / whole, say('partAlt', { figure: raw }));
}

/** A range as a piece of its scale. */
export function rangeBar({ raw }: Figure, { low, high }: Scale): Html {
  return bar(low, high, say('rangeAlt', { figure: raw }));
}

function bar(from: number, to: number, label: string): Html {
  const x = scaleLinear([0, 1], [0, 100]);
  return html`<svg class="scale" role="img" aria-label="${label}"><rect class="whole" width="100%" height="100%"/><rect class="part" x="${percent(x(from))}" width="${percent(x(to) - x(from))}" height="100%"/></svg>`;
}

/** The ends of a change as bars on one scale. */
export function endBar(value: number, most: number): Html {
  const length = scaleLinear([0, most || 1], [0, 100]);
  return html`<svg class="end" aria-hidden="true"><rect width="${percent(length(value))}" height="100%"/></svg>`;
}

/** A drawing of the two ends of a change: how wide and high, its bars and the room over them. */
const FALL = { width: 100, height: 140, bar: 36, arrow: 34, over: 13 } as const;

/** A change as two bars on one scale, what was in outline and what is full, and an arrow along their tops. */
export function fall(before: number, after: number): Html {
  const top = scaleLinear([0, Math.max(before, after) || 1], [FALL.height, FALL.arrow]);
  const [was, is] = [top(before), top(after)];
  const bar = (x: number, y: number, name: string) =>
    html`<rect class="${name}" x="${x}" y="${y.toFixed(2)}" width="${FALL.bar}" height="${(FALL.height - y).toFixed(2)}"/>`;
  const second = FALL.width - FALL.bar;
  const down = after < before;
  // Beside the corner of the higher bar, which it would cross.
  const [x1, x2] = [down ? FALL.bar : FALL.bar / 2, down ? second + FALL.bar / 2 : second];
  const label = say(down ? 'changeDown' : 'changeUp');
  return html`<svg class="dots" viewBox="-1 -1 102 142" role="img" aria-label="${label}">${bar(0, was, 'dot-off')}${bar(second, is, 'dot-on')}${way(x1, was - FALL.over, x2, is - FALL.over)}</svg>`;
}

/** An arrow from one point to another, not too short to be seen. */
function way(x1: number, y1: number, x2: number, y2: number): Html {
  const turn = (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI;
  const half = Math.max(26, Math.hypot(x2 - x1, y2 - y1) / 2 + 2);
  const head = half - 14;
  const middle = `${((x1 + x2) / 2).toFixed(2)} ${((y1 + y2) / 2).toFixed(2)}`;
  const outline = `M-${half.toFixed(2)} -4H${head.toFixed(2)}V-10L${half.toFixed(2)} 0 ${head.toFixed(2)} 10V4H-${half.toFixed(2)}Z`;
  return html`<path class="dot-way" transform="translate(${middle}) rotate(${turn.toFixed(1)})" d="${outline}"/>`;
}

/** A length for an attribute of a drawing: `33.33%`. */
export function percent(value: number): string {
  return `${Number(value.toFixed(2))}%`;
}

/** Where the places of a podium stand, from the left, and how high. */
const PODIUM = [
  { place: 2, height: 46 },
  { place: 1, height: 66 },
  { place: 3, height: 30 },
] as const;
/** Room for somebody over the highest step. */
const PERSON = 34;

/** A place in an order: somebody on a podium of three, or on the last step of a stair that leads down to it. */
export function steps({ raw, value }: Figure): Html {
  const place = Number(value);
  const stair =
    place <= 3
      ? PODIUM
      : Array.from({ length: place }, (_, index) => ({
          place: index + 1,
          height: 64 - (52 * index) / (place - 1),
        }));
  const wide = 100 / stair.length;
  const blocks = stair.map((step, index) => {
    const own = step.place === place;
    const x = index * wide;
    const person = Math.min(PERSON, wide * 1.1);
    const stands =
      own &&
      html`<use class="dot-on" href="#m-person" x="${(x + (wide - person) / 2).toFixed(2)}" y="${(99 - step.height - person).toFixed(2)}" width="${person.toFixed(2)}" height="${person.toFixed(2)}"/>`;
    return html`<rect class="${own ? 'dot-on' : 'dot-off'}" x="${(x + 1).toFixed(2)}" y="${(100 - step.height).toFixed(2)}" width="${(wide - 2).toFixed(2)}" height="${step.height.toFixed(2)}"/>${stands}`;
  });
  return html`<svg class="dots" viewBox="-1 -1 102 102" role="img" aria-label="${say('rankAlt', { figure: raw })}">${blocks}</svg>`;
}
