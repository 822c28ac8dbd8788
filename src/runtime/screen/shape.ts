import { setPressed } from '../interface/switches.ts';
import { forget, recall, remember, siteName } from '../page/memory.ts';
import type { Stage } from '../types.ts';

/** A slide is laid out for 4:3 (`standard`) or 16:9 (`wide`). */
export type Shape = 'standard' | 'wide';

const SHAPES: readonly Shape[] = ['standard', 'wide'];
const NARROW = '(max-aspect-ratio: 3/2)';

/**
 * The shape of the slides: the screen's own, until the presenter asks for the other one, which is then remembered.
 * Asking again goes back to the screen's own.
 */
export function startShape(stage: Stage): void {
  const root = document.documentElement;
  const narrow = matchMedia(NARROW);
  // Held here too, for a browser that keeps nothing.
  let chosen = SHAPES.find(shape => shape === recall(siteName('shape')));
  const update = () => {
    root.dataset.shape = chosen ?? ownShape();
    setPressed('shape', root.dataset.shape !== ownShape());
  };
  // A sheet of paper has a shape too, but the slides on it keep the screen's.
  narrow.addEventListener('change', () => !matchMedia('print').matches && update());
  update();
  stage.teach('shape', () => {
    const other: Shape = root.dataset.shape === 'wide' ? 'standard' : 'wide';
    chosen = other === ownShape() ? undefined : other;
    if (chosen) remember(siteName('shape'), chosen);
    else forget(siteName('shape'));
    update();
  });
}

/** The shape of the screen itself. */
export function ownShape(): Shape {
  return matchMedia(NARROW).matches ? 'standard' : 'wide';
}
