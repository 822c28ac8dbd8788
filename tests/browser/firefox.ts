import { type KeyInput, launch, type Page } from 'puppeteer-core';
import { afterAll, expect, inject, onTestFinished } from 'vitest';
import { FLAGS } from './flags.ts';

const path = inject('firefoxPath');

/** What the tests run in: the machine's other browser where it has no Firefox. */
export const name = path ? 'Firefox' : "this machine's browser (it has no Firefox)";

/** Firefox over WebDriver BiDi; playwright's own way to it asks for commands that the long-term release has not. */
const browser = await launch(
  path
    ? { browser: 'firefox', executablePath: path }
    : { browser: 'chrome', executablePath: inject('browserPath'), args: FLAGS },
);
afterAll(() => browser.close());

/** Opens the deck in a window with storage of its own; a fault in it, or in one that it opens, fails the test. */
export async function openDeck(site: string): Promise<Page> {
  const context = await browser.createBrowserContext();
  const faults: string[] = [];
  onTestFinished(async () => {
    await context.close();
    expect(faults).toEqual([]);
  });
  const page = await context.newPage();
  watch(page, faults);
  page.on('popup', popup => popup && watch(popup, faults));
  await page.setViewport({ width: 1280, height: 720 });
  await page.goto(site);
  await page.waitForSelector('[data-ready]');
  return page;
}

/** Adds to `faults` what goes wrong in a window: errors in the console or in a script, requests that fail. */
function watch(page: Page, faults: string[]): void {
  page.on('console', message => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', error => faults.push(`thrown: ${error}`));
  page.on('requestfailed', request => faults.push(`failed: ${request.url()}`));
  page.on('response', response => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
}

/** Does what opens a second window and gives that window; it closes with the test. */
export async function openSecond(page: Page, work: () => Promise<unknown>): Promise<Page> {
  const opened = new Promise<Page | null>(resolve => page.once('popup', resolve));
  await work();
  const second = await opened;
  if (!second) throw new Error('The second window closed before it could be used.');
  // It is empty at first; who waits for something in that page waits in vain.
  await expect.poll(() => second.url()).not.toBe('about:blank');
  return second;
}

type Key = KeyInput | `Shift+${KeyInput}`;

/** Presses keys in a window one after the other. */
export async function press(page: Page, ...keys: readonly Key[]): Promise<void> {
  for (const key of keys) {
    const isShifted = key.startsWith('Shift+');
    if (isShifted) await page.keyboard.down('Shift');
    await page.keyboard.press((isShifted ? key.slice('Shift+'.length) : key) as KeyInput);
    if (isShifted) await page.keyboard.up('Shift');
  }
}

/** Numbers of the slides that take room on the screen, from 1. */
export function shownNos(page: Page): Promise<number[]> {
  return page.$$eval('#deck .slides > section', slides =>
    slides.filter(slide => slide.getClientRects().length > 0).map(slide => Number(slide.dataset.no)),
  );
}

/** A state the deck keeps on `<html>`: `blank`, `theme`, `overview`; absent → null. */
export function stateOf(page: Page, state: string): Promise<string | null> {
  return page.$eval('html', (root, attribute) => root.getAttribute(attribute), `data-${state}`);
}
