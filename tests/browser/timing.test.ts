import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openTalk, press, reload, stateOf } from './talk.ts';
import { timeGone } from './time.ts';

const MINUTE = 60_000;

/** Presents the talk from its start, and leaves the cover. */
async function begin(page: Page): Promise<void> {
  await press(page, 'F5');
  await page.waitForSelector('html[data-presenting]');
  await press(page, 'PageDown');
}

async function leave(page: Page): Promise<void> {
  await press(page, 'Escape');
  await page.waitForSelector('html:not([data-presenting])');
}

/** A talk that has gone on for five minutes. */
async function openBegun(): Promise<Page> {
  const page = await openTalk({ stopsClock: true });
  await begin(page);
  await page.clock.runFor(5 * MINUTE);
  return page;
}

/** What the clock shows, in the notes below the slide. */
async function shownTime(page: Page): Promise<string> {
  await press(page, 'KeyN');
  return timeGone(page);
}

it('stands once the talk has ended, and begins anew with the next', async () => {
  const page = await openBegun();
  await press(page, 'End');
  await leave(page);
  expect(await stateOf(page, 'running')).toBeNull();
  await page.clock.runFor(20 * MINUTE);
  await begin(page);
  await page.clock.runFor(MINUTE);
  expect(await shownTime(page)).toBe('1:00');
});

it('begins anew after a trial that was left in its middle', async () => {
  const page = await openBegun();
  await leave(page);
  await page.clock.runFor(20 * MINUTE);
  await begin(page);
  await page.clock.runFor(MINUTE);
  expect(await shownTime(page)).toBe('1:00');
});

it('goes on when full screen was left by mistake', async () => {
  const page = await openBegun();
  await leave(page);
  await page.clock.runFor(MINUTE);
  await begin(page);
  expect(await shownTime(page)).toBe('6:00');
});

it('begins anew where it was stopped by hand at the end of the talk before', async () => {
  const page = await openBegun();
  await press(page, 'End', 'KeyT');
  await leave(page);
  await begin(page);
  await page.clock.runFor(MINUTE);
  expect([await shownTime(page), await stateOf(page, 'running')]).toEqual(['1:00', '']);
});

it('begins anew after a talk that had been gone on with', async () => {
  const page = await openBegun();
  await reload(page);
  await page.clock.pauseAt(Date.now() + 60 * MINUTE);
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.waitForSelector('html[data-presenting]');
  await press(page, 'End');
  await leave(page);
  await begin(page);
  await page.clock.runFor(MINUTE);
  expect([await shownTime(page), await stateOf(page, 'running')]).toEqual(['1:00', '']);
});

it('goes on where it was started by hand', async () => {
  const page = await openTalk({ stopsClock: true });
  await press(page, 'KeyT');
  await page.clock.runFor(5 * MINUTE);
  await begin(page);
  expect(await shownTime(page)).toBe('5:00');
});
