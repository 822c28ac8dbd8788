import { COMMANDS } from '../commands.ts';
import type { Stage } from '../types.ts';

/** Pressing a button with `data-command` carries the command out, wherever the button stands. */
export function startPress(stage: Stage): void {
  document.addEventListener('click', event => {
    const button = event.target instanceof Element ? event.target.closest('button[data-command]') : null;
    const command = COMMANDS.find(({ name }) => name === button?.getAttribute('data-command'));
    if (!button || !command) return;
    // The sheet has the buttons too, and what they do happens behind it.
    button.closest('dialog')?.close();
    // After a click with the pointer, Space and Enter must turn the slide and not press this button again.
    if (event.detail > 0) leaveButton(button, stage);
    stage.run(command.name);
  });
}

/** Moves the focus from a button that was pressed with the pointer to the slide. */
export function leaveButton(button: Element, stage: Stage): void {
  if (button instanceof HTMLElement) button.blur();
  const slide = stage.slides[stage.index];
  // In the overview its heading is out of reach, and its tile takes the arrow keys.
  const target =
    slide?.querySelector<HTMLElement>(':scope > .tile') ?? slide?.querySelector<HTMLElement>('h1, h2');
  target?.focus({ preventScroll: true });
}
