import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { address, figures, oneFile } from './browser.ts';
import { faultsOf, measureSlide } from './measure.ts';
import { countOf, openTalk, press, reload, SHOWN, stateOf } from './talk.ts';

const WIDE = { width: 1920, height: 1080 };
const STANDARD = { width: 1024, height: 768 };

async function changeShape(page: Page): Promise<void> {
  await press(page, 'Shift+Slash');
  await page.locator('#ui-help [data-command=shape]').click();
}

/** Whether the sheet of commands says that the shape is not the screen's own. */
async function isForced(page: Page): Promise<boolean> {
  await press(page, 'Shift+Slash');
  const pressed = await page.locator('#ui-help [data-command=shape]').getAttribute('aria-pressed');
  await press(page, 'Escape');
  return pressed === 'true';
}

describe.each([
  { where: 'the served site', site: address },
  { where: 'the one file', site: oneFile },
])('the shape of the slides, on $where', ({ site }) => {
  it('is the screen’s own, and follows it', async () => {
    const page = await openTalk({ site, viewport: STANDARD });
    expect(await stateOf(page, 'shape')).toBe('standard');
    await page.setViewportSize(WIDE);
    await expect.poll(() => stateOf(page, 'shape')).toBe('wide');
  });

  it('can be forced and given back, is remembered, and survives another size of the window', async () => {
    const page = await openTalk({ site, viewport: WIDE, at: '#/3' });
    await changeShape(page);
    expect([await stateOf(page, 'shape'), await isForced(page)]).toEqual(['standard', true]);
    await reload(page);
    expect([await stateOf(page, 'shape'), await isForced(page)]).toEqual(['standard', true]);
    await page.setViewportSize({ width: 1280, height: 720 });
    expect(await stateOf(page, 'shape')).toBe('standard');
    await changeShape(page);
    expect([await stateOf(page, 'shape'), await isForced(page)]).toEqual(['wide', false]);
    await page.setViewportSize(STANDARD);
    await expect.poll(() => stateOf(page, 'shape')).toBe('standard');
  });
});

describe('a shape that is not the screen’s own', () => {
  it.each([
    { shape: 'standard', viewport: WIDE, unit: 1, share: 0.76 },
    { shape: 'wide', viewport: STANDARD, unit: 0.75, share: 1 },
  ])(
    '$shape, leaves every word to be read in the middle of $viewport.width × $viewport.height',
    async ({ viewport, unit, share }) => {
      for (const site of [address, figures]) {
        const page = await openTalk({ site, viewport, reducedMotion: 'reduce' });
        await changeShape(page);
        await page.evaluate(() => document.fonts.ready);
        const { width, height } = viewport;
        for (let no = 1; no <= (await countOf(page)); no++) {
          const texts = await page.evaluate(measureSlide);
          // A slide of another shape is as large as its narrower side allows, and its type with it.
          const grown = texts.map(text => ({ ...text, size: text.size / unit }));
          expect(faultsOf(grown, width, height, 40), `slide ${no}`).toEqual([]);
          for (const { text, left, right, clipped } of texts) {
            expect(clipped, text).toBe(false);
            expect(left, text).toBeGreaterThanOrEqual((width * (1 - share)) / 2);
            expect(right, text).toBeLessThanOrEqual((width * (1 + share)) / 2);
          }
          await press(page, 'PageDown');
        }
        await page.context().close();
      }
    },
  );

  it.each([
    { shape: 'standard', viewport: WIDE, ratio: 4 / 3 },
    { shape: 'wide', viewport: STANDARD, ratio: 16 / 9 },
  ])('$shape, is that of the tiles of the overview too', async ({ viewport, ratio }) => {
    const page = await openTalk({ viewport });
    await changeShape(page);
    await press(page, 'KeyO');
    const ratios = await page.locator('.slides > section').evaluateAll(tiles =>
      tiles.map(tile => {
        const { width, height } = tile.getBoundingClientRect();
        return width / height;
      }),
    );
    for (const found of ratios) expect(found).toBeCloseTo(ratio, 1);
    await press(page, 'KeyO');
    expect(await page.locator(SHOWN).count()).toBe(1);
  });
});
