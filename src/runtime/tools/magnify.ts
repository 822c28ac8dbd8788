import { isBeside } from '../commands.ts';
import { showTip } from '../interface/tip.ts';
import type { Stage } from '../types.ts';

/** Part of the screen's width or height that a magnified figure fills, and how much larger it may become. */
const FILL = 0.8;
const MOST = 6;

/**
 * Brings a key figure up until it fills the screen: the one under the pointer or else the slide's first; asked again,
 * the next one, and after the last the whole slide. `data-magnified` on the page.
 */
export function startMagnify(stage: Stage): void {
  const root = document.documentElement;
  let magnified: HTMLElement | undefined;
  const restore = () => {
    magnified?.closest<HTMLElement>('section')?.style.removeProperty('transform');
    magnified?.classList.remove('is-magnified');
    magnified = undefined;
    delete root.dataset.magnified;
  };
  stage.teach('magnify', () => {
    const slide = stage.slides[stage.index];
    const figures = [...(slide?.querySelectorAll<HTMLElement>('[data-figure]') ?? [])];
    const next = magnified
      ? figures[figures.indexOf(magnified) + 1]
      : (figures.find(figure => figure.matches(':hover')) ?? figures[0]);
    restore();
    if (figures.length === 0) return showTip('nothingToMagnify');
    if (!slide || !next) return;
    slide.style.transform = zoomOn(next.getBoundingClientRect(), slide.getBoundingClientRect());
    magnified = next;
    next.classList.add('is-magnified');
    root.dataset.magnified = '';
  });
  stage.guard(name => {
    if (name !== 'magnify' && !isBeside(name)) restore();
    return false;
  });
  stage.onSlide(restore);
  window.addEventListener('resize', restore);
}

/** A part of the slide to the middle of it, as far as the slide still covers the screen. */
function zoomOn(part: DOMRect, whole: DOMRect): string {
  const scale = Math.max(
    1,
    Math.min((FILL * whole.width) / part.width, (FILL * whole.height) / part.height, MOST),
  );
  const shift = (middle: number, side: number) =>
    Math.max(side - side * scale, Math.min(0, side / 2 - middle * scale));
  const x = shift(part.left - whole.left + part.width / 2, whole.width);
  const y = shift(part.top - whole.top + part.height / 2, whole.height);
  return `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px) scale(${scale.toFixed(3)})`;
}
