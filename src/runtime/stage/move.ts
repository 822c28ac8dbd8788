import type { Stage } from '../types.ts';

/** Next, previous, first and last. */
export function startMove(stage: Stage): void {
  stage.teach('next', () => stage.step(1));
  stage.teach('previous', () => stage.step(-1));
  stage.teach('first', () => stage.go(0));
  stage.teach('last', () => stage.go(stage.slides.length - 1));
}
