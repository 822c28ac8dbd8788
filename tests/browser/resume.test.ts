import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { address, oneFile } from './browser.ts';
import { openTalk, present, press, reload, SHOWN, slideNo, stateOf } from './talk.ts';
import { fillMemory, refuseMemory, timeGone } from './time.ts';

const MINUTE = 60_000;

const offer = (page: Page) => page.locator('#ui-offer');

/** What is kept of the talk. */
const keptTalk = (page: Page) =>
  page.evaluate(() => {
    const name = Object.keys(localStorage).find(key => key.startsWith('kheo-talk '));
    return name === undefined ? null : JSON.parse(localStorage.getItem(name) ?? 'null');
  });

/** Gives the talk up to a slide with the clock running, until it is kept. */
async function talkTo(page: Page, no: number): Promise<void> {
  await press(page, 'KeyT', ...String(no), 'Enter');
  const id = await page.locator(SHOWN).getAttribute('id');
  await expect.poll(async () => (await keptTalk(page))?.slide).toBe(id);
}

/** The same deck in a new window of the same browser, some minutes later. */
async function openAgain(
  page: Page,
  { later = 0, site = page.url().split('#')[0] ?? '' } = {},
): Promise<Page> {
  const next = await page.context().newPage();
  await next.clock.install({ time: Date.now() + later * MINUTE });
  await next.goto(site);
  await next.waitForSelector('[data-ready]');
  return next;
}

describe('a talk that was broken off', () => {
  it.each([address, oneFile])('goes on at its slide with its clock, on %s', async site => {
    const page = await openTalk({ site });
    await talkTo(page, 7);
    await page.close();
    const next = await openAgain(page, { later: 10 });
    expect(await slideNo(next)).toBe(1);
    expect(await offer(next).locator('p').textContent()).toMatch(
      /^Buổi trình chiếu lúc \d+:\d\d dừng ở trang 7\/20, đồng hồ 0:0\d\.$/,
    );
    const asked = await offer(next).boundingBox();
    const choices = await next.locator('#ui-welcome').boundingBox();
    expect((asked?.y ?? 0) + (asked?.height ?? 0)).toBeLessThanOrEqual(choices?.y ?? 0);
    await next.getByRole('button', { name: 'Tiếp tục' }).click();
    expect([await slideNo(next), await offer(next).count()]).toEqual([7, 0]);
    await press(next, 'KeyN');
    expect(await timeGone(next)).toMatch(/^1[01]:/);
    expect(await stateOf(next, 'running')).toBe('');
  });

  it('is offered after the window has crashed', async () => {
    const page = await openTalk();
    await talkTo(page, 7);
    const crashed = page.waitForEvent('crash');
    page.goto('chrome://crash').catch(() => {});
    await crashed;
    await page.close();
    const next = await openAgain(page, { site: address });
    expect(await offer(next).isVisible()).toBe(true);
  });

  it('is offered after a reload, whose slide stays until it is answered', async () => {
    const page = await openTalk();
    await talkTo(page, 7);
    await press(page, 'PageDown');
    await reload(page);
    expect([await slideNo(page), await offer(page).isVisible()]).toEqual([8, true]);
    expect(await offer(page).locator('p').textContent()).toContain('trang 8/20');
  });

  it('is offered again after another crash before the answer', async () => {
    const page = await openTalk();
    await talkTo(page, 7);
    const second = await openAgain(page);
    await press(second, 'PageDown');
    await second.close();
    const third = await openAgain(page);
    expect(await offer(third).locator('p').textContent()).toContain('trang 7/20');
  });

  it('starts anew when asked to', async () => {
    const page = await openTalk();
    await talkTo(page, 7);
    await reload(page);
    await page.getByRole('button', { name: 'Bắt đầu lại' }).click();
    expect([await slideNo(page), await stateOf(page, 'running'), await keptTalk(page)]).toEqual([
      1,
      null,
      null,
    ]);
    await reload(page);
    expect(await offer(page).count()).toBe(0);
  });

  it('takes neither keys nor focus, and is given up after two slides', async () => {
    const page = await openTalk();
    await talkTo(page, 7);
    const next = await openAgain(page);
    expect(await next.evaluate(() => document.activeElement === document.body)).toBe(true);
    await press(next, 'Space');
    expect([await slideNo(next), await offer(next).count()]).toEqual([2, 1]);
    await press(next, 'ArrowRight');
    expect([await slideNo(next), await offer(next).count(), await keptTalk(next)]).toEqual([3, 0, null]);
  });

  it('is given up after one slide in full screen', async () => {
    const page = await openTalk();
    await talkTo(page, 7);
    const next = await openAgain(page, { later: 10 });
    await present(next);
    expect(await offer(next).count()).toBe(1);
    await press(next, 'PageDown');
    expect(await offer(next).count()).toBe(0);
    await press(next, 'KeyN');
    expect(await timeGone(next)).toMatch(/^0:/);
  });

  it('goes on, with its clock, when slides are turned from where it stood', async () => {
    const page = await openTalk();
    await talkTo(page, 7);
    const next = await openAgain(page, { later: 10, site: page.url() });
    expect([await slideNo(next), await offer(next).count()]).toEqual([7, 1]);
    await present(next);
    await press(next, 'PageDown');
    expect([await slideNo(next), await offer(next).count()]).toEqual([8, 0]);
    await press(next, 'KeyN');
    expect(await timeGone(next)).toMatch(/^1[01]:/);
  });

  it('goes on where it stood, however the slide was come to', async () => {
    const page = await openTalk();
    await talkTo(page, 7);
    const next = await openAgain(page, { later: 10 });
    await press(next, 'Digit7', 'Enter');
    await present(next);
    await press(next, 'PageDown');
    expect([await slideNo(next), await offer(next).count()]).toEqual([8, 0]);
    await press(next, 'KeyN');
    expect(await timeGone(next)).toMatch(/^1[01]:/);
  });

  it('is given up by who begins at the cover again', async () => {
    const page = await openTalk();
    await talkTo(page, 7);
    const next = await openAgain(page, { later: 10, site: page.url() });
    await press(next, 'F5');
    await next.waitForSelector('html[data-presenting]');
    await press(next, 'PageDown');
    expect([await slideNo(next), await offer(next).count()]).toEqual([2, 0]);
    await press(next, 'KeyN');
    expect(await timeGone(next)).toMatch(/^0:/);
  });

  it('is given up by who rehearses, whose clock it leaves alone', async () => {
    const page = await openTalk();
    await talkTo(page, 7);
    const next = await openAgain(page, { later: 10, site: page.url() });
    await press(next, 'Shift+Slash');
    await next.locator('#ui-help [data-command=rehearse]').click();
    expect(await offer(next).count()).toBe(0);
    await press(next, 'PageDown', 'PageDown');
    expect(await timeGone(next)).toMatch(/^0:/);
  });

  it('fills the screen when it is gone on with', async () => {
    const page = await openTalk();
    await talkTo(page, 7);
    const next = await openAgain(page);
    await next.getByRole('button', { name: 'Tiếp tục' }).click();
    await next.waitForSelector('html[data-presenting]');
  });

  it('is not forgotten while another window goes on with it', async () => {
    const page = await openTalk();
    await talkTo(page, 7);
    const next = await openAgain(page);
    await press(page, 'PageDown');
    const id = await page.locator(SHOWN).getAttribute('id');
    await expect.poll(async () => (await keptTalk(page))?.slide).toBe(id);
    await press(next, 'PageDown', 'PageDown');
    expect(await offer(next).count()).toBe(0);
    expect((await keptTalk(page))?.slide).toBe(id);
  });
});

describe('nothing is offered', () => {
  it('after a talk that has ended: beyond its last slide full screen was left', async () => {
    const page = await openTalk();
    await present(page);
    await press(page, 'PageDown', 'End');
    await expect.poll(() => keptTalk(page)).not.toBeNull();
    await press(page, 'PageUp', 'Escape');
    await expect.poll(() => keptTalk(page)).toBeNull();
    await press(page, 'PageUp');
    await reload(page);
    expect(await offer(page).count()).toBe(0);
  });

  it('after a reset of the clock', async () => {
    const page = await openTalk();
    await talkTo(page, 7);
    await press(page, 'KeyN');
    await page.locator('.pacer [data-command=resetClock]').click();
    expect(await keptTalk(page)).toBeNull();
  });

  it('of a talk that did not leave its cover, whose clock stood, or that is of another day', async () => {
    const onCover = await openTalk();
    await press(onCover, 'KeyT');
    await expect.poll(() => keptTalk(onCover)).not.toBeNull();
    expect(await offer(await openAgain(onCover)).count()).toBe(0);

    const standing = await openTalk({ at: '#/7' });
    await press(standing, 'PageDown');
    expect(await offer(await openAgain(standing)).count()).toBe(0);

    const old = await openTalk();
    await talkTo(old, 7);
    expect(await offer(await openAgain(old, { later: 12 * 60 + 1 })).count()).toBe(0);
  });

  it.each(['{', '{"slide":"khong-co","clock":{"gone":5000},"at":1}', '[]'])('of a kept %s', async value => {
    const page = await openTalk();
    await talkTo(page, 7);
    await page.evaluate(text => {
      for (const key of Object.keys(localStorage)) localStorage.setItem(key, text);
    }, value);
    const next = await openAgain(page);
    await press(next, 'PageDown');
    expect([await slideNo(next), await offer(next).count()]).toEqual([2, 0]);
  });

  it.each([refuseMemory, fillMemory])(
    'where the browser keeps nothing, and the talk goes on',
    async before => {
      const page = await openTalk({ before });
      await press(page, 'KeyT', 'PageDown', 'PageDown');
      await reload(page);
      expect([await slideNo(page), await offer(page).count()]).toEqual([3, 0]);
    },
  );

  it('of another deck, and one window that only looks does not destroy what the other keeps', async () => {
    const page = await openTalk();
    await talkTo(page, 7);
    const other = await page.context().newPage();
    await other.goto(`${address}stress/`);
    await other.waitForSelector('[data-ready]');
    expect(await offer(other).count()).toBe(0);
    await press(other, 'PageDown', 'PageDown', 'PageDown');
    const kept = await keptTalk(page);
    expect(kept?.slide).toBe(await page.locator(SHOWN).getAttribute('id'));
  });
});
