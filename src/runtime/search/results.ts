import { create } from '../interface/dom.ts';
import { tell } from '../interface/language.ts';
import type { Found, Hit } from './find.ts';
import type { Ground } from './ground.ts';

/** The slide or the section of the words found, and the words, to be pressed. */
export function createResult(found: Found, ground: Ground, open: (index: number) => void): HTMLElement {
  const { slide: index, place } = found.passage;
  const button = create(
    'button',
    { type: 'button' },
    create('span', { class: 'no' }, String(ground.no(index))),
    create('span', { class: 'found-title' }, ...(place === 'title' ? marked(found) : [ground.title(index)])),
  );
  if (place !== 'title') {
    const said = place === 'said' ? [create('span', { class: 'found-said' }, tell('searchSaid')), ' '] : [];
    button.append(create('span', { class: 'found-words' }, ...said, ...marked(found)));
  }
  button.addEventListener('click', () => open(index));
  return create('li', {}, button);
}

function marked({ before, words, after }: Hit): readonly (Node | string)[] {
  return [before, create('mark', {}, words), after];
}
