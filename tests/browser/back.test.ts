import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage, stateOf } from './talk.ts';

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

const top = (page: Page) => page.evaluate(() => Math.round(window.scrollY));

/** Reads down to a figure of the text and asks for its slide; how far down that was. */
async function readAndWatch(page: Page): Promise<number> {
  await page.waitForSelector('html[data-ready]');
  await page.locator('#doc mark.figure').last().scrollIntoViewIfNeeded();
  await page.evaluate(() => window.scrollBy(0, 100));
  const read = await top(page);
  expect(read).toBeGreaterThan(500);
  await page.locator('#doc mark.figure').last().click();
  await page.locator('#ui-figure a[href^="#/"]').click();
  await page.waitForSelector('html[data-view=deck]');
  return read;
}

describe('Back from a slide to the text', () => {
  it.each([
    { where: 'a phone', options: PHONE, at: '' },
    { where: 'a phone, from a shared link,', options: PHONE, at: '#doc' },
    { where: 'a laptop', options: {}, at: '#doc' },
  ])('returns on $where to where the reader was, and Forward to the slide', async ({ options, at }) => {
    const page = await openPage({ ...options, at });
    const read = await readAndWatch(page);
    const slide = new URL(page.url()).hash;
    await page.goBack();
    await page.waitForSelector('html[data-view=reading]');
    await expect.poll(async () => Math.abs((await top(page)) - read)).toBeLessThan(3);
    await page.goForward();
    await page.waitForSelector('html[data-view=deck]');
    expect(new URL(page.url()).hash).toBe(slide);
    expect(await page.locator('.slides > section:not([hidden])').getAttribute('id')).toBe(slide.slice(2));
  });
});

it('Back closes what stands over the text', async () => {
  const page = await openPage({ ...PHONE, at: '#doc' });
  await page.waitForSelector('html[data-ready]');
  await page.evaluate(() => {
    location.hash = '#doc-thoi-gian-toi';
  });
  await page.locator('#doc mark.figure').last().click();
  await page.locator('#ui-figure').waitFor();
  await page.goBack();
  await expect.poll(() => page.locator('#ui-figure').isVisible()).toBe(false);
});

it('Back from a handout gives the page back', async () => {
  const page = await openPage({ at: '#doc' });
  await page.waitForSelector('html[data-ready]');
  await page.evaluate(() => {
    location.hash = '#handout?kind=quiz';
  });
  await page.waitForSelector('html[data-printing=handout] .sheet');
  await page.goBack();
  await page.waitForSelector('html:not([data-printing])');
  expect(await page.locator('.sheet').count()).toBe(0);
  expect(await page.locator('#doc').isVisible()).toBe(true);
});

it('a phone on its side opens the text', async () => {
  const page = await openPage({ ...PHONE, viewport: { width: 844, height: 390 } });
  expect(await stateOf(page, 'view')).toBe('reading');
  await page.waitForSelector('html[data-ready]');
  expect(await stateOf(page, 'view')).toBe('reading');
});
