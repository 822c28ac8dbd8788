import { describe, expect, it, onTestFinished } from 'vitest';
import { browser, oneFile } from './browser.ts';
import { loadedFonts, OWN_FONTS } from './fonts.ts';
import { press, SHOWN, slideNo } from './talk.ts';
import { faultsIn } from './witness.ts';

/** Opens the file as double-clicking does, with the network off. */
async function openFile() {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, offline: true });
  onTestFinished(() => context.close());
  const faults = faultsIn(context, oneFile);
  const page = await context.newPage();
  await page.goto(oneFile);
  await page.waitForSelector('.reveal.ready');
  return { page, faults };
}

describe('the one file', () => {
  it('opens from a disk without a network, shows its cover and turns its slides', async () => {
    const { page, faults } = await openFile();
    expect(page.url()).toMatch(/^file:/);
    expect(await page.locator(SHOWN).getAttribute('data-layout')).toBe('cover');
    expect(await page.locator(`${SHOWN} h1`).isVisible()).toBe(true);
    await press(page, 'PageDown', 'PageDown', 'PageUp');
    expect(await slideNo(page)).toBe(2);
    await page.reload();
    await page.waitForSelector('.reveal.ready');
    expect(await slideNo(page)).toBe(2);
    expect(faults).toEqual([]);
  });

  it('brings its own letters, also those of Vietnamese', async () => {
    const { page } = await openFile();
    expect(await page.evaluate(loadedFonts)).toEqual(OWN_FONTS);
  });

  it('brings its icon', async () => {
    const { page } = await openFile();
    expect(await page.locator('link[rel=icon]').getAttribute('href')).toMatch(
      /^data:image\/svg\+xml;base64,/,
    );
  });

  it('names no file beside it', async () => {
    const { page } = await openFile();
    const addresses = await page
      .locator('[src], link[href]')
      .evaluateAll(found => found.map(each => each.getAttribute('src') ?? each.getAttribute('href')));
    expect(addresses.filter(address => !address?.startsWith('data:'))).toEqual([]);
  });
});
