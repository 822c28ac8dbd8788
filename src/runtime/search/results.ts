import { create } from '../interface/dom.ts';
import { tell } from '../interface/language.ts';
import type { Found, Hit } from './find.ts';

/** A slide with the words found on it, to be pressed. */
export function createResult(found: Found, title: string, open: (slide: number) => void): HTMLElement {
  const { slide, place } = found.passage;
  const button = create(
    'button',
    { type: 'button' },
    create('span', { class: 'no' }, String(slide + 1)),
    create('span', { class: 'found-title' }, ...(place === 'title' ? marked(found) : [title])),
  );
  if (place !== 'title') {
    const said = place === 'said' ? [create('span', { class: 'found-said' }, tell('searchSaid')), ' '] : [];
    button.append(create('span', { class: 'found-words' }, ...said, ...marked(found)));
  }
  button.addEventListener('click', () => open(slide));
  return create('li', {}, button);
}

function marked({ before, words, after }: Hit): readonly (Node | string)[] {
  return [before, create('mark', {}, words), after];
}
