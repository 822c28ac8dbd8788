import { COMMANDS } from '../../commands.ts';
import { say } from '../../strings.ts';
import type { Stage } from '../types.ts';

/** How long the bar stays after the pointer has come to rest, in milliseconds. */
const REST = 3000;

/** The buttons of the bar and the number of the slide. */
export function startBar(stage: Stage): void {
  document.addEventListener('click', event => {
    const button = event.target instanceof Element ? event.target.closest('button[data-command]') : null;
    const command = COMMANDS.find(({ name }) => name === button?.getAttribute('data-command'));
    if (!button || !command) return;
    // The help sheet has the buttons too, and what they do happens behind it.
    button.closest('dialog')?.close();
    // After a click with the pointer, Space and Enter must turn the slide and not press this button again.
    if (event.detail > 0) focusSlide(stage);
    stage.run(command.name);
  });
  const output = document.querySelector('.bar-no');
  stage.onSlide((_, index) => {
    if (output) output.textContent = say('slideOf', { no: index + 1, of: stage.slides.length });
  });
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
