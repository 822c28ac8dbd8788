import type { Values } from '../../strings/phrase.ts';
import { create, show } from './dom.ts';
import { tell, type Word } from './language.ts';

/** How long a tip stays, in milliseconds. */
const TIP_TIME = 8000;

let tip: HTMLElement | undefined;
let timer = 0;

/** Says something for a while, over the slide and to a screen reader. */
export function showTip(word: Word, values?: Values): void {
  tip ??= show(create('p', { class: 'tip', id: 'ui-tip', role: 'status' }));
  tip.textContent = tell(word, values);
  clearTimeout(timer);
  timer = window.setTimeout(hideTip, TIP_TIME);
}

/** Takes away what is said. */
export function hideTip(): void {
  tip?.replaceChildren();
}
