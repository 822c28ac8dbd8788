import { isTipShown, showTip } from '../interface/tip.ts';

/** Whether the browser can keep the screen from going dark by itself; from file:// too. */
export function canStayAwake(): boolean {
  return 'wakeLock' in navigator;
}

/** Keeps the screen on while the slides are presented. */
export function startAwake(): void {
  const root = document.documentElement;
  let lock: Promise<WakeLockSentinel> | undefined;
  let isTold = false;

  const hold = async () => {
    release();
    try {
      lock = navigator.wakeLock.request('screen');
      await lock;
    } catch {
      lock = undefined;
      // Once is enough: it would cover the slide again at each return to the window. Why it is not full comes first.
      if (isTold || isTipShown()) return;
      showTip('awakeRefused');
      isTold = true;
    }
  };
  const release = () => {
    void lock?.then(held => held.release()).catch(() => {});
    lock = undefined;
  };
  const update = () => {
    if (!('presenting' in root.dataset)) release();
    // The browser lets go of the lock whenever another window covers this one.
    else if (document.visibilityState === 'visible') void hold();
  };

  new MutationObserver(update).observe(root, { attributeFilter: ['data-presenting'] });
  document.addEventListener('visibilitychange', update);
  update();
}
