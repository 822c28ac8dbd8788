import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { address, oneFile, stress } from './browser.ts';
import { faultsOf, measureSlide } from './measure.ts';
import { clickBar, countOf, openTalk, present, press, reload, SHOWN, slideNo, stateOf } from './talk.ts';

const strip = (page: Page) => page.locator('#ui-strip');
const notes = (page: Page) => page.locator('.strip-notes');

/** The edges of what is on the screen, from its top. */
async function edges(page: Page, selector: string) {
  const box = await page.locator(selector).boundingBox();
  return { top: box?.y ?? 0, bottom: (box?.y ?? 0) + (box?.height ?? 0) };
}

const typeSize = (page: Page) =>
  notes(page).evaluate(element => Number.parseFloat(getComputedStyle(element).fontSize));

async function clickToTheEnd(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name });
  while (await button.isEnabled()) await button.click();
}

describe.each([
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
])('notes below the slide of $width × $height', viewport => {
  it.each([
    { size: 'normal', smallest: 40, site: address },
    { size: 'large', smallest: 52, site: address },
    { size: 'normal', smallest: 40, site: stress },
    { size: 'large', smallest: 52, site: stress },
  ])('cut no word off, in $size type of $site', async ({ size, smallest, site }) => {
    const page = await openTalk({ site, viewport, reducedMotion: 'reduce' });
    await page.evaluate(name => document.documentElement.setAttribute('data-size', name), size);
    await page.evaluate(() => document.fonts.ready);
    await press(page, 'KeyN');
    const { height } = (await page.locator(SHOWN).boundingBox()) ?? { height: 0 };
    expect(height / viewport.height).toBeGreaterThan(0.6);
    const last = await countOf(page);
    for (let no = 1; no <= last; no++) {
      const texts = await page.evaluate(measureSlide);
      // As if the slide were the whole screen.
      const scaled = texts.map(text => ({ ...text, size: (text.size * viewport.height) / height }));
      expect(faultsOf(scaled, viewport.width, height, smallest), `slide ${no}`).toEqual([]);
      await press(page, 'PageDown');
    }
  });

  it('fit their screen, and leave bar and progress on the slide', async () => {
    const page = await openTalk({ viewport, at: '#/15' });
    await press(page, 'KeyN', 'KeyT');
    await page.mouse.move(300, 200);
    const [slide, shown] = [await edges(page, SHOWN), await edges(page, '#ui-strip')];
    expect(slide.bottom).toBeCloseTo(shown.top, 0);
    expect(shown.bottom).toBe(viewport.height);
    for (const selector of ['#bar', '#progress'])
      expect((await edges(page, selector)).bottom, selector).toBeLessThanOrEqual(slide.bottom + 0.5);
    const pacer = page.locator('.strip .pacer');
    expect(await pacer.evaluate(element => element.scrollHeight - element.clientHeight)).toBe(0);
    await clickBar(page, 'next');
    expect(await slideNo(page)).toBe(16);
  });
});

describe('the strip', () => {
  it.each([address, oneFile])('shows what is said with each slide on %s', async site => {
    const page = await openTalk({ site, at: '#/15' });
    await press(page, 'KeyN');
    for (let no = 15; no < 18; no++) {
      const said = await page.locator(`${SHOWN} > .notes > p`).allTextContents();
      expect(said.length).toBeGreaterThan(0);
      for (const words of said) expect(await notes(page).textContent()).toContain(words);
      await press(page, 'PageDown');
    }
    await press(page, 'End');
    expect(await notes(page).textContent()).toBe('Trang này không có lời nói sẵn.');
  });

  it('is gone at the second N, in the overview, in the reading view and in a talk to the room', async () => {
    const page = await openTalk({ at: '#/15' });
    await press(page, 'KeyN');
    expect(await strip(page).isVisible()).toBe(true);
    await press(page, 'KeyO');
    expect(await strip(page).isVisible()).toBe(false);
    await press(page, 'Escape');
    await clickBar(page, 'read');
    expect(await strip(page).isVisible()).toBe(false);
    await page.goBack();
    await expect.poll(() => strip(page).isVisible()).toBe(true);
    await present(page);
    expect([await stateOf(page, 'strip'), await strip(page).isVisible()]).toEqual([null, false]);
    await press(page, 'KeyN');
    expect(await strip(page).isVisible()).toBe(true);
    await press(page, 'KeyN');
    expect(await strip(page).isVisible()).toBe(false);
  });

  it('has type of 24 pixels at least, as large as asked for, also after a reload', async () => {
    const page = await openTalk({ at: '#/15' });
    await press(page, 'KeyN');
    const usual = await typeSize(page);
    await page.getByRole('button', { name: 'Chữ to hơn' }).click();
    const larger = await typeSize(page);
    expect(larger).toBeGreaterThan(usual);
    await reload(page);
    await press(page, 'KeyN');
    expect(await typeSize(page)).toBe(larger);
    await clickToTheEnd(page, 'Chữ nhỏ hơn');
    expect(await typeSize(page)).toBe(24);
  });

  it('scrolls long notes by their own arrows, and brings the words of each slide into sight', async () => {
    const page = await openTalk({ at: '#/5' });
    await press(page, 'KeyN');
    await clickToTheEnd(page, 'Chữ to hơn');
    const top = () => notes(page).evaluate(element => element.scrollTop);
    await notes(page).focus();
    await press(page, 'ArrowDown');
    await expect.poll(top).toBeGreaterThan(0);
    expect(await slideNo(page)).toBe(5);
    await press(page, 'PageDown');
    expect(await slideNo(page)).toBe(6);
    const words = await edges(page, '.strip-notes mark >> nth=0');
    const seen = await edges(page, '.strip-notes');
    expect(words.top).toBeGreaterThanOrEqual(seen.top);
    expect(words.top).toBeLessThan(seen.bottom);
  });
});
