import { figureId } from '../figures/address.ts';
import type { Figure } from '../figures/types.ts';
import { sayFigure } from '../figures/unit/spoken.ts';
import { writtenOf } from '../figures/written.ts';
import { excerptsIn } from '../plan/body.ts';
import type { Excerpt, Slide } from '../plan/types.ts';
import { say } from '../strings/page.ts';
import { firstBehind } from '../text/ordered.ts';
import { marksOf, textOf } from '../text/prose.ts';
import type { Prose, Range } from '../text/types.ts';
import { type Html, html } from './html.ts';
import { renderRange, type Span } from './prose.ts';

/**
 * What is said with a slide: the author's sentences, what the slide shows of them marked, and, in the program's words,
 * how each figure is read out; nothing of the proses that are `hidden`. A sentence names its place in the reading view, where the rest of its paragraph is.
 */
export function renderNotes(slide: Slide, hidden: ReadonlySet<Prose> = new Set()): Html | false {
  const notes = slide.notes.filter(({ prose }) => !hidden.has(prose));
  const excerpts = excerptsIn(slide);
  const said = notes.map(note => renderNote(note, excerpts));
  const spoken = figuresOf({ ...slide, notes }).flatMap(({ prose, figure }) => spokenLine(prose, figure));
  const list = spoken.length > 0 && html`<ul class="spoken">${spoken}</ul>`;
  return (said.length > 0 || list !== false) && html`<aside class="notes">${said}${list}</aside>`;
}

function renderNote(note: Excerpt, excerpts: readonly Excerpt[]): Html {
  const { prose } = note;
  const index = firstBehind(prose.sentences, note.from);
  const isSentence = prose.sentences[index]?.from === note.from;
  const place = prose.no > 0 && isSentence && html` data-sentence="doc-p${prose.no}-s${index + 1}"`;
  const shown = united(excerpts.filter(excerpt => excerpt.prose === prose)).map(markShown);
  // In the essay bold words are those that are shown; in a note the author stresses them.
  const stressed = prose.no > 0 ? [] : marksOf(prose, 'strong').map(markStressed);
  return html`<p${place}>${renderRange(prose, note, [...shown, ...stressed])}</p>`;
}

function markShown(range: Range): Span {
  return { from: range.from, to: range.to, wrap: inner => html`<mark>${inner}</mark>` };
}

function markStressed({ from, to }: Range): Span {
  return { from, to, wrap: inner => html`<strong>${inner}</strong>` };
}

/** Ranges that touch or overlap as one: `[0,5) [3,8) [9,10)` → `[0,8) [9,10)`. */
function united(ranges: readonly Range[]): Range[] {
  const whole: { from: number; to: number }[] = [];
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = whole.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else whole.push({ from, to });
  }
  return whole;
}

/** The key figures that are said or shown with a slide, each once. */
function figuresOf(slide: Slide): readonly { readonly prose: Prose; readonly figure: Figure }[] {
  const all = [...slide.notes, ...excerptsIn(slide)].flatMap(({ prose, figures }) =>
    figures.map(figure => [figureId(prose, figure), { prose, figure }] as const),
  );
  return [...new Map(all).values()];
}

function spokenLine(prose: Prose, figure: Figure): Html[] {
  const words = sayFigure(prose, figure);
  return words === undefined
    ? []
    : [html`<li>${say('spoken', { figure: textOf(prose, writtenOf(figure)), words })}</li>`];
}
