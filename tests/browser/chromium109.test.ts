import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { launch, oneFile } from './browser.ts';
import { loadedFonts, OWN_FONTS } from './fonts.ts';
import { faultsOf, measureSlide } from './measure.ts';
import { countOf, press, slideNo } from './talk.ts';
import { faultsIn } from './witness.ts';

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

const LAPTOP = { width: 1366, height: 768 };
const PROJECTOR = { width: 1024, height: 768 };

async function openOld(viewport = LAPTOP) {
  const old = await launch({ executablePath: RUNS ? unpackChromium() : inject('browserPath') });
  const context = await old.newContext({ viewport, offline: true, reducedMotion: 'reduce' });
  onTestFinished(() => old.close());
  const faults = faultsIn(context, oneFile);
  const page = await context.newPage();
  await page.goto(oneFile);
  await page.waitForSelector('.reveal.ready');
  await page.evaluate(() => document.fonts.ready);
  return { old, page, faults };
}

const name = RUNS ? `Chromium ${VERSION}` : `this machine's browser (${VERSION} runs on Linux x64 only)`;

describe(`the one file in ${name}`, () => {
  it.each([LAPTOP, PROJECTOR])('shows every slide, by key, at $width × $height', async viewport => {
    const { old, page, faults } = await openOld(viewport);
    if (RUNS) expect(old.version()).toMatch(/^109\./);
    const count = await countOf(page);
    const unreadable: string[] = [];
    for (let no = 1; no <= count; no++) {
      expect(await slideNo(page)).toBe(no);
      const texts = await page.evaluate(measureSlide);
      expect(texts, `text of slide ${no}`).not.toEqual([]);
      const found = faultsOf(texts, viewport.width, viewport.height, 40);
      unreadable.push(...found.map(fault => `${no}: ${fault}`));
      await press(page, 'PageDown');
    }
    expect(await slideNo(page)).toBe(count);
    expect(unreadable).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('sets its words in its own letters', async () => {
    const { page } = await openOld();
    expect(await page.evaluate(loadedFonts)).toEqual(OWN_FONTS);
  });

  it('shows the article and comes back', async () => {
    const { page, faults } = await openOld();
    await page.evaluate(() => document.querySelector<HTMLElement>('#bar [data-command=read]')?.click());
    await page.waitForSelector('html[data-view=reading]');
    expect(await page.locator('#doc').isVisible()).toBe(true);
    await page.goBack();
    await page.waitForSelector('html[data-view=deck]');
    expect(faults).toEqual([]);
  });
});
