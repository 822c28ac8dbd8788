import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { address, figures, stress } from './browser.ts';
import { faultsOf, measureSlide } from './measure.ts';
import { countOf, openTalk, press, SHOWN } from './talk.ts';

const SCREENS = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
] as const;
const SIZES = [
  { size: 'normal', smallest: 40 },
  { size: 'large', smallest: 52 },
] as const;

async function openAt(
  viewport: { width: number; height: number },
  size: string,
  site = address,
): Promise<Page> {
  const page = await openTalk({ site, viewport, reducedMotion: 'reduce' });
  await page.evaluate(name => document.documentElement.setAttribute('data-size', name), size);
  await page.evaluate(() => document.fonts.ready);
  return page;
}

/** All that cannot be read of a deck on a screen, slide by slide. */
async function walk(page: Page, smallest: number): Promise<string[]> {
  const { width, height } = page.viewportSize() ?? SCREENS[0];
  const slides = await countOf(page);
  const faults: string[] = [];
  for (let no = 1; no <= slides; no++) {
    const texts = await page.evaluate(measureSlide);
    if (texts.length === 0) faults.push(`${no}: no text`);
    faults.push(...faultsOf(texts, width, height, smallest).map(fault => `${no}: ${fault}`));
    await press(page, 'PageDown');
  }
  return faults;
}

describe.each(SCREENS)('on a screen of $width × $height', viewport => {
  it.each(SIZES)('every word of every slide can be read in $size type', async ({ size, smallest }) => {
    expect(await walk(await openAt(viewport, size), smallest)).toEqual([]);
  });

  it.each(SIZES)(
    'so can those of an essay that is hard to lay out, in $size type',
    async ({ size, smallest }) => {
      expect(await walk(await openAt(viewport, size, stress), smallest)).toEqual([]);
    },
  );

  it.each(SIZES)('so can those of every drawing, in $size type', async ({ size, smallest }) => {
    expect(await walk(await openAt(viewport, size, figures), smallest)).toEqual([]);
  });
});

/** The words of all slides with the size of their type, in px. */
function readSizes(): { words: string; size: number }[] {
  const parts = [...document.querySelectorAll('.slides > section :not(.notes, .notes *, svg, svg *)')];
  return parts
    .filter(part =>
      [...part.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim()),
    )
    .map(part => ({
      words: part.textContent ?? '',
      size: Number.parseFloat(getComputedStyle(part).fontSize),
    }));
}

it.each([address, stress, figures])('no word is smaller in large type: %s', async site => {
  for (const viewport of [SCREENS[1], SCREENS[3]]) {
    const page = await openAt(viewport, 'normal', site);
    const usual = await page.evaluate(readSizes);
    await page.evaluate(() => document.documentElement.setAttribute('data-size', 'large'));
    const large = await page.evaluate(readSizes);
    expect(large.length).toBeGreaterThan(40);
    const smaller = usual.flatMap(({ words, size }, index) =>
      (large[index]?.size ?? 0) < size - 0.1 ? [`${words}: ${size} → ${large[index]?.size}`] : [],
    );
    expect(smaller).toEqual([]);
  }
});

describe('the measure itself', () => {
  it('finds a slide that is made too full', async () => {
    const page = await openAt({ width: 1280, height: 720 }, 'normal');
    await page.goto(`${page.url().replace(/#.*/, '')}#/phuc-vu-nhan-dan`);
    await page.waitForSelector('#phuc-vu-nhan-dan:not([hidden])');
    expect(faultsOf(await page.evaluate(measureSlide), 1280, 720, 40)).toEqual([]);
    await page.locator(`${SHOWN} .list`).evaluate(list => {
      for (let copies = 0; copies < 4; copies++) list.append(list.children[0]?.cloneNode(true) ?? '');
    });
    expect(faultsOf(await page.evaluate(measureSlide), 1280, 720, 40)).not.toEqual([]);
  });

  it('finds type that is too small, and words one over the other', async () => {
    const page = await openAt({ width: 1280, height: 720 }, 'normal');
    await press(page, 'PageDown');
    await page
      .locator(`${SHOWN} li`)
      .first()
      .evaluate(item =>
        // The policy takes no style attribute.
        Object.assign((item as HTMLElement).style, {
          ...{ fontSize: '30px', position: 'relative', insetBlockStart: '80px' },
        }),
      );
    const faults = faultsOf(await page.evaluate(measureSlide), 1280, 720, 40).join('\n');
    expect(faults).toMatch(/is 30\.0 px high/);
    expect(faults).toMatch(/overlap/);
  });
});
