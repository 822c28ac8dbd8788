import type { Stage } from '../types.ts';
import { create, show } from './dom.ts';

/** How far the talk has come, from 0 to 1, in `--progress`. */
export function startProgress(stage: Stage): void {
  const bar = show(create('div', { class: 'progress', id: 'progress', 'aria-hidden': 'true' }));
  stage.onSlide((_, index) => {
    bar.style.setProperty('--progress', String(progressAt(index, stage.slides.length)));
  });
}

/** `progressAt(3, 7)` → 0.5; a deck of one slide has been shown in full. */
export function progressAt(index: number, count: number): number {
  return count > 1 ? index / (count - 1) : 1;
}
