import { codeOf } from '../input/keymap.ts';
import { create, createDialog } from '../interface/dom.ts';
import { tell } from '../interface/language.ts';
import type { Stage } from '../types.ts';
import { find, type Passage } from './find.ts';
import { passagesOf } from './passages.ts';
import { createResult } from './results.ts';

/** Finding words, with or without their marks, in what the slides show and in what is said with them. */
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
  const open = (slide: number) => {
    dialog.close();
    stage.go(slide);
  };
  let passages: readonly Passage[] = [];
  const update = () => {
    const found = find(passages, field.value);
    const results = found.map(each => createResult(each, titleOf(passages, each.passage.slide), open));
    list.replaceChildren(...results);
    count.textContent = countWords(found.length, field.value.trim());
    dialog.scrollTop = 0;
  };

  stage.teach('search', () => {
    if (passages.length === 0) passages = passagesOf(stage.slides);
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

function titleOf(passages: readonly Passage[], slide: number): string {
  return passages.find(passage => passage.slide === slide && passage.place === 'title')?.text ?? '';
}

function countWords(count: number, words: string): string {
  if (!words) return tell('searchHint');
  return count > 0 ? tell('searchCount', { count }) : tell('searchNone', { words });
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
