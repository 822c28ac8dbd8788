import { print } from '../../../strings/handout.ts';
import { create } from '../../interface/dom.ts';
import { copyOf } from '../copy.ts';
import { flow } from '../flow/flow.ts';
import { createAddress } from '../front.ts';
import { openSheet } from '../sheet.ts';
import type { Paper } from '../types.ts';

/** The number in a figure, with the sign of a share: `91,4%`, `2022–2025`. */
const NUMBER = /\d[\d.,]*(?:\s?[–-]\s?\d[\d.,]*)?\s?%?/u;

/** "Điền vào chỗ trống": the sentences of the key figures, each number a gap; the answers on a page of their own. */
export function composeQuiz(paper: Paper): void {
  const body = openSheet(paper);
  const answers: string[] = [];
  const items = questionsOf(paper.sources.doc).map(question => blank(copyOf(question), answers));
  const address = createAddress(paper);
  body.append(...createHead(paper), createList(items), ...createAnswers(answers, address));
  flow(body, () => openSheet(paper));
}

function createHead({ frame: { title } }: Paper): HTMLElement[] {
  const line = (key: 'name' | 'group') =>
    create('p', { class: 'fill' }, `${print(key)}:`, create('span', { class: 'dots' }));
  return [
    create('h1', { 'data-length': 'short' }, print('quiz')),
    create('div', { class: 'fields', 'data-whole': '' }, line('name'), line('group')),
    create('p', { class: 'task' }, print('quizTask', { title })),
  ];
}

/** Whole sentences with a key figure; of a table, whose cells say nothing alone, the whole table. */
function questionsOf(doc: HTMLElement): Element[] {
  const marks = [...doc.querySelectorAll('section:not(.ledger) mark.figure')];
  return [...new Set(marks.flatMap(mark => mark.closest('table') ?? mark.closest('.sentence') ?? []))];
}

/** Makes a gap of each number, and writes down what belongs there. */
function blank(copy: HTMLElement, answers: string[]): HTMLElement {
  for (const mark of copy.querySelectorAll('mark')) {
    const text = mark.textContent ?? '';
    const number = NUMBER.exec(text)?.[0].trim() ?? text;
    const at = text.indexOf(number);
    answers.push(number);
    const gap = create('span', { class: 'gap' }, print('gap', { no: answers.length }));
    mark.replaceWith(text.slice(0, at), gap, text.slice(at + number.length));
  }
  return copy;
}

function createList(items: readonly HTMLElement[]): HTMLElement {
  if (items.length === 0) return create('p', {}, print('quizNone'));
  return create('ol', { class: 'questions' }, ...items.map(item => create('li', {}, item)));
}

/** The page that a teacher holds back, with all that is not a question. */
function createAnswers(answers: readonly string[], address: readonly HTMLElement[]): HTMLElement[] {
  if (answers.length === 0) return [...address];
  const rows = answers.map((answer, index) =>
    create('li', {}, `${print('gap', { no: index + 1 })} `, create('b', { class: 'boxed' }, answer)),
  );
  const list = create('ul', { class: 'solutions' }, ...rows);
  return [create('h2', { 'data-page': '' }, print('answers')), ...address, list];
}
