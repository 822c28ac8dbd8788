import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { address, oneFile } from './browser.ts';
import { openPage, openTalk, press, SHOWN, stateOf } from './talk.ts';

const panel = (page: Page) => page.locator('#ui-welcome');
const choice = (page: Page, command: string) => panel(page).locator(`[data-command=${command}]`);

/** Where the panel begins, and where the cover and the lowest of its words end. */
const edges = (page: Page) =>
  page.evaluate(() => {
    const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
    const words = [...document.querySelectorAll('#deck section:not([hidden]) :is(h1, p)')];
    return {
      panel: box('#ui-welcome')?.top ?? 0,
      cover: box('#deck section:not([hidden])')?.bottom ?? 0,
      words: Math.max(...words.map(word => word.getBoundingClientRect().bottom)),
    };
  });

describe.each([
  { where: 'the served site', site: address },
  { where: 'the one file', site: oneFile },
])('below the cover of $where', ({ site }) => {
  it('three choices lead to full screen, to the text and to paper', async () => {
    const page = await openTalk({ site });
    expect(await panel(page).getByRole('button').allTextContents()).toEqual([
      'Trình chiếu',
      'Đọc',
      'In tài liệu',
    ]);
    await choice(page, 'print').click();
    await page.waitForSelector('#ui-print[open]');
    await press(page, 'Escape');
    await choice(page, 'present').click();
    await page.waitForSelector('html[data-presenting]');
    expect(await panel(page).isVisible()).toBe(false);
    await press(page, 'Escape');
    await choice(page, 'read').click();
    expect(await stateOf(page, 'view')).toBe('reading');
    expect(await panel(page).isVisible()).toBe(false);
  });
});

it.each([
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
  { width: 1180, height: 820 },
  { width: 1024, height: 768 },
  { width: 820, height: 1180 },
  { width: 600, height: 960 },
])('the cover leaves it its room from before it is there at $width × $height', async viewport => {
  const page = await openTalk({ viewport });
  await page.evaluate(() => document.documentElement.style.removeProperty('--welcome'));
  const { cover, panel: top } = await edges(page);
  expect(Math.abs(cover - top)).toBeLessThan(1);
});

describe('the panel below the cover', () => {
  it.each([
    { width: 1920, height: 1080 },
    { width: 1024, height: 768 },
    { width: 640, height: 360 },
  ])('leaves the cover whole at $width × $height, with large words and targets', async viewport => {
    const page = await openPage({ viewport, at: '#/1' });
    await page.waitForSelector('[data-ready]');
    await expect.poll(async () => (await edges(page)).panel).toBeLessThan(viewport.height);
    const { panel: top, cover, words } = await edges(page);
    expect(cover).toBeCloseTo(top, 0);
    expect(words).toBeLessThanOrEqual(top);
    const heights = await panel(page)
      .locator('button')
      .evaluateAll(buttons => buttons.map(button => button.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(64);
    const sizes = await panel(page)
      .locator('button, li')
      .evaluateAll(words => words.map(word => Number.parseFloat(getComputedStyle(word).fontSize)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(20);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
  });

  it('is there on the cover alone, and never in full screen, which the cover fills', async () => {
    const page = await openTalk();
    await press(page, 'PageDown');
    expect(await panel(page).isVisible()).toBe(false);
    await press(page, 'Home');
    expect(await panel(page).isVisible()).toBe(true);
    await press(page, 'KeyO');
    expect(await panel(page).isVisible()).toBe(false);
    await press(page, 'KeyO', 'KeyN');
    expect(await panel(page).isVisible()).toBe(false);
    await press(page, 'KeyN', 'F5');
    await page.waitForSelector('html[data-presenting]');
    expect(await panel(page).isVisible()).toBe(false);
    const box = await page.locator(SHOWN).boundingBox();
    expect(box?.height).toBe(await page.evaluate(() => innerHeight));
  });

  it('says what the machine can do, in both languages, and follows a second screen', async () => {
    const page = await openTalk({
      before: () => {
        let isExtended = false;
        Object.defineProperty(Screen.prototype, 'isExtended', { get: () => isExtended });
        document.addEventListener('plug', () => {
          isExtended = true;
          (screen as unknown as EventTarget).dispatchEvent(new Event('change'));
        });
      },
    });
    const fact = (name: string) => panel(page).locator(`[data-fact=${name}]`);
    expect(await fact('fullscreen').locator('svg').count()).toBe(1);
    expect(await fact('second').textContent()).toBe('Màn hình thứ hai: không có');
    expect(await fact('second').locator('svg').count()).toBe(0);
    await page.evaluate(() => document.dispatchEvent(new Event('plug')));
    expect(await fact('second').textContent()).toBe('Có màn hình thứ hai');
    expect(await fact('second').locator('svg').count()).toBe(1);
    await press(page, 'Shift+Slash');
    await page.locator('#ui-help [data-command=language]').click();
    expect(await fact('second').textContent()).toBe('Second screen');
    expect(await choice(page, 'present').textContent()).toBe('Present');
  });

  it('says what it does not know, and offers nothing that the browser lacks', async () => {
    const page = await openTalk({
      before: () => {
        Reflect.deleteProperty(Screen.prototype, 'isExtended');
        Reflect.deleteProperty(Navigator.prototype, 'wakeLock');
        Object.defineProperty(Document.prototype, 'fullscreenEnabled', { get: () => false });
        Reflect.deleteProperty(window, 'print');
      },
    });
    const said = await panel(page).getByRole('listitem').allTextContents();
    expect(said.slice(0, 3)).toEqual([
      'Toàn màn hình: không có',
      'Màn hình có thể tự tắt',
      'Màn hình thứ hai: không rõ',
    ]);
    expect(await choice(page, 'print').count()).toBe(0);
  });
});
