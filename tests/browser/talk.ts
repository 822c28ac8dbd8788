import type { BrowserContextOptions, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { address, browser, oneFile } from './browser.ts';

/** The two ways a talk is held. */
export const SITES = [
  { name: 'the one file', site: oneFile },
  { name: 'the site', site: address },
];

interface Visit extends BrowserContextOptions {
  /** Which site; the essay's own unless said otherwise. */
  readonly site?: string;
  /** What follows the page's address: `#/bia`, `?showNotes=true`. */
  readonly at?: string;
  /** The test moves the clock: scripts, not style animations, stand still in between. */
  readonly stopsClock?: boolean;
  /** Runs in the page before its own scripts. */
  readonly before?: () => void;
}

/** Opens the built page in a window of its own, which closes with the test. */
export async function openPage({
  site = address,
  at = '',
  before,
  stopsClock,
  ...options
}: Visit = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  if (stopsClock) await page.clock.install();
  if (before) await page.addInitScript(before);
  await page.goto(site + at);
  return page;
}

/** Opens the built page and waits until all of it has come. */
export async function openTalk(visit: Visit = {}): Promise<Page> {
  const page = await openPage(visit);
  await page.waitForSelector('[data-ready]');
  // reveal.js, which feels the swipes.
  if (visit.hasTouch) await page.waitForSelector('.reveal.ready');
  if (visit.stopsClock) await page.clock.pauseAt(Date.now() + 10_000);
  return page;
}

/** In milliseconds: what a page remembers and where it is are on their way to the browser for less. */
const ON_ITS_WAY = 150;

/**
 * Loads the page again and waits until all of it has come: most keys do nothing before. A page on a disk comes back in
 * another process, which does not know what the old one has not yet handed over.
 */
export async function reload(page: Page): Promise<void> {
  await page.waitForTimeout(ON_ITS_WAY);
  await page.reload();
  await page.waitForSelector('[data-ready]');
}

/** The slide on the screen. */
export const SHOWN = '.slides > section:not([hidden])';

/** Number of the slide on the screen, from 1; fails the test unless it is just one. */
export async function slideNo(page: Page): Promise<number> {
  return Number(await page.locator(SHOWN).getAttribute('data-no'));
}

/** How many slides there are. */
export function countOf(page: Page): Promise<number> {
  return page.locator('.slides > section').count();
}

/** Presses keys one after the other. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Fills the screen with the slide that is on. */
export async function present(page: Page): Promise<void> {
  await press(page, 'Shift+F5');
  await page.waitForSelector('html[data-presenting]');
}

export const isFullscreen = (page: Page) => page.evaluate(() => document.fullscreenElement !== null);

/** A state the deck keeps on `<html>`: `view`, `blank`, `presenting`, `overview`; absent → null. */
export function stateOf(page: Page, name: string): Promise<string | null> {
  return page.locator('html').getAttribute(`data-${name}`);
}

/** Clicks the button of a command in the bar, which comes out when the pointer moves. */
export async function clickBar(page: Page, command: string): Promise<void> {
  await page.mouse.move(600, 300);
  await page.locator(`#bar button[data-command=${command}]`).click();
}

/** Opens the presenter window of a deck by its key. */
export async function openPresenter(deck: Page): Promise<Page> {
  const [presenter] = await Promise.all([deck.waitForEvent('popup'), press(deck, 'KeyS')]);
  await presenter.waitForSelector('#ui-link[hidden]', { state: 'attached' });
  return presenter;
}

/** Opens the deck and its presenter window. */
export async function openBoth(visit: Visit = {}): Promise<{ deck: Page; presenter: Page }> {
  const deck = await openTalk(visit);
  return { deck, presenter: await openPresenter(deck) };
}

/** Number of the slide that the presenter window shows as the one on the screen. */
export async function shownNo(presenter: Page): Promise<number> {
  return Number(await presenter.locator('[data-pane=now] section').getAttribute('data-no'));
}
