import { create } from './dom.ts';
import type { Word } from './language.ts';

interface Face {
  readonly say?: Word;
  readonly label?: Word;
  readonly class?: string;
}

/** A button that does something by itself, unlike those of the commands. */
export function createAction(
  face: Face,
  work: () => void,
  ...content: readonly (Node | string)[]
): HTMLButtonElement {
  const button = create('button', { type: 'button', ...face }, ...content);
  button.addEventListener('click', event => {
    // After a click with the pointer, Space and Enter must turn the slide and not press this button again.
    if (event.detail > 0) button.blur();
    work();
  });
  return button;
}
