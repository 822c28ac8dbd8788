import { showTip } from '../interface/tip.ts';
import type { Stage } from '../types.ts';

/** Prints the slides that have been drawn on, with the drawings: `data-printing="drawn"` on the page meanwhile. */
export function startPrintDrawn(stage: Stage): void {
  if (!('print' in window)) return;
  const root = document.documentElement;
  stage.teach('printDrawn', () => {
    if (!stage.slides.some(slide => 'drawn' in slide.dataset)) return showTip('nothingDrawn');
    root.dataset.printing = 'drawn';
    window.print();
  });
  window.addEventListener('afterprint', () => {
    // A handout that fills the page stays there after it has been printed.
    if (root.dataset.printing === 'drawn') delete root.dataset.printing;
  });
}
