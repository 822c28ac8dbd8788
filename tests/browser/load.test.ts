import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { address } from './browser.ts';
import { serveBroken } from './host.ts';
import { buildOwn } from './site.ts';
import { openPage, stateOf } from './talk.ts';

/** Bytes, packed: what is to be enough for the first paint, and for all that the page loads by itself. */
const ENOUGH = 16_000;
const ALL = 90_000;

const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
};

const dist = mkdtempSync(join(tmpdir(), 'kheo-'));
beforeAll(() => buildOwn(dist));
afterAll(() => rmSync(dist, { recursive: true }));

const readBuilt = () => readFileSync(join(dist, 'index.html'), 'utf8');

/** Opens a page of which not all will ever come. */
async function openBroken(packed: Uint8Array, options: BrowserContextOptions = {}): Promise<Page> {
  const host = await serveBroken(packed);
  onTestFinished(host.close);
  const page = await openPage({ site: 'about:blank', ...options });
  await page.goto(host.address, { waitUntil: 'commit' });
  return page;
}

describe('of sixteen kilobytes', () => {
  async function openFirst(options?: BrowserContextOptions): Promise<Page> {
    const page = await openBroken(gzipSync(readBuilt(), { level: 9 }).subarray(0, ENOUGH), options);
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    return page;
  }

  it('the cover is painted, with its drawings', async () => {
    const page = await openFirst();
    expect(await page.locator('#deck h1').isVisible()).toBe(true);
    const flower = page.locator('#deck .bunch').first();
    expect((await flower.boundingBox())?.width).toBeGreaterThan(300);
    expect(await page.locator('#m-flower, [id^=m-]').count()).toBeGreaterThan(3);
  });

  it('a phone has the title and the first lines of the text', async () => {
    const page = await openFirst(PHONE);
    expect(await page.locator('.reading h1').isVisible()).toBe(true);
    expect(await page.locator('.reading .sentence').count()).toBeGreaterThan(10);
  });
});

describe('while the page still comes', () => {
  it.each([
    ['the cover', {}, '.poster', '<p class="session">'],
    ['the head of the text', PHONE, '.masthead', '<button type="button" class="watch"'],
  ])('no line of %s is painted, to move with the next', async (_, options, part, lastOf) => {
    const page = readBuilt();
    const come = page.slice(0, page.indexOf(lastOf, page.indexOf(`class="${part.slice(1)}"`)));
    const opened = await openBroken(gzipSync(come, { finishFlush: constants.Z_SYNC_FLUSH }), options);
    await opened.waitForSelector(`${part} h1`, { state: 'attached' });
    expect(await opened.locator(part).isVisible()).toBe(false);
  });
});

describe('where a script is not to be had', () => {
  it.each([
    ['the first', '**/assets/index-*.js', {}],
    ['the first', '**/assets/index-*.js', PHONE],
    ['a later one', '**/assets/rest-*.js', {}],
  ])('the page is the text, with no button that does nothing: %s', async (_, path, options) => {
    const page = await openPage({ ...options, site: 'about:blank' });
    await page.route(path, route => route.fulfill({ status: 404 }));
    await page.goto(address);
    await page.locator('.reading h1').waitFor();
    expect(await page.locator('#deck').isVisible()).toBe(false);
    expect(await page.locator('.watch').isVisible()).toBe(false);
  });
});

it('a press of a button that comes before the scripts is done by them', async () => {
  const page = await openPage({ ...PHONE, site: 'about:blank' });
  await page.route('**/assets/index-*.js', async route => {
    await new Promise(resolve => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('.watch').tap();
  expect(await stateOf(page, 'view')).toBe('reading');
  await page.waitForSelector('html[data-view=deck]');
});

describe('all that comes before anybody touches the page', () => {
  it.each([
    ['a screen', {}],
    ['a phone', PHONE],
  ])('is ninety kilobytes at most on %s, its fonts included', async (_, options) => {
    const page = await openPage(options);
    await page.waitForSelector('[data-ready]');
    await page.waitForLoadState('networkidle');
    const names = await page.evaluate(() => [
      'index.html',
      ...performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname.replace(/^\/thu\//, '')),
    ]);
    const sizes = [...new Set(names)]
      .filter(name => /^(?:index|assets)/.test(name))
      .map(name => weightOf(join(dist, name)));
    expect(sizes.length).toBeGreaterThan(5);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(ALL);
  });
});

/** As it goes over the line: fonts are packed already. */
function weightOf(path: string): number {
  const bytes = readFileSync(path);
  return path.endsWith('.woff2') ? bytes.length : gzipSync(bytes, { level: 9 }).length;
}
