import { create } from '../interface/dom.ts';
import { copyOf, wordsOf } from './copy.ts';
import { titleOf } from './mini.ts';

/** A sentence that is said with a slide, or as much of it as the slide shows. */
interface Part {
  readonly nodes: readonly Node[];
  /** Whether words of the sentence stand before it, or behind it, that are left out. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/**
 * What is said with a slide, and no more: its sentences, what it shows of them marked; of a table the slide's own rows;
 * what the author noted for the speaker, and how the figures are read out. Of a sentence that is among the `told`, as
 * each is afterwards, only the words that the slide shows, from the first to the last.
 */
export function createSaid(slide: HTMLElement, doc: HTMLElement, told: Set<string>): HTMLElement[] {
  const notes = slide.querySelector(':scope > .notes');
  const said = notes ? [...notes.children] : sentencesOf(slide, doc);
  const own = new Set(said.map(element => sentenceOf(element, doc)));
  const paragraphs = new Map<Element, HTMLElement>();
  const tables = new Set<HTMLTableElement>();
  const blocks = said.flatMap(element => {
    const sentence = sentenceOf(element, doc);
    const original = sentence?.parentElement;
    if (!sentence || !original) return copyNote(element, slide, told);
    const table = sentence.closest('table');
    if (table) {
      const isNew = !tables.has(table);
      tables.add(table);
      return isNew ? [copyRows(table, own)] : [];
    }
    const part = told.has(sentence.id) ? shownPart(element) : wholePart(element);
    told.add(sentence.id);
    if (!part) return [];
    const known = paragraphs.get(original);
    const paragraph = known ?? create('p');
    append(paragraph, part, own.has(sentence.previousElementSibling));
    paragraphs.set(original, paragraph);
    return known ? [] : [paragraph];
  });
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

/** A note as it is; the whole of a long title, which stands with each slide that has the title, only once. */
function copyNote(note: Element, slide: HTMLElement, told: Set<string>): HTMLElement[] {
  if (note.matches('.spoken')) return copySpoken(note, told);
  const text = wordsOf(note);
  if (text.startsWith(titleOf(slide))) {
    if (told.has(text)) return [];
    told.add(text);
  }
  return [copyOf(note)];
}

/** How figures are read out: with words that are said the new ones, alone as on the recap all of them. */
function copySpoken(list: Element, told: Set<string>): HTMLElement[] {
  const isAlone = list.parentElement?.childElementCount === 1;
  const lines = [...list.children].filter(line => isAlone || !told.has(wordsOf(line)));
  for (const line of lines) told.add(wordsOf(line));
  return lines.length > 0 ? [create('ul', { class: 'spoken' }, ...lines.map(copyOf))] : [];
}

function wholePart(element: Element): Part {
  // What is marked in the reading view are figures, which stand there for another reason.
  const nodes = element.matches('.sentence')
    ? [document.createTextNode(element.textContent ?? '')]
    : [...element.childNodes].map(node => node.cloneNode(true));
  return { nodes, isCutBefore: false, isCutAfter: false };
}

/** From the first to the last of the words that are marked; nothing where none are. */
function shownPart(element: Element): Part | undefined {
  const marks = element.querySelectorAll(':scope > mark');
  const [first, last] = [marks[0], marks[marks.length - 1]];
  if (!first || !last) return undefined;
  const range = document.createRange();
  range.setStartBefore(first);
  range.setEndAfter(last);
  const isCutBefore = first.previousSibling !== null;
  const isCutAfter = last.nextSibling !== null;
  return { nodes: [...range.cloneContents().childNodes], isCutBefore, isCutAfter };
}

/** Adds a part to those of its paragraph, with dots for what is left out between two of them. */
function append(paragraph: HTMLElement, { nodes, isCutBefore, isCutAfter }: Part, isNext: boolean): void {
  const isFirst = !paragraph.hasChildNodes();
  const hasDots = paragraph.lastChild?.nodeValue === DOTS_BEHIND;
  if (!isFirst && !isNext && !hasDots) paragraph.append(DOTS_BEHIND);
  if (!isFirst) paragraph.append(' ');
  else if (isCutBefore) paragraph.append('… ');
  paragraph.append(...nodes);
  if (isCutAfter) paragraph.append(DOTS_BEHIND);
}

const DOTS_BEHIND = ' …';
