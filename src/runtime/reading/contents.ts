import { createDialog } from '../interface/dom.ts';

/** The contents of the page once more, in a dialog: each line leads to its part, the one being read is marked. */
export function createContents(): HTMLDialogElement {
  const lists = document.querySelectorAll('.contents > :is(ol, ul)');
  const dialog = createDialog(
    'ui-contents',
    'readerContents',
    ...[...lists].map(list => list.cloneNode(true)),
  );
  dialog.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) dialog.close();
  });
  return dialog;
}

/** Says which line of the contents leads to where the reader is. */
export function markCurrent(dialog: HTMLDialogElement): void {
  const links = [...dialog.querySelectorAll('a')];
  const line = window.innerHeight / 3;
  const read = links.filter(link => {
    const part = document.getElementById((link.getAttribute('href') ?? '').slice(1));
    return part !== null && part.getBoundingClientRect().top <= line;
  });
  for (const link of links)
    if (link === read.at(-1)) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
}
