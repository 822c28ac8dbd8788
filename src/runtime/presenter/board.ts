import type { CommandName } from '../commands.ts';
import { create, createButton, show } from '../interface/dom.ts';
import { onLanguage, tell } from '../interface/language.ts';
import { setPressed } from '../interface/switches.ts';
import { spokenSlide } from '../slide/focus.ts';
import { createPacer } from '../time/pacer.ts';
import type { DeckState } from './messages.ts';
import { createNotes, fillNotes } from './notes.ts';
import { createNoteSize } from './notesize.ts';
import { createPages } from './pages.ts';
import type { RemoteStage } from './remote.ts';

/** In the order a hand looks for them; all others are in the sheet of commands. */
const BUTTONS: readonly CommandName[] = [
  ...([
    'previous',
    'next',
    'overview',
    'search',
    'black',
    'white',
    'laser',
    'pen',
    'clear',
    'magnify',
  ] as const),
  ...(['presentHere', 'leave', 'large', 'theme', 'language', 'help'] as const),
];

/** Buttons that are on or off. */
const SWITCHES: readonly CommandName[] = ['black', 'white', 'laser', 'pen', 'eraser', 'theme', 'large'];

/** Attributes of the deck's page, by the name they have here: its blank screen must not blank this one. */
const MIRRORED: Readonly<Record<string, string>> = {
  theme: 'theme',
  size: 'size',
  shape: 'shape',
  blank: 'deckBlank',
  tool: 'deckTool',
  presenting: 'deckPresenting',
};

/** Buttons that are asked for most have their name beside the drawing. */
const NAMED = new Set<CommandName>(['previous', 'next', 'black']);

/** What the presenter sees: this slide and the next one, what to say, the buttons and how it stands with the deck. */
export function startBoard(stage: RemoteStage): void {
  const heading = create('h1', { class: 'board-title', 'aria-live': 'polite' });
  const notes = createNotes('board-notes', 'presenterNotes');
  const spoken = create('div', { class: 'board-spoken' });
  const buttons = create('nav', { class: 'board-buttons', label: 'barName' }, ...BUTTONS.map(createNamed));
  const main = create(
    'main',
    { class: 'board', id: 'board' },
    createPages(stage, createPacer(stage)),
    create(
      'section',
      { class: 'board-said' },
      create('header', {}, heading, createNoteSize(notes)),
      notes,
      spoken,
    ),
    buttons,
  );
  show(main);
  const title = document.title;

  const name = () => {
    const words = stage.slides[stage.index]?.querySelector('h1, h2')?.textContent ?? '';
    heading.textContent = spokenSlide(stage.index, stage.slides.length, words);
    document.title = tell('presenterTitle', { title });
  };
  onLanguage(name);
  stage.onSlide(slide => {
    name();
    fillNotes(notes, slide);
    // How figures are said stays in sight, however long the paragraph.
    spoken.replaceChildren(...notes.querySelectorAll('.spoken'));
  });
  stage.onState(({ looks }) => {
    for (const button of buttons.querySelectorAll<HTMLElement>('[data-command]')) {
      const name = button.dataset.command as CommandName;
      button.hidden = !stage.can(name);
    }
    for (const name of SWITCHES) setPressed(name, isOn(name, looks));
    mirror(looks);
  });
}

function createNamed(name: CommandName): HTMLElement {
  const button = createButton(name);
  if (NAMED.has(name)) button.append(create('span', { say: name }));
  return button;
}

function isOn(name: CommandName, looks: DeckState['looks']): boolean {
  return [looks.tool, looks.blank, looks.theme === 'dark' && 'theme', looks.size].includes(name);
}

/** Takes on the looks of the deck, which its slides are shown in here too. */
function mirror(looks: DeckState['looks']): void {
  const { dataset } = document.documentElement;
  for (const [from, to] of Object.entries(MIRRORED)) {
    const look = looks[from];
    if (look === undefined) delete dataset[to];
    else dataset[to] = look;
  }
}
