import type { CommandName } from '../commands.ts';
import { isAsking, openDialog } from '../interface/dialogs.ts';
import type { Stage } from '../types.ts';
import { codeOf, commandFor } from './keymap.ts';

const FIELDS = 'input, textarea, select, [contenteditable]';
const PRESSABLE = 'button, a[href], summary';
/** What a key that is held down may do again and again, once it has turned a slide. */
const REPEATABLE = new Set<CommandName>(['next', 'previous']);
const PRESENTS = new Set<CommandName>(['present', 'presentHere']);
const PRESSES = new Set(['Space', 'Enter', 'NumpadEnter']);
/** The keys of clickers and remote controls, none of which a dialog has a use for. */
const TURNS = new Set([
  ...['PageDown', 'PageUp', 'AudioVolumeUp', 'AudioVolumeDown'],
  ...['MediaTrackNext', 'MediaTrackPrevious'],
]);

/** The keys of the deck. In the reading view every key is the browser's, unless the screen is blank. */
export function startKeys(stage: Stage): void {
  // A key that brought the slide back, or closed a dialog, must not run on through the talk in a slow hand.
  let turning: string | undefined;
  document.addEventListener('keydown', event => {
    const { view, blank } = document.documentElement.dataset;
    if (event.defaultPrevented || (view === 'reading' && !blank)) return;
    const command = commandFor(event);
    if (!command || isLeft(event, command)) return;
    event.preventDefault();
    if (event.repeat && codeOf(event) !== turning) return;
    const dialog = openDialog();
    if (isAsking(dialog)) return;
    const turns = REPEATABLE.has(command) && !dialog && !blank;
    turning = turns ? codeOf(event) : undefined;
    dialog?.close();
    if (!dialog || PRESENTS.has(command)) stage.run(command);
  });
  document.addEventListener('keyup', () => {
    turning = undefined;
  });
}

/** Whether the key belongs to what has the focus: a field, a button, a dialog. */
function isLeft(event: KeyboardEvent, command: CommandName): boolean {
  // F5 must never reload the page in the middle of a talk.
  if (PRESENTS.has(command)) return false;
  // A clicker may have no Esc: in a dialog its keys close it, unless that waits for an answer, and the talk goes on.
  const dialog = openDialog();
  if (dialog) return !TURNS.has(codeOf(event)) || isAsking(dialog);
  // A dialog that has just been closed may keep the focus until the next frame.
  const { target: at } = event;
  const target = at instanceof Element && !at.closest('dialog:not([open])') ? at : null;
  // A field that has been left by this very key has no use for it.
  if (target?.closest(FIELDS) && document.activeElement === target) return true;
  if (document.documentElement.dataset.blank) return false;
  return PRESSES.has(codeOf(event)) && target?.closest(PRESSABLE) != null;
}
