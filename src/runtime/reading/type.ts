import { recall, remember } from '../page/memory.ts';

/** How many sizes there are; `style/reading.css` says what each is. The first is the smallest that reads well. */
export const TYPE_SIZES = 4;

/** The size in use, from 0; something else that was remembered → 0. `sizeOf('2')` → 2. */
export function sizeOf(kept: string | undefined): number {
  const size = Number(kept ?? 0);
  return Number.isInteger(size) && size >= 0 && size < TYPE_SIZES ? size : 0;
}

/** The size `by` steps larger, as far as there is one. */
export function sizeBeside(size: number, by: number): number {
  return Math.max(0, Math.min(size + by, TYPE_SIZES - 1));
}

/** The size remembered on this device. */
export function recallType(): number {
  return sizeOf(recall('type'));
}

/** Sets the whole page in a size, remembers it, and keeps the first line that begins in the window where it is. */
export function setType(size: number): void {
  const lines = [...document.querySelectorAll<HTMLElement>('.reading :is(.sentence, h2)')];
  const first = lines.find(line => line.getBoundingClientRect().top >= 0);
  const before = first?.getBoundingClientRect().top ?? 0;
  document.documentElement.dataset.type = String(size);
  remember('type', String(size));
  // At the head of the page the head stays; smooth scrolling would lose the place.
  if (first && window.scrollY > 0) window.scrollBy(0, first.getBoundingClientRect().top - before);
}
