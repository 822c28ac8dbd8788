import { CHECK_WORDS } from '../../strings/check.ts';
import { COMMAND_WORDS } from '../../strings/commands.ts';
import { DECK_WORDS } from '../../strings/deck.ts';
import { fill, type Language, type Phrase, type Values } from '../../strings/phrase.ts';
import { PRESENTER_WORDS } from '../../strings/presenter.ts';
import type { PRINTING_WORDS } from '../../strings/printing.ts';
import { READING_WORDS } from '../../strings/reading.ts';
import { ROOM_WORDS } from '../../strings/room.ts';
import { TALK_WORDS } from '../../strings/talk.ts';
import { TOOL_WORDS } from '../../strings/tools.ts';
import { recall, remember } from '../page/memory.ts';
import type { Stage } from '../types.ts';

/** All words of the interface, by key: one file of `src/strings` for each of its parts. */
const WORDS = {
  ...COMMAND_WORDS,
  ...DECK_WORDS,
  ...TOOL_WORDS,
  ...PRESENTER_WORDS,
  ...TALK_WORDS,
  ...ROOM_WORDS,
  ...CHECK_WORDS,
  ...READING_WORDS,
};

export type Word = keyof typeof WORDS | keyof typeof PRINTING_WORDS;

const phrases: Record<string, Phrase> = { ...WORDS };

/** Takes in words that come with the code that says them. */
export function learn(words: Readonly<Record<string, Phrase>>): void {
  Object.assign(phrases, words);
}

let language: Language = recall('language') === 'en' ? 'en' : 'vi';

/** Words of the interface in the language chosen: `tell('slideOf', { no: 3, of: 20 })` → `Trang 3/20`. */
export function tell(word: Word, values?: Values): string {
  return fill(phrases[word]?.[language] ?? '', values);
}

/**
 * Writes what the interface says, again whenever the language changes: `data-say` is the word for an element's text,
 * `data-label` for its name, with `data-keys` behind it in its tooltip. The author's own text stays as it is.
 */
export function translate(root: ParentNode = document): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-say]')) {
    element.textContent = tell(element.dataset.say as Word);
    element.lang = language;
  }
  for (const element of root.querySelectorAll<HTMLElement>('[data-label]')) {
    const name = tell(element.dataset.label as Word);
    element.setAttribute('aria-label', name);
    element.title = element.dataset.keys ? `${name} (${element.dataset.keys})` : name;
    element.lang = language;
  }
}

const listeners: (() => void)[] = [];

/** Calls back when another language has been chosen: for what holds numbers and is not written by `translate`. */
export function onLanguage(listener: () => void): void {
  listeners.push(listener);
}

/** Vietnamese or English, remembered for the next visit. */
export function startLanguage(stage: Stage): void {
  stage.teach('language', () => {
    language = language === 'vi' ? 'en' : 'vi';
    remember('language', language);
    translate();
    for (const listener of listeners) listener();
  });
}
