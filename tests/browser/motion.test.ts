import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { countOf, openTalk, press, SHOWN } from './talk.ts';

/** The slide of the share, which the essay gives as 91,4%. */
const SHARE = '.slides > section[data-layout=share]';

const openShare = async (page: Page) =>
  press(page, ...String(await page.locator(SHARE).getAttribute('data-no')), 'Enter');

/** Writes down what each frame shows of the figures of the slide on the screen. Runs in the page. */
function watchFigures(shown: string): void {
  const { dataset } = document.documentElement;
  const look = () => {
    const figures = [...document.querySelectorAll(`${shown} .digits`)].map(({ textContent }) => textContent);
    if (figures.length > 0) dataset.seen = `${dataset.seen ?? ''}${figures.join(' ')}|`;
    requestAnimationFrame(look);
  };
  look();
}

describe('a figure', () => {
  it('is true in every frame', async () => {
    const page = await openTalk();
    await page.evaluate(watchFigures, SHOWN);
    await openShare(page);
    await page.waitForTimeout(1000);
    const seen = ((await page.locator('html').getAttribute('data-seen')) ?? '').split('|').slice(0, -1);
    expect(seen.length).toBeGreaterThan(5);
    expect([...new Set(seen)]).toEqual([await page.locator(`${SHARE} .digits`).textContent()]);
  });

  it('fills its share once', async () => {
    const page = await openTalk();
    const animations = () =>
      page.locator(SHARE).evaluate(share => share.getAnimations({ subtree: true }).length);
    await openShare(page);
    expect(await animations()).toBeGreaterThan(0);
    await press(page, 'PageDown', 'PageUp');
    expect(await animations()).toBe(0);
  });
});

it('moves nothing for those who asked for less motion', async () => {
  const page = await openTalk({ reducedMotion: 'reduce' });
  const count = await countOf(page);
  for (let no = 2; no <= count; no++) {
    await press(page, 'PageDown');
    const animations = await page.evaluate(() => document.getAnimations().length);
    expect(animations, `slide ${no}`).toBe(0);
  }
});
