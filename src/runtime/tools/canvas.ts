import type { Spot } from './strokes.ts';

/** Width of a slide's words to its height, by the shape of the slides; `--canvas` in style/tokens.css says the same. */
const RATIO = { standard: 4 / 3, wide: 16 / 9 } as const;

/**
 * A spot in parts of the middle of the slide, where its words stand in a window that is wider than they are: a line
 * below a word stays there when the window becomes the full screen.
 */
export function onCanvas({ clientWidth, clientHeight }: HTMLElement, [x, y]: Spot): Spot {
  const shape = document.documentElement.dataset.shape === 'standard' ? 'standard' : 'wide';
  const width = Math.min(clientWidth, clientHeight * RATIO[shape]);
  return [0.5 + ((x - 0.5) * clientWidth) / width, y];
}
