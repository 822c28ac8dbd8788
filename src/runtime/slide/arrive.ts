import type { Stage } from '../types.ts';
import { runCounts } from './count.ts';

/** The first time a slide opens its figures count up and its shares fill; after that it stands still. */
export function startArrive(stage: Stage): void {
  const seen = new Set<HTMLElement>();
  let finish = () => {};
  stage.onSlide(slide => {
    finish();
    finish = seen.has(slide) ? () => {} : arrive(slide);
    seen.add(slide);
  });
  // Whatever is asked for next must find the slide standing still.
  stage.guard(() => {
    finish();
    return false;
  });
  window.addEventListener('beforeprint', () => finish());
}

/** Sets off what moves on a slide; the returned function brings it to its end at once. */
function arrive(slide: HTMLElement): () => void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return () => {};
  slide.dataset.arrived = '';
  const finishCounts = runCounts(slide.querySelectorAll<HTMLElement>('.number[data-count]'));
  return () => {
    finishCounts();
    // An animation would begin again whenever the slide is shown again.
    delete slide.dataset.arrived;
  };
}
