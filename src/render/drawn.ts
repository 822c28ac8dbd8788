import type { Figure } from '../figures/types.ts';
import { say } from '../strings/page.ts';
import { type Html, html, join } from './html.ts';

/** A hundred dots, filled row by row; the last of them in part: 91,4 is 91 dots and four tenths of one. */
export function dots(figure: Figure, percent: number): Html {
  const rows = Array.from({ length: 10 }, (_, row) => {
    const filled = Math.min(10, Math.max(0, percent - row * 10));
    return html`<g class="dot-row" style="--row:${row}" transform="translate(0 ${row * 10})">${dotRow(filled)}</g>`;
  });
  const label = say('shareAlt', { share: figure.raw });
  return html`<svg class="dots" viewBox="0 0 100 100" role="img" aria-label="${label}">${rows}</svg>`;
}

/** A full and an empty row, drawn once for all shares. */
export function dotSymbols(): Html {
  return html`<g id="m-row-on">${rowOf(10)}</g><g id="m-row-off">${rowOf(0)}</g>`;
}

function dotRow(filled: number): Html {
  if (filled === 10) return html`<use href="#m-row-on"/>`;
  return filled === 0 ? html`<use href="#m-row-off"/>` : rowOf(filled);
}

function rowOf(filled: number): Html {
  return join(Array.from({ length: 10 }, (_, column) => dot(column, filled - column)));
}

const RADIUS = 4.1;

function dot(column: number, part: number): Html {
  const x = column * 10 + 5;
  const y = 5;
  const filled = Math.min(1, Math.max(0, part));
  const ring = html`<circle class="dot-off" cx="${x}" cy="${y}" r="${RADIUS}"/>`;
  if (filled === 0) return ring;
  if (filled === 1) return html`<circle class="dot-on" cx="${x}" cy="${y}" r="${RADIUS}"/>`;
  return html`${ring}<path class="dot-on" d="${slice(x, y, filled)}"/>`;
}

/** The left part of a dot, up to a fraction of its area taken as a fraction of its width. */
function slice(x: number, y: number, part: number): string {
  const edge = x - RADIUS + 2 * RADIUS * part;
  const rise = Math.sqrt(RADIUS ** 2 - (edge - x) ** 2);
  const large = part > 0.5 ? 1 : 0;
  return `M${edge.toFixed(2)} ${(y - rise).toFixed(2)}A${RADIUS} ${RADIUS} 0 ${large} 0 ${edge.toFixed(2)} ${(y + rise).toFixed(2)}Z`;
}

const HOUSES = /^(?:tổ|thôn|hộ|nhà|căn|xóm|khu|làng|bản|gia đình)/i;
const PEOPLE = /^(?:người|đồng chí|hội viên|đoàn viên|đảng viên|cán bộ|học sinh|giáo viên|em|cháu|cử tri)/i;
const COLUMNS = 10;

/**
 * So many houses, people or dots, all of one size so that two counts can be compared. With fewer rows than what stands
 * `beside` it, it has `--short` of them, for which the style leaves room: their numbers stand on one line.
 */
export function counted({ value, unit }: Figure, beside: readonly Figure[] = []): Html {
  const count = Number(value);
  const symbol = HOUSES.test(unit) ? 'm-house' : PEOPLE.test(unit) ? 'm-person' : 'm-dot';
  const rows = rowsOf(count);
  const short = Math.max(rows, ...beside.map(other => rowsOf(Number(other.value)))) - rows;
  const uses = Array.from({ length: count }, (_, index) => {
    const x = (index % COLUMNS) * 56;
    const y = Math.floor(index / COLUMNS) * 54;
    return html`<use href="#${symbol}" x="${x}" y="${y}" width="48" height="44"/>`;
  });
  const columns = Math.min(count, COLUMNS);
  return html`<svg class="counted"${rows === 1 && html` data-row`} viewBox="0 0 ${columns * 56 - 8} ${rows * 54 - 10}" style="--columns:${columns};--rows:${rows}${short > 0 && html`;--short:${short}`}" aria-hidden="true">${uses}</svg>`;
}

function rowsOf(count: number): number {
  return Math.ceil(count / COLUMNS);
}

/** A poster arrow; it points down where the number fell and up where it rose. */
export function arrow(direction: 'up' | 'down'): Html {
  return html`<svg class="arrow ${direction}" viewBox="0 0 120 80" role="img" aria-label="${say(direction === 'up' ? 'changeUp' : 'changeDown')}"><path d="M0 28H62V4L118 40 62 76V52H0Z"/></svg>`;
}

/** A house, and a person, to be counted. */
export function countedSymbols(): Html {
  return join([
    html`<symbol id="m-house" viewBox="0 0 48 44"><path d="M24 0 48 21H42V44H29V29H19V44H6V21H0Z"/></symbol>`,
    html`<symbol id="m-person" viewBox="0 0 48 44"><circle cx="24" cy="11" r="10"/><path d="M6 44Q6 24 24 24T42 44Z"/></symbol>`,
    html`<symbol id="m-dot" viewBox="0 0 48 44"><circle cx="24" cy="22" r="20"/></symbol>`,
  ]);
}
