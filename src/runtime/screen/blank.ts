import { type CommandName, isBeside } from '../commands.ts';
import { create, show } from '../interface/dom.ts';
import type { Stage } from '../types.ts';

/** What only brings the slide back, and does nothing else while the screen is blank. */
const RESUMES = new Set<CommandName>(['next', 'previous', 'black', 'white', 'leave']);

/** The black and the white screen. */
export function startBlank(stage: Stage): void {
  const root = document.documentElement;
  const resume = () => delete root.dataset.blank;

  stage.teach('black', () => {
    root.dataset.blank = 'black';
  });
  stage.teach('white', () => {
    root.dataset.blank = 'white';
  });
  stage.guard(name => {
    if (!root.dataset.blank || isBeside(name)) return false;
    resume();
    return RESUMES.has(name);
  });
  stage.onSlide(resume);
  const cover = create('div', { class: 'blank', id: 'ui-blank', label: 'resume' });
  show(cover).addEventListener('click', resume);
  // A swipe ends in no click; neither must the touch press what comes to light.
  cover.addEventListener('touchend', event => {
    event.preventDefault();
    resume();
  });
}
