import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { clickBar, openBoth, openTalk, press, slideNo, stateOf } from './talk.ts';

describe('what leaves the slide alone', () => {
  it.each([
    { over: 'blank', key: 'KeyB', state: 'black' },
    { over: 'magnified', key: 'KeyM', state: '' },
    { over: 'overview', key: 'KeyO', state: '' },
  ])('leaves what is $over as it is', async ({ over, key, state }) => {
    const page = await openTalk({ at: '#/to-chuc-bau-cu' });
    await press(page, key, 'KeyT', 'KeyH', 'KeyH');
    expect([await stateOf(page, 'running'), await stateOf(page, over)]).toEqual(['', state]);
  });

  it('leaves the focus on the tile in the overview', async () => {
    const page = await openTalk({ at: '#/5' });
    await press(page, 'KeyO');
    await clickBar(page, 'theme');
    await press(page, 'ArrowRight', 'Enter');
    expect([await slideNo(page), await stateOf(page, 'overview')]).toEqual([6, null]);
  });

  it('leaves the screen black when the presenter window speaks English', async () => {
    const { deck, presenter } = await openBoth({ at: '#/3' });
    await press(presenter, 'KeyB');
    await expect.poll(() => stateOf(deck, 'blank')).toBe('black');
    await presenter.locator('.board-buttons [data-command=language]').click();
    await expect.poll(() => presenter.locator('.board-title').textContent()).toContain('Slide 3 of');
    await press(presenter, 'KeyT');
    await expect.poll(() => stateOf(deck, 'running')).toBe('');
    expect(await stateOf(deck, 'blank')).toBe('black');
  });
});

/** Opens the text in the window of the slides. */
async function openText(deck: Page): Promise<void> {
  await press(deck, 'Shift+Slash');
  await deck.locator('#ui-help [data-command=read]').click();
}

describe('steered from the presenter window', () => {
  it('a dialog gives way to the slides', async () => {
    const { deck, presenter } = await openBoth({ at: '#/3' });
    await press(deck, 'Shift+Slash');
    await deck.waitForSelector('#ui-help[open]');
    await press(presenter, 'PageDown');
    await expect.poll(() => slideNo(deck)).toBe(4);
    expect(await deck.locator('dialog[open]').count()).toBe(0);
  });

  it('a screen that is black over the text comes back at the next key', async () => {
    const { deck, presenter } = await openBoth({ at: '#/3' });
    await openText(deck);
    await expect.poll(() => presenter.locator('.pane-blank').textContent()).toContain('bản đọc');
    await press(presenter, 'KeyB');
    await expect.poll(() => stateOf(deck, 'blank')).toBe('black');
    await press(deck, 'PageDown');
    expect([await stateOf(deck, 'blank'), await stateOf(deck, 'view')]).toEqual([null, 'reading']);
  });

  it('the pen draws nothing on a deck that shows the text', async () => {
    const { deck, presenter } = await openBoth({ at: '#/5' });
    await openText(deck);
    await press(presenter, 'KeyP');
    await expect.poll(() => stateOf(presenter, 'deck-tool')).toBe('pen');
    const box = await presenter.locator('[data-pane=now] .slides').boundingBox();
    const [x, y] = [(box?.x ?? 0) + 100, (box?.y ?? 0) + 100];
    await presenter.mouse.move(x, y);
    await presenter.mouse.down();
    await presenter.mouse.move(x + 60, y + 40, { steps: 4 });
    await presenter.mouse.up();
    await press(presenter, 'KeyB');
    await expect.poll(() => stateOf(deck, 'blank')).toBe('black');
    expect(await deck.locator('.drawn-ink').count()).toBe(0);
  });
});
