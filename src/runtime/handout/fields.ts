import { create } from '../interface/dom.ts';
import type { Word } from '../interface/language.ts';
import { type Choice, KINDS, type Kind, PER_PAGE } from './types.ts';

/** The name of a kind, and a sentence on what it is. */
const KIND_WORDS: Readonly<Record<Kind, readonly [Word, Word]>> = {
  slides: ['printSlides', 'printSlidesMore'],
  notes: ['printNotes', 'printNotesMore'],
  text: ['printText', 'printTextMore'],
  leaflet: ['printLeaflet', 'printLeafletMore'],
  quiz: ['printQuiz', 'printQuizMore'],
  notice: ['printNotice', 'printNoticeMore'],
};

const RUN_WORDS: Readonly<Record<Choice['run'], Word>> = { across: 'printAcross', down: 'printDown' };
const INK_WORDS: Readonly<Record<Choice['ink'], Word>> = { black: 'printBlack', color: 'printColor' };

/** All that can be chosen, as fields of a form: the kind, and what else matters for it. */
export function createFields(): readonly HTMLElement[] {
  const kinds = KINDS.map(kind => {
    const [name, more] = KIND_WORDS[kind];
    return createRadio('kind', kind, create('b', { say: name }), create('span', { say: more }));
  });
  const counts = PER_PAGE.map(count => createRadio('perPage', String(count), create('b', {}, String(count))));
  const options = [
    createGroup('counts', 'printPerPage', counts),
    createGroup('runs', 'printRun', createRadios('run', RUN_WORDS)),
    createGroup('inks', 'printInk', createRadios('ink', INK_WORDS)),
    create('p', { class: 'advice', 'data-for': 'leaflet', say: 'printDuplex' }),
    create('p', { class: 'advice', 'data-for': '3', say: 'printLined' }),
  ];
  return [createGroup('kinds', 'printKind', kinds), create('div', { class: 'options' }, ...options)];
}

function createRadios(name: string, words: Readonly<Record<string, Word>>): HTMLElement[] {
  return Object.entries(words).map(([value, say]) => createRadio(name, value, create('b', { say })));
}

function createRadio(name: string, value: string, ...words: readonly HTMLElement[]): HTMLElement {
  const face = create('span', { class: 'face' }, ...words);
  return create('label', {}, create('input', { type: 'radio', name, value }), face);
}

function createGroup(name: string, legend: Word, radios: readonly HTMLElement[]): HTMLElement {
  const row = create('div', { class: 'radios' }, ...radios);
  return create('fieldset', { class: name }, create('legend', { say: legend }), row);
}

/** Marks a choice in the form, and shows the fields that matter for it. */
export function showChoice(form: HTMLFormElement, choice: Choice): void {
  for (const [name, value] of Object.entries(choice)) {
    const field = form.elements.namedItem(name);
    if (field instanceof RadioNodeList) field.value = String(value);
  }
  const { kind, perPage } = choice;
  const isSlides = kind === 'slides';
  toggle(form, '.counts', isSlides);
  toggle(form, '.runs', isSlides && perPage > 3);
  toggle(form, '[data-for=leaflet]', kind === 'leaflet');
  toggle(form, '[data-for="3"]', isSlides && perPage === 3);
}

function toggle(form: HTMLFormElement, selector: string, isShown: boolean): void {
  const field = form.querySelector<HTMLElement>(selector);
  if (field) field.hidden = !isShown;
}

/** What is marked in the form, as the address of a handout has it: `kind=slides&per-page=6&down&black`. */
export function addressOf(form: HTMLFormElement): string {
  const { kind, perPage, run, ink } = Object.fromEntries(new FormData(form));
  return `kind=${kind}&per-page=${perPage}&${run}&${ink}`;
}
