import { createAction } from '../interface/action.ts';
import { create, createButton, createIcon, show } from '../interface/dom.ts';
import { ICONS } from '../interface/icons.ts';
import type { Stage } from '../types.ts';
import { createContents, markCurrent } from './contents.ts';
import { createListen } from './listen.ts';
import { createLooks } from './looks.ts';
import { showNotice } from './notice.ts';
import { createShare } from './share.ts';

const CONTENTS = 'M9 6h11M9 12h11M9 18h11M4 6h.01M4 12h.01M4 18h.01';
/** In pixels: a trembling finger is no scrolling. */
const SCROLLED = 12;

/** The bar of the reading view; it goes out of the way of who reads on, and comes back with the first move up. */
export function startReadingBar(stage: Stage): void {
  const contents = createContents();
  const looks = createLooks(stage);
  const openContents = () => {
    markCurrent(contents);
    contents.showModal();
  };
  const bar = create(
    'nav',
    { class: 'reader', id: 'ui-reader', label: 'reader' },
    createAction({ label: 'readerContents' }, openContents, createIcon(CONTENTS)),
    ...(stage.can('search') ? [createButton('search')] : []),
    createListen(stage),
    createAction({ label: 'readerLooks' }, () => looks.showModal(), createIcon(ICONS.large)),
    createShare(),
    create(
      'button',
      { type: 'button', label: 'readerSlides', 'data-command': 'read' },
      createIcon(ICONS.present),
    ),
  );
  show(bar);
  showNotice(bar);
  hideOnTheWayDown(bar);
}

function hideOnTheWayDown(bar: HTMLElement): void {
  let from = window.scrollY;
  const follow = () => {
    const by = window.scrollY - from;
    if (Math.abs(by) < SCROLLED) return;
    // A jump to another place is no reading on, and who listens has to find the button that stops it.
    const readsOn = by > 0 && by < window.innerHeight / 2 && !document.querySelector('[data-heard]');
    bar.toggleAttribute('data-away', readsOn);
    from = window.scrollY;
  };
  window.addEventListener('scroll', follow, { passive: true });
}
