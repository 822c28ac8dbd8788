import { showTip } from '../interface/tip.ts';
import { isInApp } from '../page/inapp.ts';
import { isKept } from '../page/offline.ts';
import type { Stage } from '../types.ts';

/** When the page has had the time to do all else first, in milliseconds. */
const REST = 3000;

/**
 * Printing, where the browser can: inside other programs it often has the function, which does nothing. Its code comes when it is asked for, or
 * else when the page rests, so that a plain Ctrl+P finds it; until then, and without it, the reading view is printed.
 */
export function startHandout(stage: Stage): void {
  if (typeof window.print !== 'function' || isInApp(navigator.userAgent)) return;
  let loaded: Promise<() => void> | undefined;
  const load = () => {
    loaded ??= import('./printing.ts').then(({ createPrinting }) => createPrinting(stage.slides));
    // What could not be loaded now may be there the next time.
    loaded.catch(() => {
      loaded = undefined;
    });
    return loaded;
  };
  stage.teach('print', () => {
    load().then(
      open => open(),
      // The text is printed by the browser itself, as far as it goes.
      () => (navigator.onLine ? window.print() : showTip('partMissing')),
    );
  });
  const rest = () => setTimeout(() => void load().catch(() => {}), REST);
  // A page that is kept for days without a line has the code then, and asks for nothing more.
  if (isKept()) void navigator.serviceWorker.ready.then(rest);
  else if (document.readyState === 'complete') rest();
  else window.addEventListener('load', rest, { once: true });
}
