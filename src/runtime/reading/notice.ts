import { createAction } from '../interface/action.ts';
import { create, createIcon, show } from '../interface/dom.ts';
import { isInApp } from '../page/inapp.ts';
import { recall, remember } from '../page/memory.ts';

/** Inside another program: one line over the buttons on how to get out of it, until it is closed for good. */
export function showNotice(bar: HTMLElement): void {
  if (!isInApp(navigator.userAgent) || recall('inapp') !== undefined) return;
  const close = createAction(
    { label: 'close', class: 'close' },
    () => {
      remember('inapp', 'seen');
      notice.remove();
    },
    createIcon('M5 5l14 14M19 5L5 19'),
  );
  const notice = show(create('div', { class: 'in-app' }, create('p', { say: 'readerInApp' }), close), bar);
}
