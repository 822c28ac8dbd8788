import { create, show } from '../interface/dom.ts';
import { createPacer } from '../time/pacer.ts';
import type { Stage } from '../types.ts';
import { createNotes, fillNotes } from './notes.ts';
import { createNoteSize } from './notesize.ts';

/** The notes and the time below a smaller slide, to rehearse on one screen: `data-strip` on the page. */
export function startStrip(stage: Stage): void {
  const root = document.documentElement;
  const notes = createNotes('strip-notes', 'notes');
  const fill = () => {
    const slide = stage.slides[stage.index];
    if (slide && 'strip' in root.dataset) fillNotes(notes, slide);
  };
  stage.teach('strip', () => {
    if (!notes.isConnected) show(createStrip(notes, stage));
    root.toggleAttribute('data-strip');
    fill();
  });
  // The room must not read along.
  stage.guard(name => {
    const presents = name === 'present' || name === 'presentHere';
    if (presents && !('rehearsing' in root.dataset)) delete root.dataset.strip;
    return false;
  });
  stage.onSlide(fill);
}

function createStrip(notes: HTMLElement, stage: Stage): HTMLElement {
  const parts = [notes, createNoteSize(notes), createPacer(stage)];
  return create('section', { class: 'strip', id: 'ui-strip', label: 'strip' }, ...parts);
}
