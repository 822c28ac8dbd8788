import { create, createDialog } from '../interface/dom.ts';
import { tell } from '../interface/language.ts';
import { leaveButton } from '../interface/press.ts';
import type { Stage } from '../types.ts';

/** Touching a key figure shows the sentence it comes from, inside its paragraph. */
export function startOrigin(stage: Stage): void {
  const dialog = createDialog(
    'ui-origin',
    'origin',
    create('p', { class: 'origin-place' }),
    create('blockquote', { class: 'origin-text' }),
    create('p', {}, create('a', { class: 'origin-read', href: '#doc', say: 'originRead' })),
  );
  document.querySelector<HTMLElement>('.slides')?.addEventListener('click', event => {
    const button = event.target instanceof Element ? event.target.closest('button[data-figure]') : null;
    const mark = document.getElementById(`doc-${button?.getAttribute('data-figure')}`);
    // The second half of a double click was meant for what stood here before.
    if (!mark || event.detail > 1) return;
    // After a click with the pointer, Space and Enter must turn the slide and not press this button again.
    if (button && event.detail > 0) leaveButton(button, stage);
    fill(dialog, mark);
    dialog.showModal();
    dialog.querySelector('.is-origin')?.scrollIntoView({ block: 'nearest' });
  });
  dialog.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) dialog.close();
  });
  stage.onSlide(() => dialog.close());
}

function fill(dialog: HTMLDialogElement, mark: HTMLElement): void {
  const sentence = mark.closest<HTMLElement>('.sentence') ?? mark;
  const paragraph = mark.closest<HTMLElement>('[id^="doc-p"]:not(.sentence, mark)') ?? sentence;
  dialog.querySelector('.origin-text')?.replaceChildren(...cloneParagraph(paragraph, sentence));
  const place = dialog.querySelector('.origin-place');
  if (place) place.textContent = placeOf(paragraph);
  dialog.querySelector('.origin-read')?.setAttribute('href', `#${sentence.id || paragraph.id}`);
}

/** The words of a paragraph without its ids, which must stay unique; the sentence asked for wears `is-origin`. */
function cloneParagraph(paragraph: HTMLElement, sentence: HTMLElement): readonly ChildNode[] {
  const clone = paragraph.cloneNode(true) as HTMLElement;
  for (const element of clone.querySelectorAll('[id]')) {
    element.classList.toggle('is-origin', element.id === sentence.id);
    element.removeAttribute('id');
  }
  return [...clone.childNodes];
}

function placeOf(paragraph: HTMLElement): string {
  const section = paragraph.closest<HTMLElement>('section');
  const title = section?.dataset.title ?? section?.querySelector('h1, h2, h3')?.textContent ?? '';
  const no = paragraph.dataset.paragraph ?? /\d+/.exec(paragraph.id)?.[0] ?? '';
  return title ? tell('originPlace', { section: title.trim(), no }) : tell('originParagraph', { no });
}
