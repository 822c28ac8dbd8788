import { say } from '../strings.ts';
import { spokenSlide } from './focus.ts';
import type { Stage } from './types.ts';

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

/** How many tiles stand in a row now. */
export function columnsOf(tiles: readonly HTMLElement[]): number {
  return tiles.filter(tile => tile.offsetTop === tiles[0]?.offsetTop).length;
}

/** Moves the focus, and the one stop of the Tab key, to a tile. */
export function select(tiles: readonly HTMLElement[], to: number): void {
  for (const [index, tile] of tiles.entries()) {
    tile.tabIndex = index === to ? 0 : -1;
    tile.setAttribute('aria-selected', String(index === to));
  }
  tiles[to]?.focus();
}

/** Makes a list of tiles out of the slides; the returned function takes that back, before or after a slide is called. */
export function dress(list: HTMLElement, stage: Stage): () => void {
  const root = document.documentElement;
  const restores = [
    wear(root, { 'data-overview': '' }),
    // reveal turns slides at a swipe unless it finds this attribute.
    wear(list, { role: 'listbox', 'aria-label': say('overview'), 'data-prevent-swipe': '' }),
    ...stage.slides.map((slide, index) => dressTile(slide, index, stage)),
  ];
  return () => {
    for (const restore of restores) restore();
  };
}

function dressTile(slide: HTMLElement, index: number, stage: Stage): () => void {
  const isCurrent = index === stage.index;
  // What is in a tile can neither be reached nor pressed: the tile is one thing.
  const inside = [...slide.children].map(child => wear(child, { inert: '' }));
  const title = slide.querySelector('h1, h2')?.textContent ?? '';
  const own = wear(slide, {
    role: 'option',
    tabindex: isCurrent ? '0' : '-1',
    'aria-selected': String(isCurrent),
    'aria-label': spokenSlide(index, stage.slides.length, title),
    'aria-labelledby': null,
  });
  // Not to be put back: reveal sets these anew when a slide is chosen.
  for (const name of ['hidden', 'inert', 'aria-hidden']) slide.removeAttribute(name);
  return () => {
    own();
    for (const restore of inside) restore();
  };
}

/** Sets attributes, or takes them off where `null`; the returned function puts back what was there. */
function wear(element: Element, attributes: Readonly<Record<string, string | null>>): () => void {
  const before = Object.keys(attributes).map(name => [name, element.getAttribute(name)] as const);
  for (const [name, value] of Object.entries(attributes)) put(element, name, value);
  return () => {
    for (const [name, value] of before) put(element, name, value);
  };
}

function put(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
