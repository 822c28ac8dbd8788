import { figureId } from '../../figures/address.ts';
import { BOLD, widthOf } from '../../plan/advances.ts';
import { unitOf } from '../../plan/keyed.ts';
import type { ShownFigure, SlideOf } from '../../plan/types.ts';
import { textOf } from '../../text/prose.ts';
import { arrow, counted, dots } from '../drawn.ts';
import { type Html, html } from '../html.ts';
import { renderExcerpt, renderRange } from '../prose.ts';
import { lines } from './words.ts';

const PERCENT = /\s*%$/;

/** A key figure as large as the slide allows, with its unit; touching it leads to its sentence. */
function bigFigure({ figure, prose }: ShownFigure, unit = true): Html {
  const written = textOf(prose, figure.number);
  const digits = written.replace(PERCENT, '');
  const sign = PERCENT.test(written) && html`<span class="sign">%</span>`;
  const value = typeof figure.value === 'number' && html` data-count="${figure.value}"`;
  const range = unitOf(figure);
  const noun = unit && range.to > range.from && html` <span class="unit">${renderRange(prose, range)}</span>`;
  const ems = widthOf(written, 1, BOLD).toFixed(2);
  return html`<button type="button" class="figure big" data-figure="${figureId(prose, figure)}" style="--ems:${ems}"><span class="digits"><span class="number"${value}>${digits}</span>${sign}</span>${noun}</button>`;
}

/** One to three figures side by side, each over its label. */
export function figureLayout({ figures, lines: below }: SlideOf<'figure'>): Html {
  const columns = figures.map(
    shown => html`<div class="column">${bigFigure(shown)}${counted(shown.figure)}</div>`,
  );
  const labels = figures.map(
    shown => html`<div class="label">${shown.label && renderExcerpt(shown.label)}</div>`,
  );
  const labelled = figures.some(({ label }) => label) && html`<div class="labels">${labels}</div>`;
  return html`<div class="body keyed" data-count="${figures.length}"><div class="band">${columns}</div>${labelled}${lines(below)}</div>`;
}

/** A share, counted out in a hundred dots. */
export function shareLayout({ share, lines: below }: SlideOf<'share'>): Html {
  const percent = typeof share.figure.value === 'number' ? share.figure.value : 0;
  const label =
    share.label && html`<div class="labels"><div class="label">${renderExcerpt(share.label)}</div></div>`;
  return html`<div class="body counted-out"><div class="column">${bigFigure(share, false)}</div><div class="share">${dots(share.figure, percent)}</div>${label}${lines(below)}</div>`;
}

/** A change: what was, an arrow, what is; both with their own nouns, nothing computed from them. */
export function changeLayout({ before, after, stacked, lines: below }: SlideOf<'change'>): Html {
  const side = (shown: ShownFigure, over: string) =>
    html`<div class="column ${over}">${bigFigure(shown)}${counted(shown.figure)}</div>`;
  const direction = after.figure.change?.direction ?? 'down';
  const labels = [before, after].flatMap(({ label }) =>
    label ? [html`<div class="label">${renderExcerpt(label)}</div>`] : [],
  );
  const labelled = labels.length > 0 && html`<div class="labels">${labels}</div>`;
  return html`<div class="body keyed"><div class="band split${stacked ? ' stacked' : ''}">${side(before, '')}${arrow(direction)}${side(after, 'over')}</div>${labelled}${lines(below)}</div>`;
}

/** Every key figure once more, each leading to its slide. */
export function recapLayout({ figures }: SlideOf<'recap'>): Html {
  const rows: Html[] = figures.map(({ before, figure }) => {
    const from = before && html`${bigFigure(before)}${arrow(figure.figure.change?.direction ?? 'down')}`;
    const label = figure.label && html`<p class="label">${renderExcerpt(figure.label)}</p>`;
    return html`<li><div class="pair${before ? ' two' : ''}">${from}${bigFigure(figure)}</div>${label}</li>`;
  });
  return html`<ul class="body recap" data-count="${figures.length}">${rows}</ul>`;
}
