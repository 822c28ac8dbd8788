import { print } from '../../strings/handout.ts';
import { create } from '../interface/dom.ts';
import { wordsOf } from './copy.ts';
import { hatch } from './hatch.ts';

/** What a slide has for the screen alone: notes, the cover's tile, hints to touch, a number on its way up. */
const SCREEN_ONLY = '.notes, .tile, .hint, .number > [aria-hidden]';

/** What says where a slide is on the screen, or how reveal.js sees it. */
const STATE = ['class', 'style', 'hidden', 'inert', 'aria-hidden', 'data-arrived'];

/** What may stand on any element of a slide and means nothing on paper. */
const ASIDE = ['id', 'tabindex', 'inert', 'href'];

/** 0.75 pt, the thinnest line that a photocopier keeps (USERS.md), and a slide's width in its own pixels. */
const THINNEST = 0.75 * (25.4 / 72);
const SLIDE = 1280;

/**
 * A slide on paper, `width` millimetres wide and always 16:9: a copy that does nothing, its heading still a heading.
 * `--thin` is the thinnest line in the slide's own pixels, for drawings, which know no other length.
 */
export function createMini(slide: HTMLElement, width: number): HTMLElement {
  const copy = slide.cloneNode(true) as HTMLElement;
  for (const name of STATE) copy.removeAttribute(name);
  for (const element of copy.querySelectorAll(SCREEN_ONLY)) element.remove();
  for (const button of copy.querySelectorAll('button')) button.replaceWith(asSpan(button));
  for (const still of copy.querySelectorAll('.number > span')) still.removeAttribute('style');
  for (const element of [copy, ...copy.querySelectorAll(ASIDE.map(name => `[${name}]:not(use)`).join())])
    for (const name of ASIDE) element.removeAttribute(name);
  for (const picture of copy.querySelectorAll('img')) picture.loading = 'eager';
  for (const whole of copy.querySelectorAll('svg.whole')) hatch(whole);
  return framed(copy, width);
}

/** What a slide is called, without the number of a part and the dots of a title that goes on. */
export function titleOf(slide: HTMLElement): string {
  const title = slide.querySelector('h1, h2')?.cloneNode(true);
  if (!(title instanceof Element)) return '';
  title.querySelector('.part')?.remove();
  return wordsOf(title).replace(/…$/, '');
}

/** A slide on paper over its number. */
export function createNumbered(slide: HTMLElement, width: number, no: number): HTMLElement {
  const number = create('p', { class: 'mini-no', 'data-added': '' }, print('slideNo', { no }));
  return create('div', { class: 'place' }, createMini(slide, width), number);
}

function framed(copy: HTMLElement, width: number): HTMLElement {
  const mini = document.createElement('div');
  mini.className = 'mini slides';
  mini.style.setProperty('--mini', String(width));
  mini.style.setProperty('--thin', ((THINNEST / width) * SLIDE).toFixed(3));
  mini.append(copy);
  return mini;
}

function asSpan(button: HTMLElement): HTMLElement {
  const span = document.createElement('span');
  for (const name of ['class', 'data-css']) {
    const value = button.getAttribute(name);
    if (value !== null) span.setAttribute(name, value);
  }
  span.style.cssText = button.style.cssText;
  span.append(...button.childNodes);
  return span;
}
