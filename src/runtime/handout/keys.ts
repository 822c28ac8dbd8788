import { create } from '../interface/dom.ts';
import { copyOf, wordsOf } from './copy.ts';
import { titleOf } from './mini.ts';
import { partsOf } from './parts.ts';
import type { Sources } from './types.ts';

/** A key figure as the recap shows it, for a poster. */
interface Key {
  readonly element: HTMLElement;
  /** How much the essay leans on it. */
  readonly weight: number;
}

/**
 * The key figures in the order of the essay, each with what it measures, and its sentence if asked for; `most` keeps
 * only the weightiest.
 */
export function createKeys(
  sources: Sources,
  most = Number.POSITIVE_INFINITY,
  hasSentences = false,
): HTMLElement[] {
  const { slides, doc } = sources;
  const rows = partsOf(sources).flatMap(part => [...part.querySelectorAll<HTMLElement>('.recap > li')]);
  const keys = rows.map(row => createKey(row, slides, doc, hasSentences));
  const kept = new Set([...keys].sort((a, b) => b.weight - a.weight).slice(0, most));
  return keys.filter(key => kept.has(key)).map(({ element }) => element);
}

function createKey(
  row: HTMLElement,
  slides: readonly HTMLElement[],
  doc: HTMLElement,
  hasSentences: boolean,
): Key {
  const figures = [...row.querySelectorAll<HTMLElement>('.figure')];
  const arrow = row.querySelector('svg.arrow')?.cloneNode(true);
  if (arrow instanceof Element) {
    const way = arrow.classList.contains('up') ? 'up' : 'down';
    arrow.setAttribute('class', `way ${way}`);
  }
  const value = create('p', { class: 'value' });
  for (const [index, figure] of figures.entries()) {
    if (index > 0 && arrow) value.append(' ', arrow, ' ');
    value.append(createNumber(figure));
  }
  const ids = figures.map(figure => figure.dataset.figure ?? '');
  const label = wordsOf(row.querySelector('.label')) || titleOfFigures(ids, slides);
  const said: HTMLElement[] = label ? [create('p', { class: 'means' }, capitalized(label))] : [];
  if (hasSentences) said.push(...createSentences(ids, doc));
  const weights = ids.map(id =>
    Number(doc.querySelector<HTMLElement>(`#doc-row-${id}`)?.dataset.weight ?? 0),
  );
  return {
    element: create('div', { class: 'key', 'data-whole': '' }, value, ...said),
    weight: Math.max(0, ...weights),
  };
}

/** The sentences in which figures stand, each once; none for the cell of a table, which is none. */
function createSentences(ids: readonly string[], doc: HTMLElement): HTMLElement[] {
  const marks = ids.map(id => doc.querySelector(`#doc-${CSS.escape(id)}`));
  const sentences = new Set(marks.map(mark => mark?.closest('.sentence:not(td *, th *)')));
  const said = [...sentences].flatMap(sentence => (sentence ? [unmarked(copyOf(sentence)), ' '] : []));
  return said.length > 0 ? [create('p', { class: 'said' }, ...said)] : [];
}

/** A sentence without boxes around its figures; what no line breaks in stays whole. */
function unmarked(sentence: HTMLElement): HTMLElement {
  for (const mark of sentence.querySelectorAll('mark')) mark.replaceWith(...mark.childNodes);
  return sentence;
}

/** `hơn` over the number, the number, its unit. */
function createNumber(figure: HTMLElement): HTMLElement {
  const words = (selector: string) => wordsOf(figure.querySelector(selector));
  const [lead, digits, unit] = [words('.lead'), words('.digits'), words('.unit')];
  const part = (name: string, text: string) => (text ? [create('span', { class: name }, text)] : []);
  const parts = [...part('before', lead), create('b', {}, digits), ...part('unit', unit)];
  return create(
    'span',
    { class: 'amount' },
    ...parts.flatMap((each, index) => (index > 0 ? [' ', each] : [each])),
  );
}

/** What the slide that shows a figure is called. */
function titleOfFigures(ids: readonly string[], slides: readonly HTMLElement[]): string {
  const shown = ids.map(id => `.figure[data-figure="${id}"]`).join();
  const slide = slides.find(each => each.dataset.layout !== 'recap' && each.querySelector(shown));
  return slide ? titleOf(slide) : '';
}

/** Makes each number that is wider than its page as large as the page is wide. */
export function fitKeys(body: HTMLElement): void {
  for (const value of body.querySelectorAll<HTMLElement>('.value')) {
    const share = value.clientWidth / value.scrollWidth;
    const size = Number.parseFloat(getComputedStyle(value).fontSize);
    if (share < 1) value.style.fontSize = `${(size * share * 0.98).toFixed(1)}px`;
  }
}

function capitalized(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
