import { create } from '../../interface/dom.ts';
import { createNumbered } from '../mini.ts';
import { openSheet, type Shape } from '../sheet.ts';
import type { Choice, Paper } from '../types.ts';

interface Layout {
  /** Slides are wide: three rows of three, or two of two, are larger on a page that lies. */
  readonly shape: Shape;
  readonly columns: number;
  readonly rows: number;
  /** Of a slide, in millimetres: what margins and gaps of 6 leave of the page. */
  readonly width: number;
  /** Lines to write on, beside each slide. */
  readonly lines?: number;
}

const LAYOUTS: Readonly<Record<Choice['perPage'], Layout>> = {
  1: { shape: 'landscape', columns: 1, rows: 1, width: 252 },
  2: { shape: 'portrait', columns: 1, rows: 2, width: 165 },
  3: { shape: 'portrait', columns: 1, rows: 3, width: 96, lines: 8 },
  4: { shape: 'landscape', columns: 2, rows: 2, width: 123 },
  6: { shape: 'portrait', columns: 2, rows: 3, width: 79.5 },
  9: { shape: 'landscape', columns: 3, rows: 3, width: 80 },
};

/** "Trang chiếu": so many slides to a page, each with its number below it. */
export function composeSlides(paper: Paper): void {
  const { choice, sources } = paper;
  const layout = LAYOUTS[choice.perPage];
  for (let first = 0; first < sources.slides.length; first += choice.perPage) {
    const shown = sources.slides.slice(first, first + choice.perPage);
    const places = shown.map((slide, index) => createPlace(slide, first + index + 1, layout));
    const minis = create('div', { class: 'minis', 'data-run': choice.run }, ...places);
    minis.style.setProperty('--columns', String(layout.columns));
    minis.style.setProperty('--rows', String(layout.rows));
    openSheet(paper, { shape: layout.shape }).append(minis);
  }
}

function createPlace(slide: HTMLElement, no: number, { width, lines = 0 }: Layout): HTMLElement {
  const place = createNumbered(slide, width, no);
  if (lines > 0) place.append(createLines(lines));
  return place;
}

/** Where those who listen write. */
function createLines(count: number): HTMLElement {
  const lines = Array.from({ length: count }, () => create('span'));
  return create('div', { class: 'writing', 'aria-hidden': 'true' }, ...lines);
}
