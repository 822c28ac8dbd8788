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

/** All that can be chosen, as fields of a form; `data-for` says where one applies. */
export function createFields(): readonly HTMLElement[] {
  const kinds = KINDS.map(kind => {
    const [name, more] = KIND_WORDS[kind];
    return createRadio('kind', kind, create('b', { say: name }), create('span', { say: more }));
  });
  const counts = PER_PAGE.map(count => createRadio('perPage', String(count), create('b', {}, String(count))));
  return [
    createGroup('kinds', 'printKind', kinds),
    createGroup('counts', 'printPerPage', counts, create('p', { say: 'printLined' })),
    createGroup('runs', 'printRun', createRadios('run', RUN_WORDS)),
    createGroup('inks', 'printInk', createRadios('ink', INK_WORDS)),
  ];
}

function createRadios(name: string, words: Readonly<Record<string, Word>>): HTMLElement[] {
  return Object.entries(words).map(([value, say]) => createRadio(name, value, create('b', { say })));
}

function createRadio(name: string, value: string, ...words: readonly HTMLElement[]): HTMLElement {
  const face = create('span', { class: 'face' }, ...words);
  return create('label', {}, create('input', { type: 'radio', name, value }), face);
}

function createGroup(
  name: string,
  legend: Word,
  radios: readonly HTMLElement[],
  ...more: readonly HTMLElement[]
): HTMLElement {
  const row = create('div', { class: 'radios' }, ...radios);
  return create('fieldset', { class: name }, create('legend', { say: legend }), row, ...more);
}

/** Marks a choice in the form, and shows the fields that matter for it. */
export function showChoice(form: HTMLFormElement, choice: Choice): void {
  for (const [name, value] of Object.entries(choice)) {
    const field = form.elements.namedItem(name);
    if (field instanceof RadioNodeList) field.value = String(value);
  }
  const { kind, perPage } = choice;
  form.dataset.kind = kind;
  toggle(form, '.counts', kind === 'slides');
  toggle(form, '.counts p', perPage === 3);
  toggle(form, '.runs', kind === 'slides' && perPage > 3);
  toggle(form, '.duplex', kind === 'leaflet');
}

function toggle(form: HTMLFormElement, selector: string, isShown: boolean): void {
  for (const element of form.querySelectorAll<HTMLElement>(selector)) element.hidden = !isShown;
}

/** What is marked in the form, as the address of a handout has it: `kind=slides&per-page=6&down&color`. */
export function addressOf(form: HTMLFormElement): string {
  const marked = new FormData(form);
  const { kind, perPage, run, ink } = Object.fromEntries(marked);
  const flags = [run, ink].map(value => `&${value}`).join('');
  return `kind=${kind}&per-page=${perPage}${flags}`;
}
