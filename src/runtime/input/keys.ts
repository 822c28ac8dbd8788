import type { CommandName } from '../commands.ts';
import type { Stage } from '../types.ts';
import { codeOf, commandFor } from './keymap.ts';

const FIELDS = 'input, textarea, select, [contenteditable]';
const PRESSABLE = 'button, a[href], summary';
const PRESSES = new Set(['Space', 'Enter', 'NumpadEnter']);
const TURNS = new Set(['PageDown', 'PageUp']);
/** What a key that is held down may do again and again. */
const REPEATABLE = new Set<CommandName>(['next', 'previous']);

/** The keys of the deck. In the reading view every key is the browser's. */
export function startKeys(stage: Stage): void {
  document.addEventListener('keydown', event => {
    if (event.defaultPrevented || document.documentElement.dataset.view === 'reading') return;
    const command = commandFor(event);
    if (!command || isLeft(event, command)) return;
    event.preventDefault();
    const dialog = openDialog();
    if (dialog && TURNS.has(codeOf(event))) dialog.close();
    else if (!event.repeat || REPEATABLE.has(command)) stage.run(command);
  });
}

/** Whether the key belongs to what has the focus: a field, a button, a dialog. */
function isLeft(event: KeyboardEvent, command: CommandName): boolean {
  // F5 must never reload the page in the middle of a talk.
  if (command === 'present' || command === 'presentHere') return false;
  // A clicker has no Esc: in a dialog its two keys close it, and the talk goes on.
  if (openDialog()) return !TURNS.has(codeOf(event));
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest(FIELDS)) return true;
  if (document.documentElement.dataset.blank) return false;
  return PRESSES.has(codeOf(event)) && target?.closest(PRESSABLE) != null;
}

function openDialog(): HTMLDialogElement | null {
  return document.querySelector<HTMLDialogElement>('dialog[open]');
}
