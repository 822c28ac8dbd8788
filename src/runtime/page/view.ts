import { isAsking, openDialog } from '../interface/dialogs.ts';
import type { Stage } from '../types.ts';
import { HANDOUT_HASH, type Left, leftThere, slideOf, type View, viewOf } from './address.ts';
import { anchorOf, placeOf, slideInSight } from './places.ts';

/** A phone, upright or on its side. */
const PHONE = '(max-width: 599.98px), (pointer: coarse) and (max-height: 599.98px)';

/** The deck or the reading view: by the width at first, then by the address and the button between the two. */
export function startView(stage: Stage): void {
  const root = document.documentElement;
  const narrow = matchMedia(PHONE);
  const ids = stage.slides.map(slide => slide.id);
  let isOpen = false;

  const openSlide = (index: number, isNew: boolean) => {
    // An address that names no slide must not be left behind in the history: Back would stop there.
    if (slideOf(location.hash, ids) !== index && !location.hash.startsWith(HANDOUT_HASH))
      history.replaceState(history.state, '', `#/${ids[index]}`);
    if (isNew || index !== stage.index) stage.go(index);
  };
  const openPlace = (isNew: boolean) => {
    const slide = slideOf(location.hash, ids);
    const place = slide === undefined ? null : placeOf(ids[slide]);
    if (place) history.replaceState(history.state, '', `#${anchorOf(place)}`);
    if (place ?? isNew) (place ?? placeAt(location.hash))?.scrollIntoView();
    const { top } = leftThere();
    if (isNew && top !== undefined) window.scrollTo({ top, behavior: 'instant' });
  };
  const follow = () => {
    // The page has a view before its script, and that says nothing of where it was.
    const before = isOpen ? (root.dataset.view as View) : undefined;
    isOpen = true;
    // Back, and a page that is loaded again, lead to the slides that were watched on a phone.
    const view = leftThere().isWatched ? 'deck' : viewOf(location.hash, narrow.matches, before);
    root.dataset.view = view;
    // The browser's offer to translate would lie over the slides; the text may be read in any language.
    root.translate = view === 'reading';
    // Back may lead out of a deck whose screen is blank, to where no key would bring it back.
    if (view === 'reading') delete root.dataset.blank;
    if (view === 'deck') openSlide(slideOf(location.hash, ids) ?? stage.index, view !== before);
    // On a narrow screen the text is there from the start, and the browser finds the place by itself.
    else openPlace(view !== before && !(before === undefined && narrow.matches));
  };
  const watch = (index: number) => {
    if (root.dataset.view === 'reading') leaveText();
    root.dataset.view = 'deck';
    root.translate = false;
    history.pushState({ isWatched: true } satisfies Left, '', `#/${ids[index]}`);
    stage.go(index);
  };
  const change = () => {
    if (root.dataset.view === 'deck') {
      const place = placeOf(ids[stage.index]);
      root.dataset.view = 'reading';
      location.hash = place ? anchorOf(place) : 'doc';
    } else watch(Math.max(0, ids.indexOf(slideInSight() ?? '')));
  };

  document.addEventListener('click', event => {
    const index = slideOf(hrefOf(event), ids);
    if (index === undefined) return;
    event.preventDefault();
    watch(index);
  });
  stage.teach('read', change);
  // The presenter window may ask for a slide while the text is read here.
  stage.onSlide(() => {
    if (root.dataset.view === 'reading') follow();
  });
  window.addEventListener('hashchange', follow);
  // Back leads out of what stands over the page, too.
  window.addEventListener('popstate', () => {
    const dialog = openDialog();
    if (!isAsking(dialog)) dialog?.close();
  });
  follow();
  // The button was pressed before there was anybody to hear it.
  if ('wanted' in root.dataset && root.dataset.view === 'reading') change();
}

/** Marks where the reader is, for Back: an address without a place would leave him with the slides. */
function leaveText(): void {
  const left: Left = { top: window.scrollY };
  history.replaceState(left, '', location.hash.startsWith('#doc') ? location.hash : '#doc');
}

/** Where a click leads: a link to a slide opens it, on a narrow screen too; with a key held it is the browser's. */
function hrefOf({ target, ctrlKey, metaKey, shiftKey }: MouseEvent): string {
  const link = target instanceof Element ? target.closest('.reading a, dialog a') : null;
  return ctrlKey || metaKey || shiftKey ? '' : (link?.getAttribute('href') ?? '');
}

function placeAt(hash: string): HTMLElement | null {
  return document.getElementById(hash.slice(1));
}
