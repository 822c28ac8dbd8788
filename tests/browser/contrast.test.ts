import type { CDPSession, Page, ViewportSize } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { address, figures, layouts, stress } from './browser.ts';
import { measureSlide, type SetText } from './measure.ts';
import { countOf, openPage, openTalk, press } from './talk.ts';

const SITES = { essay: address, stress, figures, layouts } as const;
const SCREENS = [
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
] as const;
/** USERS: text that must be read, and figures as large as a poster's. */
const ENOUGH = { text: 7, figure: 4.5 } as const;
const FIGURE_SIZE = 100 / 720;

/** Takes the ink away and leaves text its colour. */
const UNSEEN = `.slides section * {
  -webkit-text-fill-color: transparent !important; text-decoration-color: transparent !important;
}`;

/** The least contrast of each text with what is behind its ink, in a picture taken without the text. */
async function contrasts(devtools: CDPSession, eye: Page, texts: readonly SetText[]): Promise<number[]> {
  // The browser's own command packs the picture in half the time.
  const { data: picture } = await devtools.send('Page.captureScreenshot', { optimizeForSpeed: true });
  return eye.evaluate(readContrasts, { picture, texts: [...texts] });
}

/** Runs in an empty page, which may read the pixels of any picture. */
async function readContrasts({ picture, texts }: { picture: string; texts: SetText[] }): Promise<number[]> {
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('The browser has no canvas.');
  context.drawImage(image, 0, 0);
  const linear = Float64Array.from({ length: 256 }, (_, value) =>
    value <= 10 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  );
  const luminance = (r = 0, g = 0, b = 0) =>
    0.2126 * (linear[r] ?? 0) + 0.7152 * (linear[g] ?? 0) + 0.0722 * (linear[b] ?? 0);
  return texts.map(({ color, left, right, top, bottom }) => {
    const [r, g, b] = (color.match(/\d+/g) ?? []).map(Number);
    const ink = luminance(r, g, b);
    const { data } = context.getImageData(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
    const found = new Float64Array(Math.ceil(data.length / (4 * 7))).map((_, index) => {
      const at = index * 4 * 7;
      const ground = luminance(data[at], data[at + 1], data[at + 2]);
      return (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
    });
    // A hundredth of the pixels may be a neighbour's edge.
    return found.sort()[Math.floor(found.length / 100)] ?? 0;
  });
}

interface Look {
  readonly site: keyof typeof SITES;
  readonly theme: 'light' | 'dark' | 'forced';
  readonly size: 'normal' | 'large';
}

/** All text of a deck that stands out too little, slide by slide. */
async function faint({ site, theme, size }: Look, viewport: ViewportSize): Promise<string[]> {
  const page = await openTalk({
    site: SITES[site],
    viewport,
    // For the style that this test adds.
    bypassCSP: true,
    reducedMotion: 'reduce',
    forcedColors: theme === 'forced' ? 'active' : 'none',
  });
  const devtools = await page.context().newCDPSession(page);
  const eye = await openPage({ site: 'about:blank' });
  await page.evaluate(
    ([name, type]) => {
      document.documentElement.setAttribute('data-theme', name ?? '');
      document.documentElement.setAttribute('data-size', type ?? '');
    },
    [theme, size],
  );
  await page.addStyleTag({ content: UNSEEN });
  const faults: string[] = [];
  for (let no = await countOf(page); no > 0; no--) {
    const texts = await page.evaluate(measureSlide);
    const found = await contrasts(devtools, eye, texts);
    for (const [index, { text, size: height }] of texts.entries()) {
      const enough = height >= FIGURE_SIZE ? ENOUGH.figure : ENOUGH.text;
      const contrast = found[index] ?? 0;
      if (contrast < enough) faults.push(`${new URL(page.url()).hash} "${text}": ${contrast.toFixed(1)}`);
    }
    await press(page, 'PageDown');
  }
  return faults;
}

describe.each(SCREENS)('on a screen of $width × $height', viewport => {
  it.each<Look>([
    { site: 'essay', theme: 'light', size: 'normal' },
    { site: 'essay', theme: 'dark', size: 'normal' },
    { site: 'essay', theme: 'light', size: 'large' },
    { site: 'essay', theme: 'dark', size: 'large' },
    { site: 'stress', theme: 'light', size: 'normal' },
    { site: 'stress', theme: 'dark', size: 'normal' },
    { site: 'figures', theme: 'light', size: 'normal' },
    { site: 'figures', theme: 'dark', size: 'large' },
    { site: 'layouts', theme: 'light', size: 'normal' },
    { site: 'layouts', theme: 'dark', size: 'normal' },
    { site: 'layouts', theme: 'light', size: 'large' },
    { site: 'layouts', theme: 'dark', size: 'large' },
    { site: 'layouts', theme: 'forced', size: 'normal' },
    { site: 'essay', theme: 'forced', size: 'normal' },
    { site: 'figures', theme: 'forced', size: 'normal' },
  ])('all text of the $site stands out from its ground in the $theme theme, $size type', async look => {
    expect(await faint(look, viewport)).toEqual([]);
  });
});

it('looks at figures in tiles, heads of tables and every other place that has figures among words', async () => {
  const page = await openTalk({ site: layouts });
  const places = ['.tiles', 'ol.list', '.tabled th', '.tabled td', '.lines'];
  const bare = await page.evaluate(
    all => all.filter(place => !document.querySelector(`.slides ${place} .figure.inline`)),
    places,
  );
  expect(bare).toEqual([]);
});
