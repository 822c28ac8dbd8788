import type { Stage } from '../types.ts';

/** Printing, where the browser can: those inside other programs often cannot. */
export function startPrint(stage: Stage): void {
  if (typeof window.print === 'function') stage.teach('print', () => window.print());
}
