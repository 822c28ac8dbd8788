import { create } from '../interface/dom.ts';
import { copyOf } from './copy.ts';

/**
 * What is said with a slide: each paragraph whole in which its sentences stand, what the slide shows of them marked,
 * what the author noted for the speaker, and how the figures are read out.
 */
export function createSaid(slide: HTMLElement, doc: HTMLElement): HTMLElement[] {
  const notes = slide.querySelector(':scope > .notes');
  const said = notes ? [...notes.children] : sentencesOf(slide, doc);
  const paragraphs = new Map<Element, HTMLElement>();
  const blocks = said.flatMap(element => {
    const sentence = sentenceOf(element, doc);
    const original = sentence?.parentElement;
    if (!sentence || !original) return [copyNote(element)];
    const known = paragraphs.get(original);
    const paragraph = known ?? copyParagraph(original);
    paragraphs.set(original, paragraph);
    const place = paragraph.querySelector(`[data-sentence="${sentence.id}"]`);
    if (place && element !== sentence) place.replaceChildren(...cloned(element));
    return known ? [] : [paragraph];
  });
  return blocks;
}

/** Where there are no notes in the page, what belongs to the slide is known from the essay. */
function sentencesOf({ id }: HTMLElement, doc: HTMLElement): Element[] {
  return [...doc.querySelectorAll(`.sentence[data-slide~="${CSS.escape(id)}"]`)];
}

function sentenceOf(element: Element, doc: HTMLElement): Element | null {
  const { id, dataset } = element as HTMLElement;
  return doc.querySelector(`#${CSS.escape(dataset.sentence ?? (id || '-'))}`);
}

function copyNote(note: Element): HTMLElement {
  const copy = copyOf(note);
  if (note.matches('.spoken')) copy.className = 'spoken';
  return copy;
}

/** A paragraph of the essay, its sentences under their names. */
function copyParagraph(original: Element): HTMLElement {
  const parts = [...original.childNodes].map(node =>
    node instanceof HTMLElement && node.id
      ? create('span', { 'data-sentence': node.id }, node.textContent ?? '')
      : (node.textContent ?? ''),
  );
  return create('p', {}, ...parts);
}

function cloned({ childNodes }: Element): Node[] {
  return [...childNodes].map(node => node.cloneNode(true));
}
