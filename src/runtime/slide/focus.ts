import { create, show } from '../interface/dom.ts';
import { tell } from '../interface/language.ts';
import type { Stage } from '../types.ts';

/** Brings focus and the screen reader along with the slide. */
export function startFocus(stage: Stage): void {
  const live = show(create('p', { class: 'visually-hidden', id: 'ui-live', 'aria-live': 'polite' }));
  let isFirst = true;
  stage.onSlide((slide, index) => {
    const heading = slide.querySelector<HTMLElement>('h1, h2');
    // The page has just been opened: its reader starts at the top by himself.
    if (isFirst) {
      isFirst = false;
      return;
    }
    live.textContent = spokenSlide(index, stage.slides.length, heading?.textContent ?? '');
    // Who steps through with the bar's buttons from the keyboard stays on the button. A dialog that has just been
    // closed keeps the focus until the next frame.
    if (document.activeElement?.closest('#bar, dialog[open]') == null)
      heading?.focus({ preventScroll: true });
  });
}

/** `spokenSlide(2, 20, ' Từ 19  xuống 9 ')` → `Trang 3/20: Từ 19 xuống 9`. */
export function spokenSlide(index: number, count: number, title: string): string {
  return tell('slideSpoken', { no: index + 1, of: count, title: title.replace(/\s+/g, ' ').trim() });
}
