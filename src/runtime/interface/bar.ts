import type { CommandName } from '../commands.ts';
import type { Stage } from '../types.ts';
import { create, createButton, show } from './dom.ts';
import { onLanguage, tell } from './language.ts';

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
  const count = () => {
    no.textContent = tell('slideOf', { no: stage.index + 1, of: stage.slides.length });
  };
  stage.onSlide(count);
  onLanguage(count);
  if (canBeHidden()) stage.teach('bar', () => document.documentElement.toggleAttribute('data-barless'));
  wakeWithPointer();
}

/** A finger alone would find no way to bring a hidden bar back. */
function canBeHidden(): boolean {
  return !matchMedia('(pointer: coarse)').matches || matchMedia('(any-pointer: fine)').matches;
}

/** Sets `data-awake` on the page while the pointer moves, or after a touch; the style shows the bar then, also in full screen. */
function wakeWithPointer(): void {
  const root = document.documentElement;
  let timer = 0;
  const wake = () => {
    root.dataset.awake = '';
    clearTimeout(timer);
    timer = window.setTimeout(() => delete root.dataset.awake, REST);
  };
  const wakeByMouse = ({ pointerType }: PointerEvent) => pointerType !== 'touch' && wake();
  document.addEventListener('pointermove', wakeByMouse);
  document.addEventListener('pointerdown', wakeByMouse);
  // A finger that brought the bar out on its way down would press what it did not see when it is lifted.
  document.addEventListener('click', wake);
}
