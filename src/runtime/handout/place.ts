import { createRules } from '../interface/rules.ts';

const root = document.documentElement;

/**
 * Puts a handout on the page in place of all else, or in place of it on paper alone (`paper`), which then has its
 * shape; returns what takes it away again.
 */
export function placeHandout(handout: HTMLElement, printing: 'handout' | 'paper' = 'handout'): () => void {
  const shape = handout.querySelector<HTMLElement>('.sheet')?.dataset.shape ?? 'portrait';
  const paper = createRules(`@page { size: A4 ${shape}; margin: 0 }`);
  const { title } = document;
  handout.prepend(paper);
  document.body.append(handout);
  // A browser names the file after it.
  document.title = handout.dataset.title ?? title;
  root.dataset.printing = printing;
  return () => {
    delete root.dataset.printing;
    document.title = title;
    handout.remove();
    paper.remove();
  };
}
