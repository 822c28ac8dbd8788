import { COMMANDS, type CommandName } from '../commands.ts';
import type { Stage } from '../types.ts';
import { create, createButton, show } from './dom.ts';
import { tell } from './language.ts';

/** How long the bar stays after the pointer has come to rest, in milliseconds. */
const REST = 3000;

/** In the order a hand looks for them; all others are in the sheet of commands. */
const BAR: readonly CommandName[] = [
  ...(['previous', 'next', 'overview', 'search', 'laser', 'pen', 'magnify', 'black'] as const),
  ...(['presenter', 'presentHere', 'leave', 'large', 'theme', 'read', 'help'] as const),
];

/** The buttons of the bar and the number of the slide. */
export function startBar(stage: Stage): void {
  const no = create('output', { class: 'bar-no', 'aria-live': 'off' });
  show(
    create(
      'nav',
      { class: 'bar', id: 'bar', label: 'barName' },
      ...BAR.filter(name => stage.can(name)).map(createButton),
      no,
    ),
  );
  document.addEventListener('click', event => {
    const button = event.target instanceof Element ? event.target.closest('button[data-command]') : null;
    const command = COMMANDS.find(({ name }) => name === button?.getAttribute('data-command'));
    if (!button || !command) return;
    // The sheet has the buttons too, and what they do happens behind it.
    button.closest('dialog')?.close();
    // After a click with the pointer, Space and Enter must turn the slide and not press this button again.
    if (event.detail > 0) focusSlide(stage);
    stage.run(command.name);
  });
  stage.onSlide((_, index) => {
    no.textContent = tell('slideOf', { no: index + 1, of: stage.slides.length });
  });
  stage.teach('bar', () => document.documentElement.toggleAttribute('data-barless'));
  wakeWithPointer();
}

function focusSlide(stage: Stage): void {
  stage.slides[stage.index]?.querySelector<HTMLElement>('h1, h2')?.focus({ preventScroll: true });
}

/** Sets `data-awake` on the page while the pointer moves or touches; the style shows the bar then, also in full screen. */
function wakeWithPointer(): void {
  const root = document.documentElement;
  let timer = 0;
  const wake = () => {
    root.dataset.awake = '';
    clearTimeout(timer);
    timer = window.setTimeout(() => delete root.dataset.awake, REST);
  };
  document.addEventListener('pointermove', wake);
  document.addEventListener('pointerdown', wake);
}
