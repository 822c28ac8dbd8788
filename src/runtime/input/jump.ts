import { openDialog } from '../interface/dialogs.ts';
import { create, createDialog, show } from '../interface/dom.ts';
import { showTip } from '../interface/tip.ts';
import type { Stage } from '../types.ts';
import { codeOf, digitOf } from './keymap.ts';

/** How long typed digits wait for Enter, in milliseconds. */
const PATIENCE = 5000;

/** More than the number of any slide: what else is typed makes it no other number. */
const MOST_DIGITS = 6;

const ENTER = /^(?:Numpad)?Enter$/;

/** Keys that only change others: some layouts have their digits with Shift. */
const SILENT = /^(?:Shift|CapsLock|NumLock)/;

/** Going to a slide by its number: digits and Enter, or the small form. */
export function startJump(stage: Stage): void {
  startForm(stage);
  startTyping(stage);
}

function startForm(stage: Stage): void {
  const field = create('input', {
    ...{ id: 'ui-jump-no', name: 'no', type: 'text' },
    ...{ inputmode: 'numeric', autocomplete: 'off', size: '4' },
  });
  const name = create('label', { for: field.id, say: 'jumpNo' });
  const form = create('form', { class: 'asks' }, name, field, create('button', { say: 'jumpGo' }));
  const dialog = createDialog('ui-jump', 'jump', form);
  stage.teach('jump', () => {
    dialog.showModal();
    field.value = String(stage.index + 1);
    field.select();
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    dialog.close();
    const no = field.value.trim();
    if (no) goToNumber(stage, no);
  });
}

function startTyping(stage: Stage): void {
  const shown = show(create('p', { class: 'typed', id: 'ui-typed', 'aria-hidden': 'true' }));
  let typed = '';
  let timer = 0;
  const type = (text: string) => {
    typed = text;
    shown.textContent = text;
    clearTimeout(timer);
    if (text) timer = window.setTimeout(type, PATIENCE, '');
  };
  // Before the other listeners: an Enter after digits is not an Enter on whatever has the focus.
  const listen = (event: KeyboardEvent) => {
    const digit = isTaken(event) ? undefined : digitOf(event);
    if (event.repeat || SILENT.test(event.key)) return;
    if (digit) type((typed + digit).slice(0, MOST_DIGITS));
    else if (typed && ENTER.test(codeOf(event))) {
      event.preventDefault();
      event.stopPropagation();
      goToNumber(stage, typed);
      type('');
    } else if (typed) type('');
  };
  document.addEventListener('keydown', listen, { capture: true });
}

/** The wrong slide on the wall would be worse than none: a number that no slide has leaves the slide that is on. */
function goToNumber(stage: Stage, no: string): void {
  const count = stage.slides.length;
  if (/^\d+$/.test(no) && Number(no) >= 1 && Number(no) <= count) stage.go(Number(no) - 1);
  else showTip('jumpNone', { no, of: count });
}

/** Whether the digits go elsewhere: to the reading view, a dialog or a field. */
function isTaken({ target }: KeyboardEvent): boolean {
  if (document.documentElement.dataset.view === 'reading' || openDialog()) return true;
  return target instanceof Element && target.closest('input, textarea, select') !== null;
}
