import type { Page } from 'playwright-core';
import { openPage } from './talk.ts';

export const KINDS = ['slides', 'notes', 'text', 'leaflet', 'quiz', 'notice'] as const;

/** Opens the sheets of one kind of handout. */
export async function openHandout(site: string, kind: string): Promise<Page> {
  const page = await openPage({ site, at: `#handout?kind=${kind}` });
  await page.waitForSelector('html[data-printing=handout]', { state: 'attached', timeout: 15_000 });
  return page;
}

export interface Sheets {
  readonly count: number;
  /** What is wrong with them, in words. */
  readonly faults: readonly string[];
  /** What stands on them, without heads and feet. */
  readonly text: string;
  readonly numbers: readonly string[];
  /** For each entry of the contents: the page it names, and the page its heading is on. */
  readonly entries: readonly (readonly [number, number])[];
}

/** Runs in the page, so it can use nothing from outside. */
export function readSheets(): Sheets {
  const sheets = [...document.querySelectorAll<HTMLElement>('.sheet')];
  const numberOf = (page: Element | null | undefined) =>
    Number(page?.querySelector('.sheet-no')?.textContent?.match(/\d+/)?.[0]);
  // The pages of a leaflet are read in the order in which they are folded.
  const leaf = (body: Element) => numberOf(body.closest('.leaf'));
  const texts = [...document.querySelectorAll<HTMLElement>('.sheet .flow')].sort(
    (a, b) => leaf(a) - leaf(b) || 0,
  );
  const leaves = sheets.map(sheet => [...sheet.querySelectorAll<HTMLElement>('.flow')]);
  const within = (inner: DOMRect, outer: DOMRect) =>
    inner.left >= outer.left - 1 &&
    inner.right <= outer.right + 1 &&
    inner.top >= outer.top - 1 &&
    inner.bottom <= outer.bottom + 1;
  const faults = leaves.flatMap((bodies, index) =>
    bodies.flatMap(body => {
      const box = body.getBoundingClientRect();
      const out = [...body.querySelectorAll(':scope > *, p, li, td, h2, h3')].filter(
        element => !element.closest('.mini') && !within(element.getBoundingClientRect(), box),
      );
      const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
      const wide: string[] = [];
      const broken: string[] = [];
      for (let text = walker.nextNode(); text; text = walker.nextNode()) {
        if (text.parentElement?.closest('.mini')) continue;
        const range = document.createRange();
        for (const word of text.parentElement?.closest('td')
          ? (text.textContent ?? '').matchAll(/\S+/gu)
          : []) {
          range.setStart(text, word.index);
          range.setEnd(text, word.index + word[0].length);
          if (word[0].length < 16 && range.getClientRects().length > 1) broken.push(word[0]);
        }
        range.selectNodeContents(text);
        const isOut = ({ left, right }: DOMRect) => left < box.left - 1 || right > box.right + 1;
        if ([...range.getClientRects()].some(isOut)) wide.push(text.textContent?.slice(0, 80) ?? '');
      }
      const open = [...body.querySelectorAll('mark.boxed')].filter(box => box.getClientRects().length > 1);
      return [
        ...open.map(box => `page ${index + 1} breaks the box ${box.textContent}`),
        ...broken.map(word => `page ${index + 1} breaks the word ${word} of a table`),
        ...wide.map(text => `page ${index + 1} cuts the words ${text}`),
        ...(body.textContent?.trim() ? [] : [`page ${index + 1} is empty`]),
        ...(body.scrollHeight > body.clientHeight + 1
          ? [`page ${index + 1} is ${body.scrollHeight - body.clientHeight} px too low`]
          : []),
        ...out.map(element => `page ${index + 1} cuts ${element.outerHTML.slice(0, 80)}`),
      ];
    }),
  );
  const pageOf = (id: string) => numberOf(document.getElementById(id)?.closest('.leaf, .sheet'));
  const entries = [...document.querySelectorAll<HTMLElement>('.toc .page-of')].map(
    place => [Number(place.textContent), pageOf(place.dataset.of ?? '')] as const,
  );
  const numbers = [...document.querySelectorAll('.sheet > .running .sheet-no')].map(
    no => no.textContent ?? '',
  );
  return {
    count: sheets.length,
    faults,
    text: texts.map(text => text.textContent).join(''),
    numbers,
    entries,
  };
}
