import { createAction } from '../interface/action.ts';
import { createIcon } from '../interface/dom.ts';
import { addressOf, copyLink } from './copy.ts';

const SHARE = 'M12 15V4M8 7.5L12 3.5l4 4M7 11H5v9h14v-9h-2';
const COPY =
  'M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3A4 4 0 0 0 11 18.7l1-1';

/** Whether the browser hands an address on to other programs, which it does from the web alone. */
export function canShare(): boolean {
  return typeof navigator.share === 'function' && location.protocol !== 'file:';
}

/** The button that hands the page on: to another program where the browser can, else by its address. */
export function createShare(): HTMLButtonElement {
  if (!canShare()) return createCopy();
  return createAction({ label: 'readerShare' }, () => void share(), createIcon(SHARE));
}

/** The button that copies the address of the text. */
export function createCopy(): HTMLButtonElement {
  return createAction({ label: 'readerCopy' }, () => void copyLink('doc'), createIcon(COPY));
}

async function share(): Promise<void> {
  try {
    await navigator.share({ title: document.title, url: addressOf('doc') });
  } catch (error) {
    // Whoever closes the list of programs wants nothing more; some browsers have the function and refuse.
    if (!(error instanceof DOMException && error.name === 'AbortError')) await copyLink('doc');
  }
}
