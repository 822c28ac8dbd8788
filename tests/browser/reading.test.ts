import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { figures, oneFile, stress } from './browser.ts';
import { openPage, reload, SHOWN, slideNo, stateOf } from './talk.ts';

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const ZALO =
  'Mozilla/5.0 (Linux; Android 13; SM-A135F; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/114.0 Mobile Safari/537.36 Zalo android/13080';

type Visit = Parameters<typeof openPage>[0];

/** Opens the reading view and waits for its bar. */
async function openReading(visit: Visit = {}): Promise<Page> {
  const page = await openPage({ at: '#doc', ...visit });
  await page.waitForSelector('#ui-reader');
  return page;
}

const barButton = (page: Page, label: string) => page.locator(`#ui-reader button[data-label=${label}]`);
const hashOf = (page: Page) => new URL(page.url()).hash;
const topOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate(element => element.getBoundingClientRect().top);

describe('the page', () => {
  it.each([
    ...[320, 360, 390, 600, 820, 1280].map(width => ({ width, height: 800, javaScriptEnabled: true })),
    { width: 844, height: 390, javaScriptEnabled: true },
    { width: 320, height: 640, javaScriptEnabled: false },
  ])(
    'is no wider than $width px, script $javaScriptEnabled',
    async ({ width, height, javaScriptEnabled }) => {
      for (const site of [undefined, stress, figures]) {
        const page = await openPage({
          ...{ ...(site && { site }), at: '#doc', viewport: { width, height } },
          ...{ javaScriptEnabled, isMobile: width < 900 },
        });
        if (javaScriptEnabled) await page.waitForSelector('#ui-reader');
        const right = await page.evaluate(() =>
          Math.max(
            ...[
              ...document.querySelectorAll(
                '.reading :is(p, h1, h2, li, a, svg:not(.art, .masthead *), figure)',
              ),
            ]
              .filter(element => element.closest('.scroll') === null)
              .map(element => element.getBoundingClientRect().right),
          ),
        );
        expect(right).toBeLessThanOrEqual(width);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      }
    },
  );

  it.each([24, 32])('is no wider than its screen where letters are of %i px by default', async size => {
    const page = await openReading({
      ...{ ...PHONE, viewport: { width: 320, height: 640 } },
      // For the style that this test adds.
      bypassCSP: true,
    });
    await page.addStyleTag({ content: `html { font-size: ${size}px }` });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    // Two lines of whole words beside the flower.
    const unit = await page.locator('.masthead .unit').evaluate(element => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom))).size;
    });
    expect(unit).toBeLessThanOrEqual(2);
  });

  it('sets its letters larger where the reader has asked the browser for larger ones', async () => {
    const page = await openReading({ ...PHONE, viewport: { width: 390, height: 844 } });
    const sizes = () =>
      page.evaluate(() =>
        ['#doc-p1', '.masthead h1'].map(at =>
          Number.parseFloat(getComputedStyle(document.querySelector(at) as Element).fontSize),
        ),
      );
    const [text = 0, title = 0] = await sizes();
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '32px';
    });
    const [larger = 0, largerTitle = 0] = await sizes();
    expect(larger).toBeGreaterThanOrEqual(2 * text - 1);
    expect(largerTitle).toBeGreaterThan(title);
  });

  it('sets 60 to 70 characters on a line of 18 px or more', async () => {
    const page = await openReading();
    const set = await page.locator('#doc-p1').evaluate(paragraph => {
      const range = document.createRange();
      range.selectNodeContents(paragraph);
      const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 10)));
      const { fontSize, lineHeight } = getComputedStyle(paragraph);
      const size = Number.parseFloat(fontSize);
      const count = (paragraph.textContent ?? '').length / (lines.size - 0.5);
      return { count, size, leading: Number.parseFloat(lineHeight) / size };
    });
    expect(set.count).toBeGreaterThanOrEqual(60);
    expect(set.count).toBeLessThanOrEqual(70);
    expect(set.size).toBeGreaterThanOrEqual(18);
    expect(set.leading).toBeGreaterThanOrEqual(1.6);
  });

  it('leads nowhere that only a script could go while there is none', async () => {
    const page = await openPage({ javaScriptEnabled: false, ...PHONE });
    expect(await page.locator('.reading :is(button, [href^="#/"]):visible').count()).toBe(0);
    await page.locator('.contents a').last().tap();
    expect(hashOf(page)).toBe('#doc-appendix');
  });

  it('draws beside the text, at the sentence, what its slides draw', async () => {
    const page = await openReading({ viewport: { width: 1280, height: 800 } });
    const drawing = page.locator('.beside figure').last();
    const box = await drawing.boundingBox();
    const text = await page.locator('.spread > p[id]').boundingBox();
    expect(box?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
    const slide = (await drawing.locator('a[href^="#/"]').getAttribute('href'))?.slice(2);
    await drawing.locator('a[href^="#/"]').click();
    await expect.poll(() => page.locator(SHOWN).getAttribute('id')).toBe(slide);
  });
});

describe('a heading', () => {
  it('copies its address', async () => {
    const page = await openReading({ permissions: ['clipboard-read', 'clipboard-write'] });
    const heading = page.locator('.chapter h2 a').nth(1);
    await heading.click();
    await page.waitForSelector('#ui-tip:not(:empty)');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(page.url());
    expect(hashOf(page)).toBe(await heading.getAttribute('href'));
  });

  it('shows its address to be copied by hand where nothing may be copied', async () => {
    const page = await openReading({
      site: oneFile,
      before: () => {
        Reflect.deleteProperty(Navigator.prototype, 'clipboard');
        document.execCommand = () => false;
      },
    });
    await page.locator('.chapter h2 a').first().click();
    expect(await page.locator('#ui-copy[open] input').inputValue()).toContain('trinh-chieu.html#doc-');
    expect(await page.evaluate(() => getSelection()?.toString())).toContain('#doc-');
  });
});

describe('a figure in the text', () => {
  it('opens a card that leads to its slide, on a phone too', async () => {
    const page = await openReading(PHONE);
    const mark = page.locator('mark.figure').last();
    await mark.locator('a').tap();
    expect(await page.locator('#ui-figure .card-words').textContent()).toBe(await mark.textContent());
    await page.locator('#ui-figure a[href^="#/"]').tap();
    await expect
      .poll(() => page.locator(SHOWN).getAttribute('id'))
      .toBe(await mark.getAttribute('data-slide'));
    expect(await stateOf(page, 'view')).toBe('deck');
  });

  it('is a link to its row before any script has come', async () => {
    const page = await openPage({ ...PHONE, javaScriptEnabled: false });
    await page.locator('mark.figure a').first().tap();
    expect(hashOf(page)).toMatch(/^#doc-row-/);
  });
});

describe('the bar of the reading view', () => {
  it('gives the thumb room, and stays on a phone of 320 px', async () => {
    const page = await openReading({ ...PHONE, viewport: { width: 320, height: 640 } });
    for (const button of await page.locator('#ui-reader button:visible').all()) {
      const box = await button.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(48);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
    }
  });

  it('goes away on the way down, and comes back on the way up', async () => {
    const page = await openReading({ viewport: { width: 600, height: 800 } });
    const isAway = () => page.locator('#ui-reader[data-away]').count();
    await page.mouse.wheel(0, 300);
    await expect.poll(isAway).toBe(1);
    await page.mouse.wheel(0, -100);
    await expect.poll(isAway).toBe(0);
  });

  it('finds a sentence without its marks and leads to it', async () => {
    const page = await openReading();
    await page.locator('#ui-reader [data-command=search]').click();
    await page.keyboard.type('phuong cham');
    expect(await page.locator('.search-count').textContent()).toBe('Có trong 1 câu.');
    await page.keyboard.press('Enter');
    const found = page.locator(':target');
    expect(await found.textContent()).toContain('phương châm');
    await expect
      .poll(() => found.evaluate(element => element.getBoundingClientRect().top < innerHeight))
      .toBe(true);
    expect(await stateOf(page, 'view')).toBe('reading');
  });

  it('marks in the contents what is being read, and leads on', async () => {
    const page = await openReading({ at: '#doc-p5' });
    await barButton(page, 'readerContents').click();
    const current = page.locator('#ui-contents [aria-current]');
    expect(await current.textContent()).toBe(
      await page.locator('.chapter').nth(4).getAttribute('data-title'),
    );
    await page.locator('#ui-contents a').nth(5).click();
    await expect
      .poll(() => hashOf(page))
      .toBe(await page.locator('.chapter h2 a').nth(5).getAttribute('href'));
  });

  it('sets the type larger in four steps, keeps the place, and remembers it', async () => {
    const page = await openReading({ ...PHONE, at: '#doc-p4' });
    const size = () =>
      page.locator('#doc-p4').evaluate(text => Number.parseFloat(getComputedStyle(text).fontSize));
    const before = await topOf(page, '#doc-p4');
    await barButton(page, 'readerLooks').tap();
    const sizes = [await size()];
    for (let step = 0; step < 3; step++) {
      await page.locator('#ui-looks [data-label=notesLarger]').tap();
      sizes.push(await size());
    }
    expect(new Set(sizes).size).toBe(4);
    const used = page.locator('#ui-looks [aria-disabled=true]');
    expect(await used.getAttribute('data-label')).toBe('notesLarger');
    expect(Math.abs((await topOf(page, '#doc-p4')) - before)).toBeLessThan(120);
    await reload(page);
    await page.waitForSelector('#ui-reader');
    expect(await size()).toBe(sizes.at(-1));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  it('changes the colours and the language without leaving the text', async () => {
    const page = await openReading({ at: '#doc-p4' });
    for (const command of ['theme', 'language']) {
      await barButton(page, 'readerLooks').click();
      await page.locator(`#ui-looks [data-command=${command}]`).click();
    }
    expect([await stateOf(page, 'theme'), await stateOf(page, 'view')]).toEqual(['dark', 'reading']);
    expect(await barButton(page, 'readerContents').getAttribute('aria-label')).toBe('Contents');
    expect(hashOf(page)).toBe('#doc-p4');
  });

  it('leads to the slide of what is read', async () => {
    const page = await openReading(PHONE);
    await page.locator('#ui-reader [data-command=read]').tap();
    await page.waitForSelector('html[data-view=deck][data-ready]');
    expect(await slideNo(page)).toBe(1);
    expect(await page.locator('#ui-reader').isVisible()).toBe(false);
  });

  it('hands the page on where the browser can, and copies its address where it refuses', async () => {
    const page = await openReading({
      before: () => {
        const share = async (shared: ShareData) => {
          document.documentElement.dataset.shared = shared.url ?? '';
          throw new DOMException('Refused', 'NotAllowedError');
        };
        Object.defineProperty(navigator, 'share', { value: share });
      },
    });
    await barButton(page, 'readerShare').click();
    await page.waitForSelector('#ui-tip:not(:empty), #ui-copy[open]');
    expect(await stateOf(page, 'shared')).toBe(`${page.url().split('#')[0]}#doc`);
    await barButton(page, 'readerLooks').click();
    expect(await page.locator('#ui-looks [data-label=readerCopy]').isVisible()).toBe(true);
  });

  it('tells how far the page has been read', async () => {
    const page = await openReading(PHONE);
    const read = () =>
      page.locator('.read-line').evaluate(line => Number(line.style.getPropertyValue('--read')));
    expect(await read()).toBe(0);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect.poll(read).toBeGreaterThan(0.99);
  });
});

describe('inside another program', () => {
  it('says once how to get out, and has no button that would do nothing', async () => {
    const page = await openReading({ ...PHONE, userAgent: ZALO });
    expect(await page.locator('.in-app p').textContent()).toContain('Mở bằng trình duyệt');
    expect(await page.locator('button[data-command=print]').count()).toBe(0);
    await page.locator('.in-app button').tap();
    await reload(page);
    await page.waitForSelector('#ui-reader');
    expect(await page.locator('.in-app').count()).toBe(0);
  });

  it('says nothing in a browser', async () => {
    const page = await openReading(PHONE);
    expect(await page.locator('.in-app').count()).toBe(0);
    expect(await page.locator('#ui-looks button[data-command=print]').count()).toBe(1);
  });
});
