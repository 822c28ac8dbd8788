import { print } from '../../../strings/handout.ts';
import { create } from '../../interface/dom.ts';
import { copyOf } from '../copy.ts';
import { flow } from '../flow/flow.ts';
import { createAddress } from '../front.ts';
import { leafOf, leavesOf, openLeaf, openSpread } from '../leaf.ts';
import { isWithin, openSheet } from '../sheet.ts';
import type { Paper } from '../types.ts';

/** The number in a figure, with the sign of a share: `91,4%`, `2022–2025`. */
const NUMBER = /\d[\d.,]*(?:\s?[–-]\s?\d[\d.,]*)?\s?%?/u;

/**
 * "Điền vào chỗ trống": the sentences of the key figures, each number a gap, twice on a sheet that is cut in two where
 * they are few; the answers on a page of their own.
 */
export function composeQuiz(paper: Paper): void {
  if (!composeTwice(paper)) composeLong(paper);
}

/** Whether the questions have room on half a sheet. */
function composeTwice(paper: Paper): boolean {
  const { questions, answers } = createParts(paper);
  const body = openLeaf(paper);
  body.append(...questions);
  const back = openLeaf(paper);
  back.append(...answers);
  const halves = leavesOf(paper);
  for (const half of halves) half.querySelector('.running')?.remove();
  if (!isWithin(body) || !isWithin(back)) {
    for (const half of halves) half.remove();
    return false;
  }
  const again = leafOf(body).cloneNode(true) as HTMLElement;
  for (const element of again.querySelectorAll('[id]')) element.removeAttribute('id');
  openSpread(paper, [leafOf(body), again]);
  if (answers.length > 0) openSpread(paper, [leafOf(back)]);
  else leafOf(back).remove();
  return true;
}

function composeLong(paper: Paper): void {
  const { questions, answers } = createParts(paper);
  if (answers[0]) answers[0].dataset.page = '';
  const body = openSheet(paper);
  body.append(...questions, ...answers);
  flow(body, () => openSheet(paper));
}

function createParts(paper: Paper): Readonly<Record<'questions' | 'answers', readonly HTMLElement[]>> {
  const numbers: string[] = [];
  const items = questionsOf(paper.sources.doc).map(question => blank(copyOf(question), numbers));
  return {
    questions: [...createHead(paper), createList(items)],
    answers: createAnswers(numbers, createAddress(paper)),
  };
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
    mark.replaceWith(
      create('span', { class: 'bound' }, text.slice(0, at), gap, text.slice(at + number.length)),
    );
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
  return [create('h2', {}, print('answers')), ...address, list];
}
