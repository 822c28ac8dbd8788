import type { Stage } from '../types.ts';
import { isInApp } from './inapp.ts';

/** Printing, where the browser can: inside other programs it often has the function, which does nothing. */
export function startPrint(stage: Stage): void {
  if (typeof window.print === 'function' && !isInApp(navigator.userAgent))
    stage.teach('print', () => window.print());
}
