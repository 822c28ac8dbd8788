import { createAction } from '../interface/action.ts';
import { create, createIcon } from '../interface/dom.ts';
import { chooseTotal } from './total.ts';

/** What is typed or changed in the field, and what an input method sends. */
const TYPED = /^(?:\d|Backspace|Delete|Tab|Shift|Control|Alt|Meta|Process|Unidentified)$/;
/** Keys that leave the field and do nothing else. */
const LEAVES = new Set(['Enter', 'Escape']);

/** The small form for the planned total in minutes. */
export interface Chooser {
  readonly element: HTMLElement;
  /** Shows a total, unless another one is being typed. */
  show(minutes: number): void;
}

/** A field with − and +; `changed` is called when another total has been chosen. */
export function createChooser(changed: () => void): Chooser {
  const field = create('input', {
    ...{ type: 'text', inputmode: 'numeric', autocomplete: 'off', size: '3', maxlength: '3' },
    label: 'paceTotalField',
  });
  let shown = 1;
  const choose = (written: string) => {
    field.value = String(chooseTotal(written) ?? shown);
    changed();
  };
  field.addEventListener('change', () => choose(field.value));
  // A clicker must never be stuck in the field: any other key leaves it, and does what it does elsewhere.
  field.addEventListener('keydown', event => {
    if (TYPED.test(event.key) || event.ctrlKey || event.metaKey) return;
    if (LEAVES.has(event.key)) event.stopPropagation();
    field.blur();
  });
  const step = (by: 1 | -1) => () => choose(String(shown + by));
  const element = create(
    'div',
    { class: 'pacer-total', role: 'group', label: 'paceTotal' },
    create('span', { say: 'paceTotal', 'aria-hidden': 'true' }),
    createAction({ label: 'paceLess' }, step(-1), createIcon('M5 12h14')),
    field,
    createAction({ label: 'paceMore' }, step(1), createIcon('M5 12h14M12 5v14')),
    create('span', { say: 'paceMinutes', 'aria-hidden': 'true' }),
  );
  const show = (minutes: number) => {
    shown = minutes;
    if (document.activeElement !== field) field.value = String(minutes);
  };
  return { element, show };
}
