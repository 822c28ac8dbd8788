import type { CommandName } from '../commands.ts';
import { createAction } from '../interface/action.ts';
import { create, createButton, createDialog, createIcon } from '../interface/dom.ts';
import type { Stage } from '../types.ts';
import { canShare, createCopy } from './share.ts';
import { recallType, setType, sizeBeside, TYPE_SIZES } from './type.ts';

const SMALLER = 'M3 19l5.5-14L14 19M5 15h7M17 12h6';
const LARGER = `${SMALLER}M20 9v6`;

const COMMANDS: readonly CommandName[] = ['theme', 'print', 'language'];

/** The dialog with the size of the type, the colours, and what is not asked for every day. */
export function createLooks(stage: Stage): HTMLDialogElement {
  const rows = COMMANDS.filter(name => stage.can(name)).map(name => withWords(createButton(name), name));
  const copy = withWords(createCopy(), 'readerCopy');
  copy.addEventListener('click', () => dialog.close(), { capture: true });
  const dialog = createDialog(
    'ui-looks',
    'readerLooks',
    createTypeRow(),
    ...rows,
    // Without sharing the bar has it already.
    ...(canShare() ? [copy] : []),
  );
  return dialog;
}

/** The button with its words in it, so that a finger has the whole row. */
function withWords(button: HTMLButtonElement, say: CommandName | 'readerCopy'): HTMLButtonElement {
  button.append(create('span', { say }));
  return button;
}

function createTypeRow(): HTMLElement {
  const now = create('output', { 'aria-live': 'polite' });
  let size = recallType();
  const step = (by: number) => () => {
    size = sizeBeside(size, by);
    setType(size);
    show();
  };
  const smaller = createAction({ label: 'notesSmaller' }, step(-1), createIcon(SMALLER));
  const larger = createAction({ label: 'notesLarger' }, step(1), createIcon(LARGER));
  const show = () => {
    now.textContent = `${size + 1}/${TYPE_SIZES}`;
    smaller.setAttribute('aria-disabled', String(size === 0));
    larger.setAttribute('aria-disabled', String(size === TYPE_SIZES - 1));
  };
  show();
  const words = create('span', {}, create('span', { say: 'readerType' }), ' ', now);
  return create('div', { class: 'type-row' }, smaller, words, larger);
}
