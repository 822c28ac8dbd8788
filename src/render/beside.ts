import { figureId } from '../figures/address.ts';
import { writtenOf } from '../figures/written.ts';
import { isLed } from '../plan/fit/number.ts';
import { isCountedOut, isScaled } from '../plan/layouts/change.ts';
import { isCounted, scaleOf } from '../plan/layouts/drawn.ts';
import type { ChartEntry, Excerpt, ShownFigure, Slide, SlideOf } from '../plan/types.ts';
import { say } from '../strings/page.ts';
import type { Prose } from '../text/types.ts';
import { arrow, counted, dots } from './drawn.ts';
import { type Html, html } from './html.ts';
import { renderLabel } from './ledger.ts';
import { cells, endBar, fall, partBar, rangeBar, steps } from './parts.ts';
import { renderLarge, renderRange } from './prose.ts';

/**
 * A part of the text with what its slides draw: in the margin of a wide screen, below the text on a narrow one. A
 * thought that has a slide to itself is set off above; its words stand in the text, so nobody hears them twice.
 */
export function withBeside(text: Html, proses: readonly Prose[], beside: Beside): Html {
  const slides = new Set(proses.flatMap(prose => beside.drawing.get(prose) ?? []));
  const inOrder = [...slides].sort((a, b) => a.no - b.no);
  const drawn = inOrder.flatMap(({ slide, no }) => drawingOf(slide, no) || []);
  const thoughts = proses.flatMap(prose => beside.thoughts.get(prose) ?? []);
  const thought = thoughts.sort((a, b) => a.no - b.no)[0]?.thought;
  if (drawn.length === 0 && !thought) return text;
  const pull =
    thought && html`<p class="pull" aria-hidden="true">${renderLarge(thought.prose, thought, [])}</p>`;
  return html`<div class="spread">${text}${pull}<div class="beside">${drawn}</div></div>`;
}

/** The words of a slide that shows nothing else. */
export function thoughtOf(slide: Slide): Excerpt | undefined {
  return slide.layout === 'statement' && slide.lines.length === 1 ? slide.lines[0] : undefined;
}

/** A slide and its number, from 1. */
export interface NumberedSlide {
  readonly slide: Slide;
  readonly no: number;
}

/** What stands beside the text, by the proses it is about. */
export interface Beside {
  readonly drawing: ReadonlyMap<Prose, readonly NumberedSlide[]>;
  /** The first thought that has a slide to itself. */
  readonly thoughts: ReadonlyMap<Prose, { readonly thought: Excerpt; readonly no: number }>;
}

/** What stands beside the text of a section, of whose slides it is taken. */
export function besideOf(slides: readonly NumberedSlide[]): Beside {
  const drawing = new Map<Prose, NumberedSlide[]>();
  const thoughts = new Map<Prose, { thought: Excerpt; no: number }>();
  for (const numbered of slides) {
    for (const prose of new Set(drawnProses(numbered.slide))) {
      const known = drawing.get(prose);
      if (known) known.push(numbered);
      else drawing.set(prose, [numbered]);
    }
    const thought = thoughtOf(numbered.slide);
    if (thought && !thoughts.has(thought.prose)) thoughts.set(thought.prose, { thought, no: numbered.no });
  }
  return { drawing, thoughts };
}

/** The proses whose figures a slide draws. */
function drawnProses(slide: Slide): readonly Prose[] {
  switch (slide.layout) {
    case 'share':
    case 'ratio':
    case 'range':
    case 'rank':
      return [slide.shown.prose];
    case 'change':
      return [slide.after.prose];
    case 'figure':
      return slide.figures.map(({ prose }) => prose);
    case 'chart':
      return slide.entries.map(({ number }) => number.prose);
    default:
      return [];
  }
}

function drawingOf(slide: Slide, no: number): Html | false {
  switch (slide.layout) {
    case 'share':
    case 'ratio':
    case 'range':
    case 'rank':
      return captioned(figureDrawing(slide), [slide.shown], slide, no);
    case 'change':
      return changeDrawing(slide, no);
    case 'figure':
      return countedDrawing(slide, no);
    case 'chart':
      return chartDrawing(slide, no);
    default:
      return false;
  }
}

function figureDrawing({ layout, shown }: SlideOf<'share' | 'ratio' | 'range' | 'rank'>): Html | false {
  const { figure, prose } = shown;
  if (layout === 'share') return dots(figure, Number(figure.value));
  if (layout === 'rank') return steps(figure);
  if (layout === 'ratio') return isCounted(figure) ? cells(figure) : partBar(figure);
  const scale = scaleOf(figure, prose);
  return scale !== undefined && rangeBar(figure, scale);
}

/** Both ends as they stand on the slide: counted out, or in one drawing, or on one scale. */
function changeDrawing(slide: SlideOf<'change'>, no: number): Html {
  const ends = [slide.before, slide.after];
  const [before, after] = ends.map(({ figure }) => Number(figure.value)) as [number, number];
  if (slide.stands === 'drawn') return captioned(fall(before, after), ends, slide, no);
  const most = Math.max(before, after);
  const isDrawnOut = slide.stands === 'side' && isCountedOut(ends);
  const drawn = ends.map(({ figure }) =>
    isDrawnOut ? counted(figure) : isScaled(ends) && endBar(Number(figure.value), most),
  );
  return captioned(html`${drawn}`, ends, slide, no);
}

function countedDrawing(slide: SlideOf<'figure'>, no: number): Html | false {
  const led = slide.figures.some(shown => isLed(shown) || shown.figure.change);
  const drawn = isCountedOut(slide.figures, led);
  return (
    drawn && captioned(html`${slide.figures.map(({ figure }) => counted(figure))}`, slide.figures, slide, no)
  );
}

/** Whatever the slide draws, beside the text the values are bars on one scale under their names. */
function chartDrawing(slide: SlideOf<'chart'>, no: number): Html {
  const row = ({ name, number, value }: ChartEntry) =>
    html`<li>${renderRange(name.prose, name)} <b>${renderRange(number.prose, number)}</b>${value !== undefined && endBar(value, slide.most)}</li>`;
  const heading = slide.heading && html`<p>${renderRange(slide.heading.prose, slide.heading)}</p>`;
  return html`<figure>${heading}<ul>${slide.entries.map(row)}</ul><figcaption>${toSlide(slide, no)}</figcaption></figure>`;
}

/** A drawing over its numbers, which lead to their sentence, what they measure, and the way to the slide. */
function captioned(drawing: Html | false, ends: readonly ShownFigure[], slide: Slide, no: number): Html {
  const numbers = ends.map(({ figure, prose }, index) => {
    const way = index > 0 && slide.layout === 'change' && arrow(figure.change?.direction ?? 'down');
    return html`${way} <a href="#doc-${figureId(prose, figure)}">${renderRange(prose, writtenOf(figure))}</a>`;
  });
  const labels = ends.map(shown => shown.label && renderLabel(shown));
  return html`<figure>${drawing}<figcaption><b>${numbers}</b>${labels}${toSlide(slide, no)}</figcaption></figure>`;
}

function toSlide({ id }: Slide, no: number): Html {
  return html`<a href="#/${id}">${say('ledgerSlide', { no })}</a>`;
}
