import { describe, expect, it } from 'vitest';
import { openBoth, openTalk, present, press, SHOWN, slideNo, stateOf } from './talk.ts';

it('the mouse pointer goes out of sight at rest, in full screen', async () => {
  const page = await openTalk({ at: '#/3', stopsClock: true });
  const cursor = () =>
    page.evaluate(() => getComputedStyle(document.elementFromPoint(600, 300) ?? document.body).cursor);
  await present(page);
  await page.mouse.move(600, 300);
  expect(await cursor()).not.toBe('none');
  await page.clock.runFor(4000);
  expect(await cursor()).toBe('none');
});

describe('the laser pointer', () => {
  it('follows the pointer while the keys go on working', async () => {
    const page = await openTalk({ at: '#/3' });
    await press(page, 'KeyL');
    await page.mouse.move(640, 360);
    const dot = page.locator('.laser');
    const middle = async () => {
      const box = await dot.boundingBox();
      return [
        Math.round((box?.x ?? 0) + (box?.width ?? 0) / 2),
        Math.round((box?.y ?? 0) + (box?.height ?? 0) / 2),
      ];
    };
    expect(await middle()).toEqual([640, 360]);
    await page.mouse.move(200, 150);
    expect(await middle()).toEqual([200, 150]);
    await press(page, 'PageDown');
    expect(await slideNo(page)).toBe(4);
    await press(page, 'KeyL');
    expect(await dot.isVisible()).toBe(false);
  });

  it('calls the bar only where the bar is', async () => {
    const page = await openTalk({ at: '#/3' });
    await press(page, 'KeyL');
    await page.mouse.move(640, 360);
    await page.mouse.move(700, 300);
    expect([await page.locator('.laser').isVisible(), await stateOf(page, 'awake')]).toEqual([true, null]);
    await page.mouse.move(700, 690);
    expect(await stateOf(page, 'awake')).toBe('');
    await page.locator('#bar [data-command=laser]').click();
    expect(await stateOf(page, 'tool')).toBeNull();
  });

  it('is moved from the presenter window', async () => {
    const { deck, presenter } = await openBoth({ at: '#/3' });
    await press(presenter, 'KeyL');
    await expect.poll(() => stateOf(presenter, 'deck-tool')).toBe('laser');
    const box = await presenter.locator('[data-pane=now] .slides').boundingBox();
    await presenter.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    await expect.poll(() => deck.locator('.laser').isVisible()).toBe(true);
    const dot = await deck.locator('.laser').boundingBox();
    expect(Math.abs((dot?.x ?? 0) + (dot?.width ?? 0) / 2 - 640)).toBeLessThan(3);
  });
});

it('a figure that was touched leaves Space and Enter to the slides', async () => {
  const page = await openTalk({ at: '#/14' });
  await present(page);
  await page.locator(`${SHOWN} [data-figure]`).first().click();
  expect(await page.locator('#ui-origin').isVisible()).toBe(true);
  await press(page, 'PageDown');
  expect(await page.locator('#ui-origin').isVisible()).toBe(false);
  await press(page, 'Space', 'Enter');
  expect([await slideNo(page), await page.locator('#ui-origin').isVisible()]).toEqual([16, false]);
});
