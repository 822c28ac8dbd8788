import type { Stage } from '../types.ts';

/** The clock of the talk: it starts when the cover is left in full screen or by its command, and stands at a stop; `data-running` tells. */
export function startTiming(stage: Stage): void {
  const { clock } = stage;
  stage.onSlide((_, index) => {
    if (index > 0 && 'presenting' in document.documentElement.dataset && clock.elapsed === 0) clock.start();
  });
  clock.onChange(() => document.documentElement.toggleAttribute('data-running', clock.isRunning));
  stage.teach('clock', () => (clock.isRunning ? clock.stop() : clock.start()));
  stage.teach('resetClock', () => clock.reset());
}
