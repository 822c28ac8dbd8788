import type { Stage } from '../types.ts';

/** Full screen that was left for longer, in milliseconds, was not left by mistake. */
const MISTAKE = 2 * 60_000;

/**
 * The clock of the talk: it starts when the cover is left in full screen or by its command, and stands at a stop;
 * `data-running` tells. A talk presented from its start has a new clock where the old one stands or, unless its command has
 * set it going, was left for a while.
 */
export function startTiming(stage: Stage): void {
  const { clock } = stage;
  const isPresenting = () => 'presenting' in document.documentElement.dataset;
  let byHand = false;
  let leftAt = 0;
  new MutationObserver(() => {
    if (!isPresenting()) leftAt = Date.now();
  }).observe(document.documentElement, { attributeFilter: ['data-presenting'] });
  stage.onSlide((_, index) => {
    if (index === 0 || !isPresenting() || clock.elapsed > 0) return;
    clock.start();
  });
  stage.guard(name => {
    const isLeft = !clock.isRunning || (!byHand && Date.now() - leftAt > MISTAKE);
    const isOver = isLeft && !isPresenting() && !('rehearsing' in document.documentElement.dataset);
    if (name === 'present' && isOver) {
      clock.stop();
      clock.reset();
    }
    return false;
  });
  clock.onChange(() => {
    document.documentElement.toggleAttribute('data-running', clock.isRunning);
    if (!clock.isRunning) byHand = false;
  });
  stage.teach('clock', () => {
    byHand = !clock.isRunning;
    if (clock.isRunning) clock.stop();
    else clock.start();
  });
  stage.teach('resetClock', () => clock.reset());
}
