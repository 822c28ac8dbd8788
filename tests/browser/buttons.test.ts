import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { COMMANDS, type CommandName } from '../../src/runtime/commands.ts';
import {
  clickBar,
  countOf,
  isFullscreen,
  openTalk,
  present,
  press,
  SHOWN,
  slideNo,
  stateOf,
} from './talk.ts';

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
