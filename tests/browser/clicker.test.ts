import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { address, oneFile } from './browser.ts';
import { countOf, openTalk, press, SHOWN, slideNo, stateOf } from './talk.ts';

interface Sent {
  readonly key: string;
  /** Empty unless said otherwise, as from programs that send keys. */
  readonly code?: string;
  /** Says how often a key that is held repeats itself. */
  readonly repeats?: number;
}

/** Sends keys as a device does, with the names that the system gives them. */
async function send(page: Page, ...keys: readonly Sent[]): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  for (const { key, code = '', repeats = 0 } of keys) {
    for (let time = 0; time <= repeats; time++)
      await devtools.send('Input.dispatchKeyEvent', {
        ...{ type: 'rawKeyDown', key, code },
        autoRepeat: time > 0,
      });
    await devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code });
  }
}

const presented = (page: Page) => page.waitForSelector('html[data-presenting]');

describe.each([
  { where: 'the served site', site: address },
  { where: 'the one file', site: oneFile },
])('a clicker, on $where', ({ site }) => {
  it('begins, goes on and back, blackens the screen and ends the talk', async () => {
    const page = await openTalk({ site });
    await press(page, 'F5');
    await presented(page);
    await press(page, 'PageDown', 'PageDown', 'PageDown', 'PageUp');
    expect(await slideNo(page)).toBe(3);
    await press(page, 'Period');
    expect(await stateOf(page, 'blank')).toBe('black');
    await press(page, 'Period', 'Escape');
    await page.waitForSelector('html:not([data-presenting])');
    expect([await slideNo(page), await stateOf(page, 'blank')]).toEqual([3, null]);
    await press(page, 'Shift+F5');
    await presented(page);
    expect(await slideNo(page)).toBe(3);
  });

  it('that is a remote control turns slides with its volume and music keys', async () => {
    const page = await openTalk({ site });
    const on = ['AudioVolumeUp', 'MediaTrackNext'];
    await send(page, ...on.flatMap(key => [{ key }, { key, code: key }]));
    expect(await slideNo(page)).toBe(5);
    await send(page, { key: 'AudioVolumeDown' }, { key: 'MediaTrackPrevious', code: 'MediaTrackPrevious' });
    expect(await slideNo(page)).toBe(3);
  });
});

describe('a clicker', () => {
  it('with Tab and Enter opens the sentence behind a figure, and goes on from there', async () => {
    const page = await openTalk();
    const slide = page.locator('.slides > section:has(button.figure)').first();
    await press(page, ...String(await slide.getAttribute('data-no')), 'Enter');
    const no = await slideNo(page);
    await press(page, 'Tab', 'Enter');
    expect(await page.locator('#ui-origin').isVisible()).toBe(true);
    await send(page, { key: 'AudioVolumeUp' });
    expect([await page.locator('dialog[open]').count(), await slideNo(page)]).toEqual([0, no]);
    await press(page, 'PageDown');
    expect(await slideNo(page)).toBe(no + 1);
  });

  it('whose start button is pressed twice, or over a dialog, still only begins', async () => {
    const page = await openTalk({ at: '#/4' });
    await press(page, 'Shift+Slash', 'F5', 'F5');
    await presented(page);
    expect([await slideNo(page), await page.locator('dialog[open], .tip').count()]).toEqual([1, 0]);
  });

  it('whose key is held goes on only from what it turned', async () => {
    const page = await openTalk();
    const held = { key: 'PageDown', code: 'PageDown', repeats: 3 };
    await send(page, held);
    expect(await slideNo(page)).toBe(5);
    await press(page, 'KeyB');
    await send(page, held);
    expect([await slideNo(page), await stateOf(page, 'blank')]).toEqual([5, null]);
    await press(page, 'Shift+Slash');
    await send(page, held);
    expect([await slideNo(page), await page.locator('dialog[open]').count()]).toEqual([5, 0]);
    await press(page, 'Digit7');
    await send(page, { key: 'Enter', code: 'Enter', repeats: 3 });
    expect(await slideNo(page)).toBe(7);
  });
});

describe('UniKey', () => {
  it('sends W and O as the letters it makes of them', async () => {
    const page = await openTalk();
    await send(page, { key: 'ư' });
    expect(await stateOf(page, 'blank')).toBe('white');
    await send(page, { key: 'Backspace', code: 'Backspace' }, { key: 'ơ' });
    expect(await stateOf(page, 'blank')).toBeNull();
    await send(page, { key: 'Backspace', code: 'Backspace' }, { key: 'ô' });
    expect(await stateOf(page, 'overview')).toBe('');
  });

  it('deletes nothing and turns nothing with the Backspace it sends', async () => {
    const page = await openTalk({ at: '#/3' });
    await send(page, { key: 'Backspace' }, { key: 'Backspace', code: 'Backspace' });
    expect([await slideNo(page), await page.locator(SHOWN).count()]).toEqual([3, 1]);
    await press(page, 'End');
    expect(await slideNo(page)).toBe(await countOf(page));
  });
});
