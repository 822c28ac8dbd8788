import { createAction } from '../interface/action.ts';
import { create, createDialog } from '../interface/dom.ts';
import { copyLink } from './copy.ts';

/** Touching a figure in the text opens a card: what it measures, its slide, its row in the ledger, its address. */
export function startCard(): void {
  const words = create('p', { class: 'card-words' });
  const label = create('p', { class: 'card-label' });
  const slide = create('a', { href: '#', say: 'readerFigureSlide' });
  const row = create('a', { href: '#', say: 'readerFigureRow' });
  let id = '';
  const copy = createAction({ say: 'readerCopy' }, () => {
    dialog.close();
    void copyLink(id);
  });
  const dialog = createDialog('ui-figure', 'readerFigure', words, label, slide, row, copy);
  const open = (mark: HTMLElement, link: Element) => {
    id = mark.id;
    const entry = document.getElementById((link.getAttribute('href') ?? '').slice(1));
    // With the words that say how exact it is.
    words.textContent = entry?.querySelector('.boxed')?.textContent ?? mark.textContent;
    label.textContent = entry?.querySelector('.label')?.textContent ?? '';
    slide.hidden = !mark.dataset.slide;
    slide.setAttribute('href', `#/${mark.dataset.slide}`);
    row.setAttribute('href', link.getAttribute('href') ?? '');
    dialog.showModal();
  };
  for (const link of document.querySelectorAll(LINKS)) link.setAttribute('aria-haspopup', 'dialog');
  document.querySelector<HTMLElement>('.reading')?.addEventListener('click', event => {
    const link = event.target instanceof Element ? event.target.closest(LINKS) : null;
    const mark = link?.closest<HTMLElement>('mark');
    if (!link || !mark || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(mark, link);
  });
  dialog.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) dialog.close();
  });
}

/** Figures that lead to their row; one inside a link of the author leads where the author has it lead. */
const LINKS = '.reading mark.figure > a[href^="#doc-row"]';
