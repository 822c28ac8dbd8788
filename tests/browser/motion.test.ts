import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { countOf, openTalk, press, SHOWN } from './talk.ts';

/** The slide of the share, which the essay gives as 91,4%. */
const SHARE = '.slides > section[data-layout=share]';

const RUNNING = `${SHOWN} .number [aria-hidden=true]`;

const textOf = async (page: Page) => (await page.locator(`${SHARE} .number`).textContent()) ?? '';

async function openShare(page: Page): Promise<void> {
  await press(page, ...String(await page.locator(SHARE).getAttribute('data-no')), 'Enter');
  await page.evaluate(async () => void (await document.fonts.ready));
}

describe('a figure', () => {
  it('counts up to the very text within a second, and only once', async () => {
    const page = await openTalk({ stopsClock: true });
    const text = await textOf(page);
    await openShare(page);
    const seen: string[] = [];
    for (let time = 0; time < 800; time += 100) {
      seen.push((await page.locator(RUNNING).textContent()) ?? '');
      await page.clock.runFor(100);
    }
    const values = seen.map(shown => Number(shown.replace(',', '.')));
    expect(values[0]).toBe(0);
    expect(new Set(values).size).toBeGreaterThan(5);
    expect(values).toEqual([...values].sort((a, b) => a - b));

    await page.clock.runFor(200);
    expect([await textOf(page), await page.locator(`${SHARE} .number > *`).count()]).toEqual([text, 0]);
    await press(page, 'PageDown', 'PageUp');
    expect(await page.locator(RUNNING).count()).toBe(0);
  });

  it('is heard as it ends while it runs, and moves nothing beside it', async () => {
    const page = await openTalk({ stopsClock: true });
    const text = await textOf(page);
    await openShare(page);
    await page.clock.runFor(400);
    expect(await page.locator(RUNNING).count()).toBe(1);
    const name = new RegExp(`^${text}\\s?%$`);
    const look = async () => ({
      heard: await page.getByRole('button', { name }).count(),
      boxes: await page.locator(SHARE).evaluate(slide =>
        [...slide.querySelectorAll('.number, .sign, .label, .figure, h2')].map(element => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return [x, y, width, height].join();
        }),
      ),
    });
    const running = await look();
    expect(running.heard).toBe(1);
    await page.clock.runFor(600);
    expect(await look()).toEqual(running);
  });

  it('has its text back at once when the slide is left', async () => {
    const page = await openTalk({ stopsClock: true });
    const text = await textOf(page);
    await openShare(page);
    await page.clock.runFor(400);
    await press(page, 'PageDown');
    expect([await textOf(page), await page.locator(`${SHARE} .number > *`).count()]).toEqual([text, 0]);
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
    expect([animations, await page.locator(RUNNING).count()], `slide ${no}`).toEqual([0, 0]);
  }
});
