import { codeOf } from '../input/keymap.ts';
import { create, createDialog } from '../interface/dom.ts';
import { tell } from '../interface/language.ts';
import type { Stage } from '../types.ts';
import { type Found, find } from './find.ts';
import { type Ground, groundOfSlides } from './ground.ts';
import { createResult } from './results.ts';
import { groundOfSentences } from './sentences.ts';

/** Finding words, with or without their marks, in what the slides show and what is said with them, or in the text. */
export function startSearch(stage: Stage): void {
  const field = create('input', {
    ...{ id: 'ui-search-words', name: 'words', type: 'text', enterkeyhint: 'search' },
    ...{ autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false' },
  });
  const label = create('label', { for: field.id, say: 'searchWords' });
  const form = create('form', { class: 'asks' }, label, field);
  const count = create('p', { class: 'search-count', role: 'status' });
  const list = create('ol', { class: 'search-list' });
  const dialog = createDialog('ui-search', 'search', form, count, list);
  const grounds = new Map<string, Ground>();
  const ground = () => {
    const view = document.documentElement.dataset.view ?? '';
    const here = grounds.get(view) ?? (view === 'reading' ? groundOfSentences() : groundOfSlides(stage));
    grounds.set(view, here);
    return here;
  };
  const open = (index: number) => {
    dialog.close();
    ground().open(index);
  };
  const update = () => {
    const found = find(ground().passages, field.value);
    list.replaceChildren(...found.map(each => createResult(each, ground(), open)));
    count.textContent = countWords(ground(), found, field.value.trim());
    dialog.scrollTop = 0;
  };

  stage.teach('search', () => {
    dialog.showModal();
    update();
    field.select();
  });
  // The presenter window may turn the slide meanwhile.
  stage.onSlide(() => dialog.close());
  field.addEventListener('input', update);
  form.addEventListener('submit', event => {
    event.preventDefault();
    list.querySelector('button')?.click();
  });
  dialog.addEventListener('keydown', event => moveFocus(event, [field, ...list.querySelectorAll('button')]));
}

function countWords(ground: Ground, found: readonly Found[], words: string): string {
  if (!words) return tell(ground.words.hint);
  return found.length > 0 ? ground.tellCount(found) : tell(ground.words.none, { words });
}

/** The arrows lead from the field through the results and back. */
function moveFocus(event: KeyboardEvent, places: readonly HTMLElement[]): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[codeOf(event)];
  // While a word is being composed they choose among what the input method offers.
  if (!by || event.isComposing) return;
  event.preventDefault();
  const at = places.indexOf(document.activeElement as HTMLElement);
  places[Math.max(0, Math.min(at + by, places.length - 1))]?.focus();
}
