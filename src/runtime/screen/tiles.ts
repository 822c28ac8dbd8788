import { spokenSlide } from '../slide/focus.ts';
import type { Stage } from '../types.ts';

/** The ring of the focus goes inside, since a slide cuts off what is outside it. */
const COVER = { position: 'absolute', inset: '0', border: '0', background: 'none', outlineOffset: '-4px' };

/** The tile a key leads to, five tiles in two rows of three: `tileAfter('ArrowDown', 1, 5, 3)` → 4. */
export function tileAfter(code: string, index: number, count: number, columns: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: 1,
    PageDown: 1,
    ArrowLeft: -1,
    PageUp: -1,
    ArrowDown: columns,
    ArrowUp: -columns,
    Home: -index,
    End: count - 1 - index,
  };
  const step = steps[code];
  return step === undefined ? undefined : Math.max(0, Math.min(index + step, count - 1));
}

/** How many slides stand in a row of the overview now. */
export function columnsOf(slides: readonly HTMLElement[]): number {
  return slides.filter(slide => slide.offsetTop === slides[0]?.offsetTop).length;
}

/** Moves the focus to the tile of a slide, and the tile into sight. */
export function focusTile(slide: HTMLElement | undefined): void {
  slide?.querySelector<HTMLElement>(':scope > .tile')?.focus({ preventScroll: true });
  if (slide) showTile(slide);
}

/** Scrolls by whole rows: a browser by itself cuts the upper row, and the ring of the focus. */
function showTile(slide: HTMLElement): void {
  const list = slide.parentElement;
  if (!list) return;
  const tiles = [...list.children].filter(tile => tile instanceof HTMLElement);
  const edge = tiles[0]?.offsetTop ?? 0;
  const least = slide.offsetTop + slide.offsetHeight + edge - list.clientHeight;
  const above = slide.offsetTop - edge;
  if (list.scrollTop > above) list.scrollTop = above;
  else if (list.scrollTop < least)
    list.scrollTop = tiles.map(tile => tile.offsetTop - edge).find(top => top >= least) ?? above;
}

/** Shows all slides as tiles, each a button over what is on it; the returned function leaves the one that is on. */
export function layTiles(stage: Stage): () => void {
  document.documentElement.dataset.overview = '';
  const lifts = stage.slides.map((slide, index) => layTile(slide, index, stage));
  return () => {
    delete document.documentElement.dataset.overview;
    for (const lift of lifts) lift();
  };
}

function layTile(slide: HTMLElement, index: number, stage: Stage): () => void {
  for (const name of ['hidden', 'inert', 'aria-hidden']) slide.removeAttribute(name);
  // What is below the button can neither be reached nor pressed: the tile is one thing.
  const below = [...slide.children];
  for (const child of below) child.setAttribute('inert', '');
  const title = slide.querySelector('h1, h2')?.textContent ?? '';
  const tile = createTile(spokenSlide(index, stage.slides.length, title));
  if (index === stage.index) tile.setAttribute('aria-current', 'true');
  slide.append(tile);
  return () => {
    tile.remove();
    for (const child of below) child.removeAttribute('inert');
    slide.hidden = index !== stage.index;
  };
}

function createTile(name: string): HTMLElement {
  const tile = document.createElement('button');
  tile.type = 'button';
  tile.className = 'tile';
  tile.setAttribute('aria-label', name);
  Object.assign(tile.style, COVER);
  return tile;
}
