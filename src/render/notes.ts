import { figureId } from '../figures/address.ts';
import type { Figure } from '../figures/types.ts';
import { sayFigure } from '../figures/unit/spoken.ts';
import { writtenOf } from '../figures/written.ts';
import { excerptsIn } from '../plan/body.ts';
import type { Slide } from '../plan/types.ts';
import { say } from '../strings/page.ts';
import { textOf } from '../text/prose.ts';
import type { Prose } from '../text/types.ts';
import { type Html, html } from './html.ts';

/** What is said with a slide: the author's sentences and, in the program's words, how each figure is read out. */
export function renderNotes(slide: Slide): Html | false {
  const said = slide.notes.map(note => html`<p>${textOf(note.prose, note)}</p>`);
  const spoken = figuresOf(slide).flatMap(({ prose, figure }) => spokenLine(prose, figure));
  const list = spoken.length > 0 && html`<ul class="spoken">${spoken}</ul>`;
  return (said.length > 0 || list !== false) && html`<aside class="notes">${said}${list}</aside>`;
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
