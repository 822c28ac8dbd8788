import { SAMPLES } from '../../strings/check.ts';
import { create } from '../interface/dom.ts';
import type { Word } from '../interface/language.ts';

/** Heights of the lines of text, in units of a slide: beyond large type, large type, text, and two below. */
const SIZES = [64, 52, 40, 32, 24];

/** Greys near black and near white, as values of each of the three channels. */
const GREYS = [
  [0, 10, 20, 30, 42, 56],
  [255, 247, 239, 230, 220, 208],
];

/** Grounds and what stands on them in every theme. */
const PAIRS = ['ink', 'title', 'shade', 'main', 'accent'];

/** Widths of lines, in units of a slide. */
const STROKES = [1, 2, 3, 4, 6, 10];

/** Text in five sizes, greys, the colours of both themes, and lines. */
export function createTestCard(): HTMLElement {
  return create(
    'div',
    { class: 'card' },
    create('ol', { class: 'samples', lang: 'vi' }, ...SAMPLES.map(createSample)),
    create(
      'div',
      { class: 'trials' },
      createTrial('checkGreys', GREYS.map(createGreys)),
      createTrial('checkColours', ['light', 'dark'].map(createColours)),
      createTrial('checkStrokes', [create('div', { class: 'strokes' }, ...STROKES.map(createStroke))]),
    ),
  );
}

/** The edge of the screen and one 3 % inside it, each with its corners. */
export function createEdges(): HTMLElement {
  const edges = ['outer', 'inner'].map(name => create('div', { class: name }));
  return create('div', { class: 'edges', 'aria-hidden': 'true' }, ...edges);
}

function createTrial(word: Word, rows: readonly HTMLElement[]): HTMLElement {
  return create('figure', { class: 'trial' }, create('figcaption', { say: word }), ...rows);
}

function createSample(text: string, index: number): HTMLElement {
  const sample = create('li', {}, create('b', {}, String(index + 1)), create('span', {}, text));
  sample.style.setProperty('--units', String(SIZES[index]));
  return sample;
}

function createGreys(values: readonly number[]): HTMLElement {
  const createGrey = (value: number) => {
    const field = create('span');
    field.style.backgroundColor = `rgb(${value} ${value} ${value})`;
    return field;
  };
  return create('div', { class: 'greys', 'aria-hidden': 'true' }, ...values.map(createGrey));
}

function createColours(theme: string): HTMLElement {
  const patches = PAIRS.map(pair => create('span', { class: `patch-${pair}`, say: 'checkWord' }));
  return create('div', { class: 'patches', 'data-theme': theme }, ...patches);
}

function createStroke(width: number): HTMLElement {
  const stroke = create('span');
  stroke.style.setProperty('--units', String(width));
  return stroke;
}
