import type { Stage } from '../types.ts';

/** Full screen that was left for longer, in milliseconds, was not left by mistake. */
const MISTAKE = 2 * 60_000;

/**
 * The clock of the talk: it starts when the cover is left in full screen or by its command, and stands at a stop;
 * `data-running` tells. Once it has ended or was left for a while, a talk presented from its start has a new clock, unless
 * its command has set that going.
 */
export function startTiming(stage: Stage): void {
  const { clock } = stage;
  const isPresenting = () => 'presenting' in document.documentElement.dataset;
  let byItself = false;
  let leftAt = 0;
  new MutationObserver(() => {
    if (!isPresenting()) leftAt = Date.now();
  }).observe(document.documentElement, { attributeFilter: ['data-presenting'] });
  stage.onSlide((_, index) => {
    if (index === 0 || !isPresenting() || clock.elapsed > 0) return;
    byItself = true;
    clock.start();
  });
  stage.guard(name => {
    const isOver = byItself && !isPresenting() && (!clock.isRunning || Date.now() - leftAt > MISTAKE);
    if (name === 'present' && isOver) {
      clock.stop();
      clock.reset();
    }
    return false;
  });
  clock.onChange(() => document.documentElement.toggleAttribute('data-running', clock.isRunning));
  stage.teach('clock', () => {
    byItself = false;
    if (clock.isRunning) clock.stop();
    else clock.start();
  });
  stage.teach('resetClock', () => clock.reset());
}
