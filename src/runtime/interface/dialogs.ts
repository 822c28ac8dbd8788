import type { Stage } from '../types.ts';

/** The help sheet, and what all dialogs share: a click beside one closes it. */
export function startDialogs(stage: Stage): void {
  stage.teach('help', () => document.querySelector<HTMLDialogElement>('#ui-help')?.showModal());
  for (const dialog of document.querySelectorAll('dialog')) {
    dialog.addEventListener('click', event => {
      // Only the backdrop is the dialog itself; everything in it is a child.
      if (event.target === dialog && isBeside(event, dialog.getBoundingClientRect())) dialog.close();
    });
  }
}

function isBeside({ clientX: x, clientY: y }: MouseEvent, box: DOMRect): boolean {
  return x < box.left || x > box.right || y < box.top || y > box.bottom;
}
