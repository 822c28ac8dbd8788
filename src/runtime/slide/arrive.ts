import type { Stage } from '../types.ts';

/** The first time a slide opens its drawings fill; after that it stands still. Figures are true from the first frame. */
export function startArrive(stage: Stage): void {
  const seen = new Set<HTMLElement>();
  let arriving: HTMLElement | undefined;
  const finish = () => {
    // An animation would begin again whenever the slide is shown again.
    delete arriving?.dataset.arrived;
  };
  stage.onSlide(slide => {
    finish();
    if (seen.has(slide)) return;
    seen.add(slide);
    slide.dataset.arrived = '';
    arriving = slide;
  });
  // Whatever is asked for next must find the slide standing still.
  stage.guard(() => {
    finish();
    return false;
  });
  window.addEventListener('beforeprint', finish);
}
