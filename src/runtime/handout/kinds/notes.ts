import { print } from '../../../strings/handout.ts';
import { wordsOf } from '../copy.ts';
import { flow } from '../flow/flow.ts';
import { createMini } from '../mini.ts';
import { createSaid } from '../said.ts';
import { openSheet } from '../sheet.ts';
import type { Paper } from '../types.ts';

/** Millimetres: between the margins. */
const WIDTH = 165;

/** "Lời nói": each slide over all that is said with it. */
export function composeNotes(paper: Paper): void {
  const told = new Set<Element>();
  const bodies = paper.sources.slides.map(slide => {
    const body = openSheet(paper);
    body.append(createMini(slide, WIDTH), ...createSaid(slide, paper.sources.doc, told));
    return { slide, body };
  });
  for (const { slide, body } of bodies) {
    let last: Element = sheetOf(body);
    const head = print('continued', { title: wordsOf(slide.querySelector('h1, h2')) });
    flow(body, () => {
      const next = openSheet(paper, { head });
      last.after(sheetOf(next));
      last = sheetOf(next);
      return next;
    });
  }
}

function sheetOf(body: HTMLElement): Element {
  return body.closest('.sheet') ?? body;
}
