import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { browser, oneFile } from './browser.ts';
import { serve } from './host.ts';
import { buildKept } from './site.ts';
import { openTalk, press, reload, slideNo } from './talk.ts';

/** The title of the cover before and after its author changed it. */
const TITLES = ['Bản thứ nhất', 'Bản thứ hai'] as const;

const folder = mkdtempSync(join(tmpdir(), 'kheo-'));
const [older, newer] = TITLES.map((_, index) => join(folder, `dist${index}`)) as [string, string];

beforeAll(async () => {
  for (const [index, title] of TITLES.entries()) {
    const slides = join(folder, `slides${index}`);
    cpSync('slides', slides, { recursive: true });
    const cover = readFileSync(join(slides, '00-bia.md'), 'utf8');
    writeFileSync(join(slides, '00-bia.md'), cover.replace(/^title: .*/m, `title: ${title}`));
    await buildKept(slides, join(folder, `dist${index}`));
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A host with the older version, in a browser that has never been there. */
async function startHost() {
  const host = await serve(older);
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  onTestFinished(async () => {
    await context.close();
    host.close();
  });
  return { host, context };
}

async function open(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForSelector('[data-ready]');
  return page;
}

/** Waits until the service worker has stored everything and answers for this page. */
async function kept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** Has the browser look for a newer version, and waits until it stands by. */
async function findNewer(page: Page): Promise<void> {
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).waiting !== null);
}

/** The files of its own typeface that have come. */
const weightsOf = (page: Page) =>
  page.evaluate(
    () =>
      [...document.fonts].filter(({ family, status }) => /Pro/.test(family) && status === 'loaded').length,
  );

describe('after the first visit, without a line', () => {
  it('opens again, at any slide, with whatever a chat program hangs on the address, and does all it did', async () => {
    const { host, context } = await startHost();
    const page = await open(context, host.address);
    await kept(page);
    host.close();
    await reload(page);
    await press(page, 'PageDown', 'PageDown');
    expect(await slideNo(page)).toBe(3);
    const [presenter] = await Promise.all([page.waitForEvent('popup'), press(page, 'KeyS')]);
    await presenter.waitForSelector('#ui-link[hidden]', { state: 'attached' });
    const linked = await open(context, `${host.address}?fbclid=x&zarsrc=30#/4`);
    expect(await slideNo(linked)).toBe(4);
    await linked.evaluate(() => document.fonts.ready);
    expect(await weightsOf(linked)).toBe(2);
  });
});

describe('before all of it has come', () => {
  const NETWORK = '#ui-welcome [data-fact=network]';

  it('says so, and that no line is needed once it has', async () => {
    const { host, context } = await startHost();
    const page = await open(context, host.address);
    expect(await page.locator(NETWORK).textContent()).toBe('Đang lưu về máy');
    await kept(page);
    await expect.poll(() => page.locator(NETWORK).textContent()).toBe('Không cần mạng');
  });

  it('tells what cannot be opened without a line, and leaves the talk as it is', async () => {
    const { host, context } = await startHost();
    const faults: string[] = [];
    const page = await context.newPage();
    page.on('pageerror', error => faults.push(error.message));
    await page.addInitScript(() => {
      navigator.serviceWorker.register = () => Promise.reject(new Error('refused'));
    });
    await page.goto(host.address);
    await page.waitForSelector('[data-ready]');
    host.close();
    await context.setOffline(true);
    await press(page, 'KeyS');
    await expect.poll(() => page.locator('#ui-tip').textContent()).toContain('Mất mạng');
    expect(context.pages()).toHaveLength(1);
    await page.locator('#ui-welcome [data-command=print]').click();
    await expect.poll(() => page.locator('#ui-tip').textContent()).toContain('Mất mạng');
    await press(page, 'PageDown', 'PageDown');
    expect(await slideNo(page)).toBe(3);
    await page.waitForTimeout(1500);
    expect(faults).toEqual([]);
  });
});

describe('a newer version', () => {
  it('leaves a talk alone, and whoever comes while it goes on sees the older one, whole', async () => {
    const { host, context } = await startHost();
    const talk = await open(context, host.address);
    await kept(talk);
    await press(talk, 'F5', 'PageDown', 'PageDown');
    host.show(newer);
    await findNewer(talk);
    const visitor = await open(context, `${host.address}#/2`);
    expect(await visitor.title()).toBe(TITLES[0]);
    // Parts that are only loaded now are those of the older version, which the host no longer has.
    const [presenter] = await Promise.all([talk.waitForEvent('popup'), press(talk, 'KeyS')]);
    await presenter.waitForSelector('#ui-link[hidden]', { state: 'attached' });
    expect([await slideNo(talk), await talk.title()]).toEqual([3, TITLES[0]]);
    expect(await talk.evaluate(() => performance.getEntriesByType('navigation').length)).toBe(1);
  });

  it('is there when the page is opened alone', async () => {
    const { host, context } = await startHost();
    const page = await open(context, host.address);
    await kept(page);
    host.show(newer);
    await findNewer(page);
    await page.reload();
    // By itself. To look into the page meanwhile would count as having touched it.
    await page.waitForEvent('load');
    expect(await page.title()).toBe(TITLES[1]);
    await page.waitForSelector('[data-ready]');
    await press(page, 'PageDown');
    expect(await slideNo(page)).toBe(2);
  });
});

it('can be installed, under the title of the essay', async () => {
  const page = await openTalk();
  const devtools = await page.context().newCDPSession(page);
  const { data = '', errors } = await devtools.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(JSON.parse(data).name).toBe(await page.title());
  const { installabilityErrors: faults } = await devtools.send('Page.getInstallabilityErrors');
  // The window of a test is a private one.
  expect(faults.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
});

it('asks for none of it from file://', async () => {
  const page = await openTalk({ site: oneFile });
  expect(await page.locator('link[rel=manifest]').count()).toBe(0);
  expect(await page.evaluate(() => navigator.serviceWorker?.getRegistrations().catch(() => []))).toEqual([]);
});
