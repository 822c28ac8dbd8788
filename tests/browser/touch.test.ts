import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { address, oneFile } from './browser.ts';
import { openPage, openTalk, press, SHOWN, slideNo, stateOf } from './talk.ts';

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const TABLET = { viewport: { width: 1180, height: 820 }, isMobile: true, hasTouch: true };

/** How far a movement has come, step by step. */
const STEPS = [0, 0.25, 0.5, 0.75, 1];

interface Touch {
  readonly x: number;
  readonly y: number;
}

/** Moves fingers over the screen, as real touches. */
async function move(page: Page, fingersAt: (share: number) => readonly Touch[]): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  for (const [step, share] of STEPS.entries())
    await devtools.send('Input.dispatchTouchEvent', {
      type: step === 0 ? 'touchStart' : 'touchMove',
      touchPoints: fingersAt(share).map((touch, id) => ({ ...touch, id })),
    });
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

const swipe = (page: Page, from: readonly [number, number], by: readonly [number, number]) =>
  move(page, share => [{ x: from[0] + by[0] * share, y: from[1] + by[1] * share }]);

/** Two fingers go apart, or together. */
const pinch = (page: Page, from: number, to: number) =>
  move(page, share => {
    const reach = from + (to - from) * share;
    return [-reach, reach].map(x => ({ x: 600 + x, y: 400 }));
  });

const zoomOf = (page: Page) => page.evaluate(() => visualViewport?.scale ?? 0);

/** Opens the slides on a phone, which shows the text at first. */
async function openOnPhone(site = address, viewport = PHONE.viewport): Promise<Page> {
  const page = await openPage({ ...PHONE, site, viewport });
  await page.locator('.reading [data-command=read]').tap();
  await page.waitForSelector('.reveal.ready');
  return page;
}

it('a swipe brings a slide back that was blank, and no other', async () => {
  const page = await openTalk({ ...TABLET, at: '#/3' });
  await press(page, 'KeyB');
  await swipe(page, [600, 300], [-200, 0]);
  await expect.poll(() => stateOf(page, 'blank')).toBeNull();
  expect(await slideNo(page)).toBe(3);
});

describe.each([
  { where: 'the served site', site: address },
  { where: 'the one file', site: oneFile },
])('a finger, on $where', ({ site }) => {
  it('turns the slide to the left and to the right, and not up or down', async () => {
    const page = await openOnPhone(site);
    await swipe(page, [300, 250], [-200, 10]);
    expect(await slideNo(page)).toBe(2);
    await swipe(page, [300, 600], [-200, -20]);
    expect(await slideNo(page)).toBe(3);
    await swipe(page, [100, 300], [200, 10]);
    expect(await slideNo(page)).toBe(2);
    await swipe(page, [200, 300], [10, -200]);
    await swipe(page, [200, 300], [-10, 200]);
    expect(await slideNo(page)).toBe(2);
  });
});

describe('a finger', () => {
  it('turns the cover from the panel below it too', async () => {
    const page = await openOnPhone();
    const box = await page.locator('#ui-welcome').boundingBox();
    await swipe(page, [300, (box?.y ?? 0) + 60], [-200, 0]);
    expect([await slideNo(page), await stateOf(page, 'presenting')]).toEqual([2, null]);
  });

  it('goes on with a tap in full screen, and does not zoom with two', async () => {
    const page = await openTalk({ ...TABLET, at: '#/3' });
    await page.locator('#bar [data-command=presentHere]').tap();
    await page.waitForSelector('html[data-presenting]');
    await page.touchscreen.tap(30, 500);
    await expect.poll(() => slideNo(page)).toBe(4);
    await page.touchscreen.tap(30, 500);
    await page.touchscreen.tap(30, 500);
    await expect.poll(() => slideNo(page)).toBe(6);
    expect(await zoomOf(page)).toBe(1);
  });

  it('presses no button of the bar that was not to be seen', async () => {
    const page = await openTalk({ ...TABLET, at: '#/3' });
    await page.locator('#bar [data-command=presentHere]').tap();
    await page.waitForSelector('html[data-presenting]:not([data-awake])');
    const at = (await page.locator('#bar [data-command=black]').boundingBox()) ?? { x: 0, y: 0 };
    await page.touchscreen.tap(at.x + 10, at.y + 10);
    await expect.poll(() => slideNo(page)).toBe(4);
    expect([await stateOf(page, 'blank'), await stateOf(page, 'awake')]).toEqual([null, '']);
    await page.touchscreen.tap(at.x + 10, at.y + 10);
    await expect.poll(() => stateOf(page, 'blank')).toBe('black');
  });

  it('brings the bar out by a tap at its place while it draws, and draws nothing there', async () => {
    const page = await openTalk({ ...TABLET, at: '#/3' });
    await page.locator('#bar [data-command=pen]').tap();
    await press(page, 'Shift+F5');
    await page.waitForSelector('html[data-presenting]:not([data-awake])');
    await page.touchscreen.tap(500, 790);
    await expect.poll(() => stateOf(page, 'awake')).toBe('');
    expect(await page.locator('.slides .drawn-ink[d^=M]').count()).toBe(0);
    await page.locator('#bar [data-command=pen]').tap();
    expect(await stateOf(page, 'tool')).toBeNull();
  });

  it('cannot hide the bar, which it could not bring back', async () => {
    const page = await openTalk({ ...TABLET, at: '#/3' });
    await page.locator('#bar [data-command=help]').tap();
    expect(await page.locator('#ui-help [data-command=laser]').isVisible()).toBe(true);
    expect(await page.locator('#ui-help [data-command=bar]').isVisible()).toBe(false);
  });

  it('moves the page about while it is zoomed in, and turns slides again after', async () => {
    const page = await openTalk({ ...TABLET, at: '#/3' });
    await pinch(page, 50, 120);
    await expect.poll(() => stateOf(page, 'zoomed')).toBe('');
    expect(await zoomOf(page)).toBeGreaterThan(1.5);
    const left = () => page.evaluate(() => visualViewport?.offsetLeft ?? 0);
    const before = await left();
    await swipe(page, [600, 300], [-200, 0]);
    await expect.poll(left).toBeGreaterThan(before);
    expect(await slideNo(page)).toBe(3);
    await pinch(page, 400, 10);
    await expect.poll(() => stateOf(page, 'zoomed')).toBeNull();
    await swipe(page, [600, 300], [-200, 0]);
    expect(await slideNo(page)).toBe(4);
  });
});

describe('a screen that is turned', () => {
  it.each([
    { where: 'phone', open: openOnPhone, turned: { width: 844, height: 390 }, own: PHONE.viewport },
    {
      ...{ where: 'tablet', turned: { width: 820, height: 1180 }, own: TABLET.viewport },
      open: () => openTalk(TABLET),
    },
  ])(
    'keeps the slide of a $where, its view, its keys, its swipes and its bar',
    async ({ open, turned, own }) => {
      const page = await open();
      await press(page, 'PageDown', 'PageDown');
      let no = 3;
      for (const viewport of [turned, own, turned]) {
        await page.setViewportSize(viewport);
        await expect.poll(() => page.evaluate(() => innerWidth)).toBe(viewport.width);
        expect([await slideNo(page), await stateOf(page, 'view')]).toEqual([no, 'deck']);
        const box = await page.locator(SHOWN).boundingBox();
        expect(box).toEqual({ x: 0, y: 0, ...viewport });
        await swipe(page, [viewport.width - 60, 150], [-150, 0]);
        expect(await slideNo(page)).toBe(++no);
        await press(page, 'PageDown');
        expect(await slideNo(page)).toBe(++no);
        await page.locator('#bar [data-command=next]').tap();
        expect(await slideNo(page)).toBe(++no);
        expect(new URL(page.url()).hash).toBe(`#/${await page.locator(SHOWN).getAttribute('id')}`);
      }
    },
  );
});

it('a phone’s camera and its lowest edge cover neither words nor buttons', async () => {
  const page = await openOnPhone(address, { width: 844, height: 390 });
  await press(page, 'PageDown');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setSafeAreaInsetsOverride', {
    insets: { left: 59, right: 59, bottom: 21, top: 0 },
  });
  const inset = (selector: string) =>
    page.evaluate(name => {
      const boxes = [...document.querySelectorAll(name)].map(element => element.getBoundingClientRect());
      return [
        Math.min(...boxes.map(({ left }) => left)),
        Math.min(...boxes.map(({ right }) => innerWidth - right)),
      ];
    }, selector);
  for (const edge of await inset('#deck section:not([hidden]) :is(h2, .body)'))
    expect(edge).toBeGreaterThanOrEqual(59);
  const bar = await page.locator('#bar').boundingBox();
  expect((bar?.x ?? 0) + (bar?.width ?? 0)).toBeLessThanOrEqual(844 - 59);
  expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeLessThanOrEqual(390 - 21);
  await press(page, 'PageUp');
  for (const edge of await inset('#ui-welcome button')) expect(edge).toBeGreaterThanOrEqual(59);
});

it('a phone held upright has its slides at one tap, untranslated, and a bar that covers no text', async () => {
  const page = await openPage(PHONE);
  await page.waitForSelector('[data-ready]');
  expect(await page.locator('html').getAttribute('translate')).toBe('yes');
  await page.locator('.watch').tap();
  expect([await stateOf(page, 'view'), await page.locator('#ui-welcome').isVisible()]).toEqual([
    'deck',
    false,
  ]);
  expect(await page.locator('html').getAttribute('translate')).toBe('no');
  const bar = await page.locator('#bar').boundingBox();
  // The lowest 12% hold no text.
  expect(bar?.y).toBeGreaterThanOrEqual(844 * 0.88 - 1);
});
