import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { launch, oneFile } from './browser.ts';
import { faultsOf, measureSlide } from './measure.ts';
import { clickBar, countOf, press, SHOWN, slideNo, stateOf } from './talk.ts';

/** The last version for Windows 7 and 8.1, which school machines still run. */
const VERSION = '109';
/** The package holds the program for this system alone. */
const RUNS = process.platform === 'linux' && process.arch === 'x64';
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/kheo/', import.meta.url));

/** Path of Chromium 109, unpacked from its package once (160 MB). */
function unpackChromium(): string {
  const program = join(CACHE, `chromium-${VERSION}`);
  if (existsSync(program)) return program;
  const main = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  mkdirSync(CACHE, { recursive: true });
  const packed = readFileSync(join(main, '../../bin/chromium.br'));
  // Renamed when complete, so that a run cut off does not leave half a program.
  writeFileSync(`${program}.part`, brotliDecompressSync(packed), { mode: 0o755 });
  renameSync(`${program}.part`, program);
  return program;
}

const SCREENS = [
  { width: 1366, height: 768, size: 'normal', smallest: 40 },
  { width: 1024, height: 768, size: 'normal', smallest: 40 },
  { width: 1024, height: 768, size: 'large', smallest: 52 },
];

/** Opens the one file as double-clicking does, with the network off; `faults` grows with each one that shows. */
async function openOld(viewport = { width: 1366, height: 768 }) {
  const old = await launch({ executablePath: RUNS ? unpackChromium() : inject('browserPath') });
  const context = await old.newContext({ viewport, offline: true, reducedMotion: 'reduce' });
  onTestFinished(() => old.close());
  const faults = faultsIn(context);
  const page = await context.newPage();
  await page.goto(oneFile);
  await page.waitForSelector('[data-ready]');
  return { old, page, faults };
}

/** Errors in the console or in a script, and requests for anything but the file. */
function faultsIn(context: BrowserContext): readonly string[] {
  const faults: string[] = [];
  context.on('console', message => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  context.on('weberror', thrown => faults.push(`thrown: ${thrown.error().message}`));
  context.on('request', request => {
    if (!/^data:/.test(request.url()) && !request.url().startsWith(oneFile))
      faults.push(`asked for: ${request.url()}`);
  });
  return faults;
}

/** Weights of the deck's own faces that are in use, that have come. Runs in the page. */
async function loadedWeights(): Promise<string[]> {
  await document.fonts.ready;
  return [...document.fonts]
    .filter(face => face.family.replaceAll('"', '') === 'Be Vietnam Pro' && face.status === 'loaded')
    .map(face => face.weight)
    .sort();
}

/** How many colours the page has on the screen; `reader`, another page, takes its picture apart. */
async function colourCount(page: Page, reader: Page): Promise<number> {
  const picture = await page.screenshot();
  return reader.evaluate(async bytes => {
    const image = new Image();
    image.src = `data:image/png;base64,${bytes}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    canvas?.drawImage(image, 0, 0);
    const pixels = canvas?.getImageData(0, 0, image.width, image.height).data.buffer;
    return new Set(pixels && new Uint32Array(pixels)).size;
  }, picture.toString('base64'));
}

const name = RUNS ? `Chromium ${VERSION}` : `this machine's browser (${VERSION} runs on Linux x64 only)`;

describe(`the one file in ${name}`, () => {
  it.each(SCREENS)('shows every slide, by key, at $width × $height in $size type', async screen => {
    const { width, height, size, smallest } = screen;
    const { old, page, faults } = await openOld({ width, height });
    if (RUNS) expect(old.version()).toMatch(/^109\./);
    await page.evaluate(value => document.documentElement.setAttribute('data-size', value), size);
    expect(await page.evaluate(loadedWeights)).toEqual(['500', '800']);
    const count = await countOf(page);
    const unreadable: string[] = [];
    for (let no = 1; no <= count; no++) {
      expect(await slideNo(page)).toBe(no);
      const texts = await page.evaluate(measureSlide);
      expect(texts, `text of slide ${no}`).not.toEqual([]);
      unreadable.push(...faultsOf(texts, width, height, smallest).map(fault => `${no}: ${fault}`));
      await press(page, 'PageDown');
    }
    expect(await slideNo(page)).toBe(count);
    expect(unreadable).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('shows the article and comes back', async () => {
    const { page, faults } = await openOld();
    await clickBar(page, 'read');
    await page.waitForSelector('html[data-view=reading]');
    expect(await page.locator('#doc').isVisible()).toBe(true);
    await page.goBack();
    await page.waitForSelector('html[data-view=deck]');
    expect(faults).toEqual([]);
  });

  it('paints every slide: none is of one colour', async () => {
    const { old, page } = await openOld();
    const reader = await old.newPage();
    expect(await colourCount(reader, reader)).toBe(1);
    const count = await countOf(page);
    for (let no = 1; no <= count; no++) {
      expect(await colourCount(page, reader), `slide ${no}`).toBeGreaterThan(50);
      await press(page, 'PageDown');
    }
  });

  it('opens the overview, the help and the sentence behind a figure', async () => {
    const { page, faults } = await openOld();
    await press(page, 'KeyO');
    expect(await stateOf(page, 'overview')).toBe('');
    expect(await page.locator('.slides > section:visible').count()).toBe(await countOf(page));
    await press(page, 'KeyO', 'Shift+Slash');
    expect(await page.locator('#ui-help').isVisible()).toBe(true);
    await press(page, 'Escape');
    const slide = page.locator('.slides > section:has(button.figure)').first();
    await press(page, ...String(await slide.getAttribute('data-no')), 'Enter');
    await page.locator(`${SHOWN} button.figure`).first().click();
    expect(await page.locator('#ui-origin .is-origin').isVisible()).toBe(true);
    expect(faults).toEqual([]);
  });

  it('opens the presenter window, which steers the slides and outlives a reload', async () => {
    const { page, faults } = await openOld();
    const [presenter] = await Promise.all([page.waitForEvent('popup'), press(page, 'KeyS')]);
    await presenter.waitForSelector('#ui-link[hidden]', { state: 'attached' });
    await press(presenter, 'PageDown', 'PageDown');
    await expect.poll(() => slideNo(page)).toBe(3);
    await presenter.reload();
    await press(page, 'PageDown');
    const shown = presenter.locator('[data-pane=now] section');
    await expect.poll(() => shown.getAttribute('data-no')).toBe('4');
    expect(await presenter.locator('.board-notes mark').count()).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });
});
