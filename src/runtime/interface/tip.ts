import type { Values } from '../../strings/phrase.ts';
import { create, show } from './dom.ts';
import { onLanguage, tell, type Word } from './language.ts';

/** How long a tip stays at least, and for each of its letters, in milliseconds. */
const TIP_TIME = 8000;
const LETTER_TIME = 90;

let tip: HTMLElement | undefined;
let timer = 0;

/** Says something for a while, over the slide and to a screen reader. */
export function showTip(word: Word, values?: Values): void {
  tip ??= createTip();
  tip.textContent = tell(word, values);
  clearTimeout(timer);
  timer = window.setTimeout(hideTip, Math.max(TIP_TIME, tip.textContent.length * LETTER_TIME));
}

function createTip(): HTMLElement {
  // What it says is not said again in the other language.
  onLanguage(hideTip);
  return show(create('p', { class: 'tip', id: 'ui-tip', role: 'status' }));
}

/** Whether something is being said. */
export function isTipShown(): boolean {
  return Boolean(tip?.textContent);
}

/** Takes away what is said. */
export function hideTip(): void {
  tip?.replaceChildren();
}
