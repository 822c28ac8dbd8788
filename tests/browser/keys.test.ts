import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { COMMANDS, type CommandName } from '../../src/runtime/commands.ts';
import { address } from './browser.ts';
import { clickBar, countOf, openPage, openTalk, press, SHOWN, slideNo, stateOf } from './talk.ts';

const isFullscreen = (page: Page) => page.evaluate(() => document.fullscreenElement !== null);

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

async function present(page: Page): Promise<void> {
  await press(page, 'Shift+F5');
  await page.waitForSelector('html[data-presenting]');
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
    await press(page, 'F5');
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

  it('leaves full screen with Esc and does nothing else', async () => {
    const page = await openTalk({ at: '#/3' });
    await present(page);
    await press(page, 'Escape');
    await page.waitForSelector('html:not([data-presenting])');
    expect([await slideNo(page), await isFullscreen(page)]).toEqual([3, false]);
    await press(page, 'Escape');
    expect([await slideNo(page), await stateOf(page, 'overview')]).toEqual([3, null]);
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

  it('lead to the last slide when there are fewer', async () => {
    const page = await openTalk();
    await press(page, 'Digit9', 'Digit9', 'Enter');
    expect(await slideNo(page)).toBe(await countOf(page));
  });

  it('are forgotten when another key comes between', async () => {
    const page = await openTalk();
    await press(page, 'Digit7', 'PageDown', 'Enter');
    expect(await slideNo(page)).toBe(3);
  });
});

describe('buttons', () => {
  it('are pressed by Space and Enter, which then do not turn the slide', async () => {
    const page = await openTalk({ at: '#/3' });
    await page.locator('#bar [data-command=theme]').focus();
    await press(page, 'Space');
    expect([await stateOf(page, 'theme'), await slideNo(page)]).toEqual(['dark', 3]);
    await press(page, 'Enter');
    expect([await stateOf(page, 'theme'), await slideNo(page)]).toEqual(['light', 3]);
  });

  it('give the keys back after a click, so that Space goes on', async () => {
    const page = await openTalk({ at: '#/5' });
    await clickBar(page, 'previous');
    await press(page, 'Space');
    expect(await slideNo(page)).toBe(5);
  });

  const slideAt = (no: number) => async (page: Page) => (await slideNo(page)) === no;
  const hasState = (name: string, value: string) => async (page: Page) =>
    (await stateOf(page, name)) === value;
  const isOpen = (dialog: string) => (page: Page) => page.locator(`dialog#${dialog}[open]`).isVisible();
  const saysTip = (words: string) => async (page: Page) =>
    (await page.locator('#ui-tip').allTextContents()).join().includes(words);
  /** What tells that a command has been carried out, for each that has a button. */
  const effects: Readonly<Partial<Record<CommandName, (page: Page) => Promise<boolean>>>> = {
    next: slideAt(4),
    previous: slideAt(2),
    first: slideAt(1),
    last: async page => (await slideNo(page)) === (await countOf(page)),
    laser: hasState('tool', 'laser'),
    pen: hasState('tool', 'pen'),
    eraser: hasState('tool', 'eraser'),
    magnify: saysTip('con số'),
    printDrawn: saysTip('nét vẽ'),
    clear: async page => (await page.locator(`${SHOWN} .drawn`).count()) === 0,
    present: async page => (await isFullscreen(page)) && (await slideNo(page)) === 1,
    presentHere: async page => (await isFullscreen(page)) && (await slideNo(page)) === 3,
    leave: async page => !(await isFullscreen(page)),
    presenter: async page => page.context().pages().length === 2,
    strip: hasState('strip', ''),
    clock: hasState('running', ''),
    resetClock: async page => (await page.locator('.pacer-gone').innerText()) === '0:00',
    rehearse: hasState('rehearsing', ''),
    black: hasState('blank', 'black'),
    white: hasState('blank', 'white'),
    overview: hasState('overview', ''),
    jump: isOpen('ui-jump'),
    search: isOpen('ui-search'),
    help: isOpen('ui-help'),
    read: hasState('view', 'reading'),
    large: hasState('size', 'large'),
    theme: hasState('theme', 'dark'),
    shape: hasState('shape', 'standard'),
    bar: hasState('barless', ''),
    check: isOpen('ui-check'),
    print: isOpen('ui-print'),
    language: async page => (await page.locator('#bar').getAttribute('aria-label')) === 'Controls',
  };

  /** What must be there before a command can do anything. */
  const needs: Readonly<Partial<Record<CommandName, (page: Page) => Promise<void>>>> = {
    leave: present,
    clear: async page => {
      await press(page, 'KeyP');
      await page.mouse.click(300, 300);
      await page.waitForSelector(`${SHOWN} .drawn`);
      await press(page, 'KeyP');
    },
    resetClock: async page => {
      await press(page, 'KeyN', 'KeyT');
      await expect.poll(() => page.locator('.pacer-gone').innerText()).not.toBe('0:00');
      await press(page, 'KeyT');
    },
  };

  /** The commands in the sheet, in its order. */
  const listed = (page: Page) =>
    page
      .locator('#ui-help button[data-command]')
      .evaluateAll(buttons => buttons.map(button => button.getAttribute('data-command') as CommandName));

  it('do what the keys do, every command has one in the sheet', async () => {
    const page = await openTalk({ at: '#/3' });
    await press(page, 'Shift+Slash');
    const names = await listed(page);
    expect(names).toEqual(COMMANDS.map(({ name }) => name).filter(name => names.includes(name)));
    for (const name of names) {
      const effect = effects[name];
      if (!effect) throw new Error(`Nothing tells whether ${name} was done.`);
      const talk = await openTalk({ at: '#/3' });
      await needs[name]?.(talk);
      expect(await effect(talk), `${name} before`).toBe(false);
      await press(talk, 'Shift+Slash');
      await talk.locator(`#ui-help button[data-command=${name}]`).click();
      await expect.poll(() => effect(talk), { message: name }).toBe(true);
      await talk.context().close();
    }
  });

  it('lead to a slide by the number in the small form', async () => {
    const page = await openTalk();
    await press(page, 'Shift+Slash');
    await page.locator('#ui-help [data-command=jump]').click();
    await page.keyboard.type('6');
    await press(page, 'Enter');
    expect([await slideNo(page), await page.locator('dialog[open]').count()]).toEqual([6, 0]);
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
