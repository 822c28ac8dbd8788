import { createAction } from '../interface/action.ts';
import { create } from '../interface/dom.ts';
import { tell } from '../interface/language.ts';
import type { Stage } from '../types.ts';
import { leaveOut, type Planned, type Run, runsOf } from './schedule.ts';

/** The line of slides that may be left out. */
interface Skips {
  readonly element: HTMLElement;
  /** Offers what makes up for a delay in seconds; nothing if there is none. */
  show(planned: readonly number[], delay: number): void;
}

/** Slides that may be left out when the talk is late, each a button that goes on behind it. */
export function createSkips(stage: Stage): Skips {
  const element = create('p', { class: 'pacer-skips' });
  let shown = '';
  const show = (planned: readonly number[], delay: number) => {
    const slides = stage.slides.map((slide, index) => plannedSlide(slide, planned[index] ?? 0));
    const runs = delay > 0 ? runsOf(leaveOut(slides, stage.index, delay)) : [];
    const line = [tell('skips'), ...runs.map(writeRun)].join(' ');
    // Once a second nothing has changed, and a button that is being pressed must stay.
    if (line === shown) return;
    shown = line;
    element.replaceChildren(...(runs.length > 0 ? [tell('skips'), ...runs.map(createSkip)] : []));
  };
  const createSkip = (run: Run) => {
    const next = run.last + 1;
    const button = createAction({}, () => stage.go(next), writeRun(run));
    const name = tell('skipTo', { what: writeRun(run), next: next + 1 });
    button.setAttribute('aria-label', name);
    button.title = name;
    return button;
  };
  return { element, show };
}

function plannedSlide(slide: HTMLElement, duration: number): Planned {
  const isKey = slide.querySelector('[data-figure]') !== null;
  return { layout: slide.dataset.layout ?? '', isKey, duration };
}

/** By their numbers: `12`, `12–13`. */
function writeRun({ first, last }: Run): string {
  return first === last ? `${first + 1}` : `${first + 1}–${last + 1}`;
}
