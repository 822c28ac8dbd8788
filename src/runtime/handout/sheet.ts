import { print } from '../../strings/handout.ts';
import { create } from '../interface/dom.ts';
import type { Frame, Paper, Sources } from './types.ts';

/** How a sheet of A4 lies. */
export type Shape = 'portrait' | 'landscape';

interface Look {
  readonly shape?: Shape;
  /** Without head and foot: a poster, or a sheet whose pages have their own. */
  readonly bare?: boolean;
}

/** Puts a new sheet behind the others and returns its body, which is to be filled. */
export function openSheet({ root, frame }: Paper, { shape = 'portrait', bare }: Look = {}): HTMLElement {
  const body = create('div', { class: 'flow' });
  const sheet = create('section', { class: 'sheet', 'data-shape': shape });
  if (bare) sheet.append(body);
  else sheet.append(createHead(frame), body, createFoot(frame));
  root.append(sheet);
  return body;
}

function createHead({ title, date }: Frame): HTMLElement {
  const day = create('span', {}, print('printed', { date: dayOf(date) }));
  return create('header', { class: 'running' }, create('span', { class: 'title' }, title), day);
}

function createFoot({ source, address }: Frame): HTMLElement {
  const lines = [source, address].filter(Boolean).map(line => create('span', {}, line));
  const no = create('span', { class: 'sheet-no' });
  return create('footer', { class: 'running' }, create('div', {}, ...lines), no);
}

/** All sheets there are so far. */
export function sheetsOf({ root }: Paper): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('.sheet')];
}

/** Writes their numbers on pages: `Trang 1/3`. */
export function numberPages(pages: readonly HTMLElement[]): void {
  for (const [index, page] of pages.entries()) {
    const place = page.querySelector(':scope > .running > .sheet-no');
    if (place) place.textContent = print('sheetNo', { no: index + 1, of: pages.length });
  }
}

/** `05/10/2023`, as dates are written in Vietnam whatever the browser's language. */
export function dayOf(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(date.getDate())}/${two(date.getMonth() + 1)}/${date.getFullYear()}`;
}

/** What the page knows about itself. */
export function frameOf({ doc }: Sources): Frame {
  const words = (selector: string) =>
    doc.querySelector(`.masthead ${selector}`)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const address = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? '';
  return {
    title: words('h1'),
    source: ['.by strong', '.unit', '.kind'].map(words).filter(Boolean).join(' · '),
    address: readable(address).replace(/^https?:\/\/(?:www\.)?|\/$/g, ''),
    date: new Date(),
  };
}

/** An address in letters; as it is where a `%` in it stands for nothing. */
function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** Whether a body holds all that is in it. */
export function isWithin({ scrollHeight, clientHeight }: HTMLElement): boolean {
  return scrollHeight <= clientHeight;
}
