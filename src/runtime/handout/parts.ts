import type { Sources } from './types.ts';

/** Where a handout finds what slides show: on the slides, and in what the page has in place of those that were left out. */
export function partsOf({ slides }: Sources): readonly ParentNode[] {
  const inPlace = document.querySelector<HTMLTemplateElement>('#for-paper');
  return inPlace ? [...slides, inPlace.content] : slides;
}
