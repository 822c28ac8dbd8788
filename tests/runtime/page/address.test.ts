import { expect, it } from 'vitest';
import { slideOf, viewOf } from '../../../src/runtime/page/address.ts';

const IDS = ['bia', 'bon-mo-hinh', 'cam-on'];

it.each([
  ['#/bon-mo-hinh', 1],
  ['#/bon-mo-hinh/2', 1],
  ['#/3', 2],
  ['#/0', undefined],
  ['#/9', undefined],
  ['#/khong-co', undefined],
  ['#doc-p3', undefined],
  ['#/', undefined],
  ['', undefined],
])('finds the slide of %j', (hash, index) => {
  expect(slideOf(hash, IDS)).toBe(index);
});

it('finds a slide whose title is a number by that number', () => {
  const digits = '1234567890'.repeat(4);
  expect(slideOf(`#/${digits}`, ['bia', '2023', digits])).toBe(2);
  expect(slideOf('#/2023', ['bia', '2023'])).toBe(1);
  expect(slideOf('#/2', ['bia', '2023'])).toBe(1);
});

it('opens the deck on a wide screen and the reading view on a narrow one', () => {
  expect(viewOf('', false)).toBe('deck');
  expect(viewOf('', true)).toBe('reading');
  expect(viewOf('#/bia', true)).toBe('reading');
});

it('follows the address between the views', () => {
  expect(viewOf('#doc-p3', false, 'deck')).toBe('reading');
  expect(viewOf('#/bia', false, 'reading')).toBe('deck');
});

it('keeps the view where the address does not ask for another, so a turned phone does not flip', () => {
  expect(viewOf('#khac', false, 'reading')).toBe('reading');
  expect(viewOf('#/bia', true, 'deck')).toBe('deck');
  expect(viewOf('', true, 'deck')).toBe('deck');
});
