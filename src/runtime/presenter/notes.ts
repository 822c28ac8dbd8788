import { create, show } from '../interface/dom.ts';
import type { Word } from '../interface/language.ts';

/** Keys that scroll the notes while the focus is in them. */
const SCROLLS = new Set(['ArrowUp', 'ArrowDown']);

/** A place for notes, which scrolls by its own arrows. */
export function createNotes(name: string, label: Word): HTMLElement {
  const notes = create('div', { class: `${name} said`, tabindex: '0', role: 'region', label });
  notes.addEventListener('keydown', event => {
    if (SCROLLS.has(event.code)) event.stopPropagation();
  });
  return notes;
}

/**
 * Shows what is said with a slide inside `target`, in place of what was there: each paragraph whole, with the sentences
 * that belong to other slides in `.elsewhere`, what the slide shows in `<mark>`, then how the figures are read out.
 */
export function fillNotes(target: HTMLElement, slide: HTMLElement): void {
  const notes = slide.querySelector(':scope > .notes');
  const said = [...(notes?.children ?? [])].map(element => element.cloneNode(true) as HTMLElement);
  const paragraphs = new Map<Element, HTMLElement>();
  const shown = said.flatMap(element => {
    const place = document.getElementById(element.dataset.sentence ?? '');
    if (!place?.parentElement) return [element];
    const known = paragraphs.get(place.parentElement);
    const paragraph = known ?? copyParagraph(place.parentElement);
    paragraphs.set(place.parentElement, paragraph);
    paragraph.querySelector(`[data-sentence="${place.id}"]`)?.replaceWith(sentenceOf(element));
    return known ? [] : [paragraph];
  });
  target.replaceChildren(...shown);
  if (shown.length === 0) show(create('p', { class: 'said-nothing', say: 'notesNone' }), target);
  scrollToSaid(target);
  for (const element of [target, ...shown]) resized.observe(element);
}

/** A window or type of another size would leave what is said with the slide out of sight. */
const resized = new ResizeObserver(entries => {
  for (const notes of new Set(entries.map(({ target }) => target.closest<HTMLElement>('.said'))))
    if (notes) scrollToSaid(notes);
});

/** A paragraph of the reading view, its sentences as plain text that is said with other slides. */
function copyParagraph(place: Element): HTMLElement {
  const paragraph = document.createElement('p');
  for (const node of place.childNodes) {
    if (!(node instanceof HTMLElement)) {
      paragraph.append(node.textContent ?? '');
      continue;
    }
    const sentence = document.createElement('span');
    sentence.className = 'elsewhere';
    sentence.dataset.sentence = node.id;
    sentence.textContent = node.textContent;
    paragraph.append(sentence);
  }
  return paragraph;
}

function sentenceOf(said: HTMLElement): HTMLElement {
  const sentence = document.createElement('span');
  sentence.append(...said.childNodes);
  return sentence;
}

/** Brings what belongs to the slide into sight: from where its sentence begins or, if that is too far up, what it shows. */
function scrollToSaid(notes: HTMLElement): void {
  const said = notes.querySelector<HTMLElement>('p > span:not(.elsewhere)');
  const shown = [...notes.querySelectorAll<HTMLElement>('mark')];
  const line = Number.parseFloat(getComputedStyle(notes).lineHeight);
  const last = shown.at(-1);
  const bottom = last ? last.offsetTop + last.offsetHeight : 0;
  const fits = said && bottom - said.offsetTop + line < notes.clientHeight;
  const top = (fits ? said : shown[0])?.offsetTop ?? 0;
  notes.scrollTop = top - line;
}
