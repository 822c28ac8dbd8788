import { figureId } from '../../figures/address.ts';
import type { Figure } from '../../figures/types.ts';
import { wordsOf } from '../../plan/excerpt.ts';
import { BOLD, widthOf } from '../../plan/fit/advances.ts';
import { widestRun } from '../../plan/fit/fit.ts';
import { emsOf, isLed, numberPieces, unitOf, wordsBefore } from '../../plan/fit/number.ts';
import { isCountedOut, isScaled, roomOfEnd } from '../../plan/layouts/change.ts';
import { isCounted, scaleOf } from '../../plan/layouts/drawn.ts';
import type { DrawnLayout, ShownFigure, SlideOf, Stand } from '../../plan/types.ts';
import { textOf } from '../../text/prose.ts';
import { arrow, counted, dots } from '../drawn.ts';
import { type Html, html } from '../html.ts';
import { cells, endBar, fall, partBar, rangeBar, steps } from '../parts.ts';
import { renderExcerpt, renderRange } from '../prose.ts';
import { fullness, lines } from './words.ts';

/** In characters; a longer title takes the room for a larger number. */
const SHORT_TITLE = 28;
/** In characters; one or two figures with no longer label are recalled larger. */
const SHORT_LABEL = 24;

interface Beside {
  /** Whether the unit is shown; the sign of a share belongs to its number. */
  readonly unit?: boolean;
  /** Whether there is a line over the number, with or without words. */
  readonly led?: boolean;
  /** Whether an arrow tells where the number went. */
  readonly moved?: boolean;
}

/** A key figure as large as the slide allows, with its unit; touching it leads to its sentence. */
function bigFigure(
  shown: ShownFigure,
  { unit = true, led = isLed(shown), moved = false }: Beside = {},
): Html {
  const { figure, prose } = shown;
  const way = moved && figure.change && arrow(figure.change.direction);
  const lead =
    (led || way) && html`<span class="lead">${way}${renderRange(prose, wordsBefore(shown))}</span> `;
  const range = unitOf(figure);
  const noun = unit && range.to > range.from && html` <span class="unit">${renderRange(prose, range)}</span>`;
  const ems = emsOf(shown).toFixed(2);
  return html`<button type="button" class="figure big" data-figure="${figureId(prose, figure)}" style="--ems:${ems}">${lead}${digits(shown)}${noun}</button>`;
}

function digits(shown: ShownFigure): Html {
  const number = numberPieces(shown).map(({ text, is }, index) => {
    if (is !== 'digits')
      return html`<span class="${is}">${is === 'sign' && index > 0 ? text.trim() : text}</span>`;
    return html`<span class="number">${text}</span>`;
  });
  return html`<span class="digits">${number}</span>`;
}

/** One to three figures side by side, each over its label. */
export function figureLayout({ title, figures, lines: below }: SlideOf<'figure'>): Html {
  const led = figures.some(shown => isLed(shown) || shown.figure.change);
  const drawn = isCountedOut(figures, led);
  const all = figures.map(({ figure }) => figure);
  const columns = figures.map(
    shown =>
      html`<div class="column">${bigFigure(shown, { led, moved: true })}${drawn && counted(shown.figure, all)}</div>`,
  );
  const words = [...figures.flatMap(({ label }) => label ?? []), ...below];
  const alone = figures.length === 1 && fullness(words) === 'sparse' && wordsOf(title).length <= SHORT_TITLE;
  const labels = figures.map(
    // In a narrow column the last two syllables cannot be kept together.
    ({ label }) =>
      html`<div class="label">${label && (figures.length > 1 ? renderRange(label.prose, label) : renderExcerpt(label))}</div>`,
  );
  const labelled = figures.some(({ label }) => label) && html`<div class="labels">${labels}</div>`;
  return html`<div class="body keyed" data-count="${figures.length}"${alone && html` data-alone="${drawn ? 'drawn' : 'number'}"`}><div class="band">${columns}</div>${labelled}${lines(below)}</div>`;
}

/** A figure that is drawn: beside its drawing, or over a bar as wide as the slide. */
export function drawnLayout(slide: SlideOf<DrawnLayout>): Html {
  const { shown, layout, lines: below } = slide;
  const { figure } = shown;
  const label =
    shown.label && html`<div class="labels"><div class="label">${renderExcerpt(shown.label)}</div></div>`;
  const number = bigFigure(shown, { unit: layout !== 'share', moved: true });
  if (layout === 'range' || (layout === 'ratio' && !isCounted(figure))) {
    const bar = layout === 'range' ? scale(shown) : partBar(figure);
    return html`<div class="body keyed"><div class="band measured">${number}${bar}</div>${label}${lines(below)}</div>`;
  }
  return html`<div class="body counted-out"><div class="column">${number}</div><div class="drawing">${DRAWINGS[layout](figure)}</div>${label}${lines(below)}</div>`;
}

const DRAWINGS: Readonly<Record<'share' | 'ratio' | 'rank', (figure: Figure) => Html>> = {
  share: figure => dots(figure, Number(figure.value)),
  ratio: cells,
  rank: steps,
};

/** A range on its scale, the words of both ends under them. */
function scale({ figure, prose }: ShownFigure): Html | undefined {
  const found = scaleOf(figure, prose);
  if (!found) return undefined;
  const [low, high] = found.ends.map(end => renderRange(prose, end));
  const ems = widthOf(textOf(prose, found.ends[0]), 1, BOLD).toFixed(2);
  return html`${rangeBar(figure, found)}<p class="ends" style="--low:${found.low.toFixed(4)};--high:${found.high.toFixed(4)};--low-ems:${ems}"><span>${low}</span> <span>${high}</span></p>`;
}

/** A change: what was, an arrow, what is; both with their own nouns, nothing computed from them. */
export function changeLayout({ before, after, stands, lines: below }: SlideOf<'change'>): Html {
  const ends = [before, after];
  const led = ends.some(isLed);
  const labels = ends.flatMap(({ label }) =>
    label ? [html`<div class="label">${renderExcerpt(label)}</div>`] : [],
  );
  const labelled = labels.length > 0 && html`<div class="labels">${labels}</div>`;
  if (stands === 'drawn') {
    const drawing = fall(Number(before.figure.value), Number(after.figure.value));
    const numbers = ends.map(
      shown =>
        html`<div class="end-row" style="--room:${roomOfEnd(shown, stands)}">${bigFigure(shown)}</div>`,
    );
    return html`<div class="body counted-out twofold"><div class="column">${numbers}</div><div class="drawing">${drawing}</div>${labelled}${lines(below)}</div>`;
  }
  const side = (shown: ShownFigure, over: string) =>
    html`<div class="column ${over}"${stands === 'stacked' && html` style="--room:${roomOfEnd(shown, stands)}"`}>${bigFigure(shown, stands === 'side' ? { led } : {})}${endOf(shown, ends, stands)}</div>`;
  const direction = after.figure.change?.direction ?? 'down';
  return html`<div class="body keyed"><div class="band split${stands === 'stacked' && ' stacked'}">${side(before, '')}${arrow(direction)}${side(after, 'over')}</div>${labelled}${lines(below)}</div>`;
}

/** One end of a change counted out, or as a bar on the scale of both. */
function endOf({ figure }: ShownFigure, ends: readonly ShownFigure[], stands: Stand): Html | false {
  if (stands === 'side' && isCountedOut(ends))
    return counted(
      figure,
      ends.map(end => end.figure),
    );
  const most = Math.max(...ends.map(end => Number(end.figure.value)));
  return isScaled(ends) && endBar(Number(figure.value), most);
}

function wordsOfLabel({ label }: ShownFigure): string {
  return label ? wordsOf(label) : '';
}

/** Every key figure once more, each leading to its slide. */
export function recapLayout({ figures }: Pick<SlideOf<'recap'>, 'figures'>): Html {
  const rows: Html[] = figures.map(({ before, figure }) => {
    const from = before && html`${bigFigure(before)}${arrow(figure.figure.change?.direction ?? 'down')}`;
    const label =
      figure.label &&
      html`<p class="label" style="--widest:${widestRun(figure.label).toFixed(2)}">${renderExcerpt(figure.label)}</p>`;
    return html`<li><div class="pair${before ? ' two' : ''}">${from}${bigFigure(figure)}</div>${label}</li>`;
  });
  const isRoomy =
    figures.length <= 2 && figures.every(({ figure }) => wordsOfLabel(figure).length <= SHORT_LABEL);
  return html`<ul class="body recap" data-count="${figures.length}"${isRoomy && html` data-roomy`}>${rows}</ul>`;
}
