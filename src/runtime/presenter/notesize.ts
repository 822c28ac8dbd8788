import { createAction } from '../interface/action.ts';
import { create, createIcon } from '../interface/dom.ts';
import { recall, remember } from '../page/memory.ts';

/** Sizes of type for notes, in px. */
const SIZES = [24, 28, 32, 38, 46, 56] as const;
const USUAL = 28;

/** Two buttons for the type of notes: they set its size on `notes`, as remembered from any window. */
export function createNoteSize(notes: HTMLElement): HTMLElement {
  let size = readSize(recall('notes'));
  const smaller = createAction({ label: 'notesSmaller' }, () => change(-1), createIcon('M5 12h14'));
  const larger = createAction({ label: 'notesLarger' }, () => change(1), createIcon('M5 12h14M12 5v14'));
  const show = () => {
    notes.style.fontSize = `${size}px`;
    smaller.setAttribute('aria-disabled', String(size === sizeAfter(size, -1)));
    larger.setAttribute('aria-disabled', String(size === sizeAfter(size, 1)));
  };
  const change = (by: 1 | -1) => {
    size = sizeAfter(size, by);
    remember('notes', String(size));
    show();
  };
  show();
  const sample = create('span', { 'aria-hidden': 'true' }, 'A');
  return create('div', { class: 'note-size', role: 'group', label: 'notesSize' }, smaller, sample, larger);
}

/** The next size up or down; at an end the same: `sizeAfter(28, 1)` → 32. */
export function sizeAfter(size: number, by: 1 | -1): number {
  const index = SIZES.findIndex(each => each >= size);
  return SIZES[Math.max(0, Math.min(index + by, SIZES.length - 1))] ?? USUAL;
}

/** A size as it was kept; what is none of ours is the usual one. */
export function readSize(kept: string | undefined): number {
  return SIZES.find(size => String(size) === kept) ?? USUAL;
}
