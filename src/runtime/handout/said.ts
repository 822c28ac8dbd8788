import { create } from '../interface/dom.ts';
import { copyOf } from './copy.ts';

/** Letters from which on a paragraph, which nearly fills a page, stands whole only once. */
const LONG = 2000;

/**
 * What is said with a slide: each paragraph whole in which its sentences stand, what the slide shows of them marked; of a
 * table the slide's own rows; what the author noted for the speaker, and how the figures are read out. Of a long
 * paragraph that is among the `told`, as it is afterwards, only the slide's own sentences.
 */
export function createSaid(slide: HTMLElement, doc: HTMLElement, told: Set<Element>): HTMLElement[] {
  const notes = slide.querySelector(':scope > .notes');
  const said = notes ? [...notes.children] : sentencesOf(slide, doc);
  const own = new Set(said.map(element => sentenceOf(element, doc)));
  const paragraphs = new Map<Element, HTMLElement>();
  const tables = new Set<HTMLTableElement>();
  const blocks = said.flatMap(element => {
    const sentence = sentenceOf(element, doc);
    const original = sentence?.parentElement;
    if (!sentence || !original) return [copyNote(element)];
    const table = sentence.closest('table');
    if (table) {
      const isNew = !tables.has(table);
      tables.add(table);
      return isNew ? [copyRows(table, own)] : [];
    }
    const known = paragraphs.get(original);
    const isWhole = !told.has(original) || (original.textContent ?? '').length < LONG;
    const paragraph = known ?? copyParagraph(original, node => isWhole || own.has(node));
    paragraphs.set(original, paragraph);
    const place = paragraph.querySelector(`[data-sentence="${sentence.id}"]`);
    if (place && element !== sentence) place.replaceChildren(...cloned(element));
    return known ? [] : [paragraph];
  });
  for (const original of paragraphs.keys()) told.add(original);
  // Read without the sentence, a figure in words says nothing.
  for (const [index, block] of blocks.entries())
    if (block.matches('.spoken')) blocks[index - 1]?.setAttribute('data-keep', '');
  return blocks;
}

/** The head of a table and the rows that belong to the slide. */
function copyRows(table: HTMLTableElement, own: ReadonlySet<Element | null>): HTMLElement {
  const copy = copyOf(table) as HTMLTableElement;
  const rows = [...copy.rows];
  const ownRows = new Set([...own].map(sentence => sentence?.closest('tr')));
  for (const [index, row] of [...table.rows].entries())
    if (index > 0 && !ownRows.has(row)) rows[index]?.remove();
  // The same head may stand on several pages.
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
  return copy;
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

/** The sentences of a paragraph that are kept, under their names, with dots for those between them. */
function copyParagraph(original: Element, isKept: (sentence: Element) => boolean): HTMLElement {
  const parts: (Node | string)[] = [];
  let isLeftOut = false;
  for (const node of original.childNodes) {
    const isSentence = node instanceof HTMLElement && node.id !== '';
    if (isSentence && isKept(node)) {
      if (isLeftOut) parts.push('… ');
      parts.push(create('span', { 'data-sentence': node.id }, node.textContent ?? ''));
      isLeftOut = false;
    } else if (isSentence) isLeftOut = true;
    else if (!isLeftOut) parts.push(node.textContent ?? '');
  }
  if (isLeftOut) parts.push('…');
  return create('p', {}, ...parts);
}

function cloned({ childNodes }: Element): Node[] {
  return [...childNodes].map(node => node.cloneNode(true));
}
