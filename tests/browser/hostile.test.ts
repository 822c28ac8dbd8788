import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { address, oneFile } from './browser.ts';
import { clickBar, countOf, openTalk, press, slideNo, stateOf } from './talk.ts';

const SITES = [
  { where: 'the served site', site: address },
  { where: 'the one file', site: oneFile },
];

/** Notes what goes wrong in the page's scripts, among it promises that nobody caught. */
function noteFaults(page: Page): readonly string[] {
  const faults: string[] = [];
  page.on('pageerror', error => faults.push(error.message));
  page.on('console', message => {
    if (message.type() === 'error') faults.push(message.text());
  });
  return faults;
}

describe.each(SITES)('full screen that is refused, on $where', ({ site }) => {
  it('leaves the slides the whole window, and says how to fill the screen', async () => {
    const page = await openTalk({
      site,
      before: () => {
        Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('Permissions check failed'));
      },
    });
    const faults = noteFaults(page);
    await page.locator('#ui-welcome [data-command=present]').click();
    await expect.poll(() => stateOf(page, 'presenting')).toBe('window');
    expect(await page.locator('#ui-welcome').isVisible()).toBe(false);
    await expect.poll(() => page.locator('#ui-tip').textContent()).toContain('F11');
    await page.mouse.click(12, 400);
    expect(await slideNo(page)).toBe(2);
    await press(page, 'Escape', 'Home');
    expect([await stateOf(page, 'presenting'), await slideNo(page)]).toEqual([null, 1]);
    expect(await page.locator('#ui-welcome').isVisible()).toBe(true);
    expect(faults).toEqual([]);
  });
});

describe('a browser that keeps nothing', () => {
  it.each([
    {
      why: 'because it must not',
      before: () => {
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('Denied', 'SecurityError');
          },
        });
      },
    },
    {
      why: 'because it is full',
      before: () => {
        Storage.prototype.setItem = () => {
          throw new DOMException('Full', 'QuotaExceededError');
        };
      },
    },
  ])('still changes its looks, its shape and its language, $why', async ({ before }) => {
    const page = await openTalk({ before });
    const faults = noteFaults(page);
    await clickBar(page, 'theme');
    await clickBar(page, 'large');
    for (const command of ['shape', 'language']) {
      await press(page, 'Shift+Slash');
      await page.locator(`#ui-help [data-command=${command}]`).click();
    }
    const states = ['theme', 'size', 'shape'].map(name => stateOf(page, name));
    expect(await Promise.all(states)).toEqual(['dark', 'large', 'standard']);
    expect(await page.locator('#bar').getAttribute('aria-label')).toBe('Controls');
    await press(page, 'F5', 'PageDown');
    expect(await slideNo(page)).toBe(2);
    expect(faults).toEqual([]);
  });
});

describe.each(SITES)('an address with a query, on $where', ({ site }) => {
  it.each([
    '?showNotes=true',
    '?controls=true&autoSlide=100&keyboard=true&postMessage=true&embedded=true&view=print',
    '?print-pdf&view=scroll&hash=false&touch=false&autoSlide=1&loop=true&disableLayout=false',
  ])('changes nothing: %s', async query => {
    const page = await openTalk({ site, at: `${query}#/2`, stopsClock: true });
    // reveal.js, which would listen to the query, comes when the presenter rests.
    await expect
      .poll(async () => {
        await page.clock.runFor(1000);
        return page.locator('.reveal.ready').count();
      })
      .toBe(1);
    const faults = noteFaults(page);
    expect(await page.locator('.notes:visible').count()).toBe(0);
    expect(await page.locator('.reveal > :not(.slides, #ui-welcome)').count()).toBe(0);
    expect(await page.locator('.slides > section:visible').count()).toBe(1);
    const before = await page.locator('html').getAttribute('class');
    // A hostile frame asks, and time goes by: neither turns a slide.
    await page.evaluate(
      () =>
        new Promise(resolve => {
          window.addEventListener('message', resolve, { once: true });
          postMessage(JSON.stringify({ method: 'slide', args: [5] }), '*');
        }),
    );
    await page.clock.runFor(60_000);
    expect([await slideNo(page), await page.locator('html').getAttribute('class')]).toEqual([2, before]);
    await press(page, 'PageDown');
    expect(await slideNo(page)).toBe(3);
    await press(page, 'End', 'PageDown');
    expect(await slideNo(page)).toBe(await countOf(page));
    expect(page.url()).toContain(query);
    expect(faults).toEqual([]);
  });
});

it('a full screen of the browser itself is left by its own key, as the deck says', async () => {
  const page = await openTalk({
    before: () => {
      const own = window.matchMedia.bind(window);
      window.matchMedia = query => {
        const found = own(query);
        if (query.includes('fullscreen')) Object.defineProperty(found, 'matches', { value: true });
        return found;
      };
    },
  });
  await press(page, 'PageDown', 'Escape');
  expect(await page.locator('#ui-tip').textContent()).toContain('F11');
  await press(page, 'PageDown');
  expect(await slideNo(page)).toBe(3);
});
