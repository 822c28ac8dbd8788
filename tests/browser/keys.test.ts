import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { address } from './browser.ts';
import { countOf, isFullscreen, openPage, openTalk, present, press, slideNo, stateOf } from './talk.ts';

/** A click on the ground of the slide, where nothing else takes it. */
const clickSlide = (page: Page) => page.mouse.click(12, 400);

/** The page over a slow line: slides turn, all else comes when told to. */
async function openHalf(): Promise<{ page: Page; arrive: () => Promise<unknown> }> {
  const page = await openPage({ site: 'about:blank' });
  const waiting: Route[] = [];
  await page.route('**/rest-*.js', route => {
    waiting.push(route);
  });
  await page.goto(address);
  const arrive = async () => {
    await expect.poll(() => waiting.length).toBe(1);
    await waiting[0]?.continue();
    await page.waitForSelector('[data-ready]');
  };
  return { page, arrive };
}

describe('keys that move', () => {
  it('go on and back, each of them by one slide', async () => {
    const page = await openTalk();
    const on = ['PageDown', 'ArrowRight', 'ArrowDown', 'Space', 'Enter', 'NumpadEnter'];
    for (const [index, key] of on.entries()) {
      await press(page, key);
      expect(await slideNo(page), key).toBe(index + 2);
    }
    for (const [index, key] of ['PageUp', 'ArrowLeft', 'ArrowUp', 'Shift+Space'].entries()) {
      await press(page, key);
      expect(await slideNo(page), key).toBe(on.length - index);
    }
  });

  it('go to the first and the last slide with Home and End, and no further', async () => {
    const page = await openTalk();
    await press(page, 'End', 'PageDown');
    expect(await slideNo(page)).toBe(await countOf(page));
    await press(page, 'Home', 'PageUp');
    expect(await slideNo(page)).toBe(1);
  });

  it('keep up with thirty fast presses, and so does the address', async () => {
    const page = await openTalk();
    const last = await countOf(page);
    await Promise.all(Array.from({ length: 30 }, () => page.keyboard.press('PageDown')));
    expect(await slideNo(page)).toBe(last);
    const id = await page.locator('.slides > section').last().getAttribute('id');
    expect(new URL(page.url()).hash).toBe(`#/${id}`);
  });

  it('are followed by reveal.js when they rest', async () => {
    const page = await openTalk({ stopsClock: true });
    await press(page, 'PageDown', 'PageDown');
    await page.clock.runFor(5000);
    const present = page.locator('.slides > section.present');
    expect([await present.getAttribute('data-no'), await slideNo(page)]).toEqual(['3', 3]);
  });

  it('work before reveal.js has started', async () => {
    const page = await openTalk({
      before: () => {
        // reveal starts two frames after the page: this key comes before the first.
        document.addEventListener('DOMContentLoaded', () => {
          queueMicrotask(() => document.dispatchEvent(new KeyboardEvent('keydown', { code: 'PageDown' })));
        });
      },
    });
    await expect.poll(() => page.url()).toMatch(/#\/./);
    expect(await slideNo(page)).toBe(2);
  });

  it('wait for what carries them out, the last of them alone', async () => {
    const { page, arrive } = await openHalf();
    await press(page, 'PageDown', 'KeyW', 'KeyN');
    expect([await slideNo(page), await stateOf(page, 'strip')]).toEqual([2, null]);
    await arrive();
    expect([await stateOf(page, 'strip'), await stateOf(page, 'blank')]).toEqual(['', null]);
  });

  it('are forgotten when the talk goes on before they can be carried out', async () => {
    const { page, arrive } = await openHalf();
    await press(page, 'KeyN', 'PageDown');
    await arrive();
    expect([await slideNo(page), await stateOf(page, 'strip')]).toEqual([2, null]);
  });

  it('do nothing on Backspace', async () => {
    const page = await openTalk({ at: '#/3' });
    await press(page, 'Backspace', 'PageDown');
    expect(await slideNo(page)).toBe(4);
  });
});

describe('presenting', () => {
  it('starts at the first slide with F5 and where it is with Shift+F5, without reloading', async () => {
    const page = await openTalk({ at: '#/3' });
    await page.evaluate(() => document.body.setAttribute('data-kept', ''));
    await present(page);
    expect([await slideNo(page), await isFullscreen(page)]).toEqual([3, true]);
    // A key too many, in the middle of the talk.
    await press(page, 'F5');
    expect(await slideNo(page)).toBe(3);
    await press(page, 'Escape');
    await expect.poll(() => isFullscreen(page)).toBe(false);
    await press(page, 'F5');
    await expect.poll(() => isFullscreen(page)).toBe(true);
    expect(await slideNo(page)).toBe(1);
    expect(await page.locator('body[data-kept]').count()).toBe(1);
  });

  it('goes on at a click on the slide, which does nothing outside full screen', async () => {
    const page = await openTalk({ at: '#/3' });
    await clickSlide(page);
    expect(await slideNo(page)).toBe(3);
    await present(page);
    await clickSlide(page);
    expect(await slideNo(page)).toBe(4);
  });

  it('goes on at a click beside the words of the contents, which lead to their sections', async () => {
    const page = await openTalk();
    await press(
      page,
      ...String(await page.locator('section[data-layout=agenda]').getAttribute('data-no')),
      'Enter',
    );
    const no = await slideNo(page);
    await present(page);
    const row = page.locator('.agenda li').nth(2);
    const box = await row.boundingBox();
    const words = await row.locator('a > span:last-child').boundingBox();
    if (!box || !words) throw new Error('The contents have no third row.');
    await page.mouse.click(box.x + box.width - 40, box.y + box.height / 2);
    expect(await slideNo(page)).toBe(no + 1);
    await press(page, 'PageUp');
    await page.mouse.click(words.x + 20, words.y + 20);
    expect(await slideNo(page)).toBeGreaterThan(no + 1);
  });

  it('leaves full screen with Esc and does nothing else', async () => {
    const page = await openTalk({ at: '#/3' });
    await present(page);
    await press(page, 'Escape');
    await page.waitForSelector('html:not([data-presenting])');
    expect([await slideNo(page), await isFullscreen(page)]).toEqual([3, false]);
    await press(page, 'Escape');
    expect([await slideNo(page), await stateOf(page, 'overview')]).toEqual([3, null]);
  });

  it('keeps full screen when Esc closes a dialog, and asks the browser for that key', async () => {
    const page = await openTalk({
      at: '#/3',
      before: () => {
        const { keyboard } = navigator as unknown as { keyboard: { lock(codes: string[]): Promise<void> } };
        const lock = keyboard.lock.bind(keyboard);
        keyboard.lock = codes => {
          document.documentElement.dataset.locked = codes.join();
          return lock(codes);
        };
      },
    });
    await present(page);
    await page.waitForSelector('html[data-locked=Escape]');
    await press(page, 'Shift+Slash', 'Escape');
    expect([await page.locator('dialog[open]').count(), await isFullscreen(page)]).toEqual([0, true]);
  });

  it('goes on where it was when Esc, meant for a dialog, has left full screen', async () => {
    const page = await openTalk({ at: '#/3' });
    await present(page);
    await press(page, 'Shift+Slash');
    // As a browser does that keeps Esc for itself.
    await page.evaluate(() => document.exitFullscreen());
    await page.waitForSelector('html:not([data-presenting])');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await press(page, 'F5');
    await page.waitForSelector('html[data-presenting]');
    expect(await slideNo(page)).toBe(3);
  });

  it('says so when the browser has no full screen', async () => {
    const page = await openTalk({
      before: () => {
        Reflect.deleteProperty(Element.prototype, 'requestFullscreen');
        Reflect.deleteProperty(Element.prototype, 'webkitRequestFullscreen');
      },
    });
    await press(page, 'F5');
    expect(await page.locator('#ui-tip').textContent()).toContain('F11');
    await press(page, 'PageDown');
    expect(await slideNo(page)).toBe(2);
  });
});

describe('the blank screen', () => {
  it('comes with B and the point as black, with W and the comma as white', async () => {
    const page = await openTalk();
    const colours = { KeyB: 'black', Period: 'black', KeyW: 'white', Comma: 'white' };
    for (const [key, colour] of Object.entries(colours)) {
      await press(page, key);
      expect(await stateOf(page, 'blank'), key).toBe(colour);
      expect(await page.locator('#ui-blank').isVisible()).toBe(true);
      await press(page, key);
      expect(await stateOf(page, 'blank'), key).toBeNull();
    }
  });

  it('gives the same slide back at the next key, and only the one after moves', async () => {
    const page = await openTalk({ at: '#/3' });
    for (const key of ['PageDown', 'PageUp', 'Enter', 'KeyW', 'Escape']) {
      await press(page, 'KeyB', key);
      expect([await stateOf(page, 'blank'), await slideNo(page)], key).toEqual([null, 3]);
    }
    await press(page, 'PageDown');
    expect(await slideNo(page)).toBe(4);
  });

  it('gives the same slide back at a click', async () => {
    const page = await openTalk({ at: '#/3' });
    await present(page);
    await press(page, 'KeyW');
    await clickSlide(page);
    expect([await stateOf(page, 'blank'), await slideNo(page)]).toEqual([null, 3]);
  });
});

describe('digits and Enter', () => {
  it('lead to that slide and show what is typed', async () => {
    const page = await openTalk();
    await press(page, 'Digit1', 'Digit2');
    expect(await page.locator('#ui-typed').textContent()).toBe('12');
    await press(page, 'Enter');
    expect([await slideNo(page), await page.locator('#ui-typed').textContent()]).toEqual([12, '']);
  });

  it.each(['99', '11002', '0', '123456789'])(
    'stay where they are at %s, which is no slide, and say so',
    async no => {
      const page = await openTalk({ at: '#/3' });
      await press(page, ...[...no].map(digit => `Digit${digit}`), 'Enter');
      expect(await slideNo(page)).toBe(3);
      const tip = (await page.locator('#ui-tip').textContent()) ?? '';
      expect(tip).toContain(no.slice(0, 6));
      expect(tip).toContain(String(await countOf(page)));
    },
  );

  it('say so in the small form too', async () => {
    const page = await openTalk({ at: '#/3' });
    await press(page, 'Shift+Slash');
    await page.locator('#ui-help [data-command=jump]').click();
    await page.locator('#ui-jump-no').fill('99');
    await press(page, 'Enter');
    expect([await slideNo(page), await page.locator('dialog[open]').count()]).toEqual([3, 0]);
    expect(await page.locator('#ui-tip').textContent()).toContain('99');
  });

  it('are forgotten when another key comes between', async () => {
    const page = await openTalk();
    await press(page, 'Digit7', 'PageDown', 'Enter');
    expect(await slideNo(page)).toBe(3);
  });
});

it('opens the help sheet with ?, and a clicker closes it and goes on', async () => {
  const page = await openTalk();
  await press(page, 'Shift+Slash');
  expect(await page.locator('#ui-help').isVisible()).toBe(true);
  await press(page, 'PageDown');
  expect([await page.locator('dialog[open]').count(), await slideNo(page)]).toEqual([0, 1]);
  await press(page, 'PageDown');
  expect(await slideNo(page)).toBe(2);
});
