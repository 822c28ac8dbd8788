import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { address, oneFile } from './browser.ts';
import { openBoth, openTalk, press, reload, slideNo, stateOf } from './talk.ts';
import { fillMemory, paceLine, refuseMemory, timeGone, totalField } from './time.ts';

const heard = (page: Page) => page.locator('.pacer [role=status]').textContent();
const skips = (page: Page) => page.locator('.pacer-skips button');

/** A talk of ten minutes on its cover, with the pacer open and the clock standing. */
async function openTimed(before?: () => void, site = address): Promise<Page> {
  const page = await openTalk({ site, stopsClock: true, ...(before && { before }) });
  await press(page, 'KeyN');
  await totalField(page).fill('10');
  await press(page, 'Enter');
  return page;
}

describe('the pacer', () => {
  it.each([address, oneFile])('tells on time from late and early on %s', async site => {
    const page = await openTimed(undefined, site);
    expect(await paceLine(page)).toBe('Đồng hồ chưa chạy');
    await press(page, 'KeyT');
    await page.clock.runFor(1000);
    expect([await timeGone(page), await paceLine(page)]).toEqual(['0:01', 'Đúng giờ']);
    await page.clock.runFor(150_000);
    expect(await paceLine(page)).toBe('Chậm 2 phút');
    await press(page, 'End');
    expect(await paceLine(page)).toBe('Nhanh 7 phút');
  });

  it('offers slides to leave out when late, and goes on behind the one chosen', async () => {
    const page = await openTimed();
    await press(page, 'KeyT');
    await page.clock.runFor(30_000);
    expect(await skips(page).count()).toBe(0);
    await page.clock.runFor(300_000);
    expect(await page.locator('.pacer-skips').innerText()).toMatch(/^Có thể bỏ: trang\s+\d/);
    const name = await skips(page).first().getAttribute('aria-label');
    const [, to = '', next] = /^Bỏ trang (?:\d+–)?(\d+), sang trang (\d+)$/.exec(name ?? '') ?? [];
    expect(Number(next)).toBe(Number(to) + 1);
    await skips(page).first().click();
    expect(await slideNo(page)).toBe(Number(next));
  });

  it('keeps quiet for a screen reader: one line a minute', async () => {
    const page = await openTimed();
    expect(await heard(page)).toBe('Đồng hồ chưa chạy');
    await press(page, 'KeyT');
    await page.clock.runFor(2000);
    expect([await paceLine(page), await heard(page)]).toEqual(['Đúng giờ', 'Đồng hồ chưa chạy']);
    await page.clock.runFor(60_000);
    expect(await heard(page)).toBe('Đúng giờ');
    await press(page, 'End', 'Home', 'End');
    expect(await paceLine(page)).toMatch('Nhanh');
    expect(await heard(page)).toBe('Đúng giờ');
  });

  it('starts, stops and resets the clock by its buttons, and says so', async () => {
    const page = await openTimed();
    await page.locator('.pacer [data-command=clock]').click();
    await page.clock.runFor(65_000);
    await page.locator('.pacer [data-command=clock]').click();
    await page.clock.runFor(60_000);
    expect([await timeGone(page), await stateOf(page, 'running')]).toEqual(['1:05', null]);
    expect(await page.locator('.pacer-rest').innerText()).toContain('còn 8:55 · đang dừng');
    await page.locator('.pacer [data-command=resetClock]').click();
    expect(await timeGone(page)).toBe('0:00');
  });

  it('counts on beyond the end', async () => {
    const page = await openTimed();
    await press(page, 'KeyT');
    await page.clock.runFor(660_000);
    expect(await page.locator('.pacer-rest').innerText()).toContain('quá giờ 1:00');
  });

  it('speaks English too', async () => {
    const page = await openTimed();
    await press(page, 'KeyT', 'Shift+Slash');
    await page.locator('#ui-help [data-command=language]').click();
    expect(await paceLine(page)).toBe('On time');
  });
});

it('runs in the presenter window with the clock of the deck', async () => {
  const { deck, presenter } = await openBoth();
  expect(await paceLine(presenter)).toBe('Đồng hồ chưa chạy');
  await presenter.locator('.pacer [data-command=clock]').click();
  await expect.poll(() => stateOf(deck, 'running')).toBe('');
  await expect.poll(() => timeGone(presenter)).not.toBe('0:00');
  await press(deck, 'KeyT');
  await expect.poll(() => presenter.locator('.pacer-rest').innerText()).toContain('đang dừng');
});

it.each([
  [1024, 640],
  [900, 500],
  [640, 400],
  [800, 1000],
])('has its room in a presenter window of %i × %i, late as it is', async (width, height) => {
  const { deck, presenter } = await openBoth({ at: '#/15', stopsClock: true });
  await press(deck, 'KeyT');
  await deck.clock.runFor(26 * 60_000);
  await presenter.setViewportSize({ width, height });
  await expect.poll(() => paceLine(presenter)).toContain('Chậm');
  const room = await presenter.evaluate(() => {
    const boxOf = (name: string) => document.querySelector(name)?.getBoundingClientRect() ?? new DOMRect();
    const pacer = boxOf('.pacer');
    const parts = [...document.querySelectorAll('.pacer :is(button, p)')].map(part =>
      part.getBoundingClientRect(),
    );
    return {
      isWhole: parts.every(({ right, bottom }) => right <= pacer.right + 1 && bottom <= pacer.bottom + 1),
      notes: boxOf('.board-notes').height,
      slide: boxOf('[data-pane=now] .slides').width,
    };
  });
  expect(room.isWhole).toBe(true);
  expect(room.notes).toBeGreaterThan(3 * 42);
  expect(room.slide).toBeGreaterThan(240);
});

describe('the planned total', () => {
  it('grows and shrinks by a minute, and is remembered', async () => {
    const page = await openTimed();
    for (let clicks = 0; clicks < 3; clicks++)
      await page.getByRole('button', { name: 'Thêm một phút' }).click();
    await page.getByRole('button', { name: 'Bớt một phút' }).click();
    expect(await totalField(page).inputValue()).toBe('12');
    await reload(page);
    await press(page, 'KeyN');
    expect(await totalField(page).inputValue()).toBe('12');
  });

  it('holds where the browser keeps nothing, and where it has no room', async () => {
    for (const before of [refuseMemory, fillMemory]) {
      const page = await openTimed(before);
      await press(page, 'PageDown');
      await page.clock.runFor(1000);
      expect(await totalField(page).inputValue()).toBe('10');
    }
  });

  it('keeps the one before when no number is written', async () => {
    const page = await openTimed();
    await totalField(page).fill('mười');
    await press(page, 'Enter');
    expect(await totalField(page).inputValue()).toBe('10');
  });

  it('holds no clicker and no key back', async () => {
    const page = await openTimed();
    await totalField(page).focus();
    for (const [index, key] of ['PageDown', 'ArrowRight', 'ArrowDown', 'AudioVolumeUp'].entries()) {
      await totalField(page).focus();
      await press(page, key);
      expect(await slideNo(page), key).toBe(index + 2);
    }
    await page.getByRole('button', { name: 'Thêm một phút' }).click();
    await press(page, 'Space');
    expect(await slideNo(page)).toBe(6);
    expect(await totalField(page).inputValue()).toBe('11');
    await totalField(page).focus();
    await press(page, 'KeyB');
    expect([await stateOf(page, 'blank'), await totalField(page).inputValue()]).toEqual(['black', '11']);
  });

  it('is left by Esc and Enter, which do nothing else', async () => {
    const page = await openTimed();
    for (const key of ['Escape', 'Enter']) {
      await totalField(page).focus();
      await press(page, key);
      expect([await slideNo(page), await stateOf(page, 'strip')], key).toEqual([1, '']);
    }
  });
});
