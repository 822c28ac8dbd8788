import { ownName, recallHere, rememberHere } from '../page/memory.ts';
import type { Stage } from '../types.ts';
import { isDrawing, type Stroke } from './strokes.ts';

/** How long after the last stroke the drawings are kept, in milliseconds. */
const CALM = 400;

/** The drawings of this talk outlive a reload of the page: they are kept for the tab by the slides' ids. */
export function startKeepDrawing({ slides, drawing }: Stage): void {
  const name = ownName('drawn', slides);
  const kept = read(recallHere(name));
  for (const slide of slides) {
    const strokes = kept[slide.id];
    if (isDrawing(strokes) && strokes.length > 0) drawing.draw(slide, strokes);
  }
  let timer = 0;
  const write = () => {
    timer = 0;
    const drawn = slides.flatMap((slide): [string, readonly Stroke[]][] => {
      const strokes = drawing.strokesOn(slide);
      return strokes.length > 0 ? [[slide.id, strokes]] : [];
    });
    rememberHere(name, JSON.stringify(Object.fromEntries(drawn)));
  };
  drawing.onChange(() => {
    clearTimeout(timer);
    timer = window.setTimeout(write, CALM);
  });
  window.addEventListener('pagehide', () => timer && write());
}

/** What was kept, as far as it can be read. */
function read(kept: string | undefined): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(kept ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}
