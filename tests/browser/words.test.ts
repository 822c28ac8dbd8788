import { expect, it } from 'vitest';
import { openPage } from './talk.ts';

const PHONE = { isMobile: true, hasTouch: true };

it.each([320, 360, 390])('a phone of %i px breaks no word in its largest type', async width => {
  const before = () => localStorage.setItem('kheo-type', '3');
  const page = await openPage({ ...PHONE, viewport: { width, height: 800 }, before });
  await page.waitForSelector('[data-ready]');
  await page.evaluate(() => document.fonts.ready);
  const broken = await page.locator('#doc').evaluate(doc => {
    const range = document.createRange();
    const texts = document.createTreeWalker(doc, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = texts.nextNode(); node; node = texts.nextNode())
      for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(/[^\s–/-]+/g)) {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) found.push(word);
      }
    return found;
  });
  expect(broken).toEqual([]);
});
