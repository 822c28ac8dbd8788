import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { address, oneFile } from './browser.ts';
import { openTalk, present, press, slideNo } from './talk.ts';

/** Writes on the page how many wake locks were asked for and how many are held. */
function watchLocks(): void {
  const own = WakeLock.prototype.request;
  let asked = 0;
  let held = 0;
  const write = () => document.documentElement.setAttribute('data-locks', `${asked} asked, ${held} held`);
  WakeLock.prototype.request = async function (type) {
    const lock = await own.call(this, type);
    asked++;
    held++;
    lock.addEventListener('release', () => {
      held--;
      write();
    });
    write();
    return lock;
  };
}

const locks = (page: Page) => page.locator('html').getAttribute('data-locks');
const tip = (page: Page) => page.locator('#ui-tip');

describe.each([
  { where: 'the served site', site: address },
  { where: 'the one file', site: oneFile },
])('on $where', ({ site }) => {
  it('the screen is kept awake in full screen, and no longer', async () => {
    const page = await openTalk({ site, before: watchLocks });
    await press(page, 'F5');
    await expect.poll(() => locks(page)).toBe('1 asked, 1 held');
    await press(page, 'PageDown', 'Escape');
    await expect.poll(() => locks(page)).toBe('1 asked, 0 held');
    await press(page, 'Shift+F5');
    await expect.poll(() => locks(page)).toBe('2 asked, 1 held');
    expect(await tip(page).count()).toBe(0);
  });
});

describe('a screen that cannot be kept awake', () => {
  it.each([
    { why: 'the browser cannot', before: () => Reflect.deleteProperty(Navigator.prototype, 'wakeLock') },
    {
      why: 'the browser refuses',
      before: () => {
        WakeLock.prototype.request = () => Promise.reject(new DOMException('Denied', 'NotAllowedError'));
      },
    },
  ])('is told of once, because $why, and the talk goes on', async ({ before }) => {
    const page = await openTalk({ before: before as () => void });
    await press(page, 'F5');
    await expect.poll(() => tip(page).textContent()).toContain('powercfg.cpl');
    await press(page, 'PageDown');
    expect(await slideNo(page)).toBe(2);
    await tip(page).evaluate(element => element.replaceChildren());
    await press(page, 'Escape');
    await page.waitForSelector('html:not([data-presenting])');
    await present(page);
    expect(await tip(page).textContent()).toBe('');
  });

  it('is not told of in place of why the screen is not full', async () => {
    const page = await openTalk({
      before: () => {
        WakeLock.prototype.request = () => Promise.reject(new DOMException('Denied', 'NotAllowedError'));
        Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('Denied'));
      },
    });
    await present(page);
    await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 100)));
    expect(await tip(page).textContent()).toContain('F11');
  });
});
