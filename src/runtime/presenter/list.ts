import { create, createDialog } from '../interface/dom.ts';
import type { Stage } from '../types.ts';

/** The list of slides, each a button that leads to it; it takes the place of the overview in the presenter window. */
export function startList(stage: Stage): void {
  const list = create('ol', { class: 'slide-list' }, ...stage.slides.map(createEntry));
  const dialog = createDialog('ui-list', 'presenterList', list);
  const entries = [...list.querySelectorAll('button')];
  for (const [index, entry] of entries.entries()) {
    entry.addEventListener('click', () => {
      dialog.close();
      stage.go(index);
    });
  }
  stage.onSlide((_, current) => {
    for (const [index, entry] of entries.entries()) {
      if (index === current) entry.setAttribute('aria-current', 'true');
      else entry.removeAttribute('aria-current');
    }
  });
  stage.teach('overview', () => {
    dialog.showModal();
    entries[stage.index]?.focus();
  });
}

function createEntry(slide: HTMLElement): HTMLElement {
  const title = slide.querySelector('h1, h2')?.textContent?.trim() ?? '';
  return create('li', {}, create('button', { type: 'button' }, title));
}
