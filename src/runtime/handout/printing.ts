import { composeHandout, loadFonts } from './compose.ts';
import { createPrintDialog } from './dialog.ts';
import { startPaper } from './print.ts';
import { type Sources, USUAL } from './types.ts';

/**
 * Makes the page ready to be printed: what the dialog shows while it is open, the text otherwise. Returns what opens
 * the dialog.
 */
export function createPrinting(slides: readonly HTMLElement[]): () => void {
  const doc = document.getElementById('doc');
  if (!doc) throw new Error('The page has no element #doc.');
  const sources: Sources = { slides, doc };
  const dialog = createPrintDialog(sources);
  // The letters must be there when it is too late to wait for them.
  void loadFonts();
  startPaper(() => dialog.handOver() ?? { handout: composeHandout(USUAL, sources), restore() {} });
  return dialog.open;
}
