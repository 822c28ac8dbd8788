import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { writeSeconds } from '../../src/runtime/time/seconds.ts';
import { address, oneFile } from './browser.ts';
import { countOf, openBoth, openTalk, press, reload, slideNo, stateOf } from './talk.ts';
import { paceLine, refuseMemory, timeGone, totalField } from './time.ts';

const report = (page: Page) => page.locator('#ui-rehearsal');

async function beginRehearsal(page: Page): Promise<void> {
  await press(page, 'Shift+Slash');
  await page.locator('#ui-help [data-command=rehearse]').click();
}

/** How many syllables each slide has. */
const syllables = (page: Page) =>
  page
    .locator('.slides > section')
    .evaluateAll(slides => slides.map(slide => Number(slide.getAttribute('data-syllables'))));

/** Goes through the whole talk at so many syllables a minute, ten seconds where nothing is said; ends beyond its end. */
async function rehearseAt(page: Page, rate: number): Promise<number> {
  await beginRehearsal(page);
  let gone = 0;
  for (const count of await syllables(page)) {
    const seconds = count > 0 ? (count * 60) / rate : 10;
    await page.clock.runFor(seconds * 1000);
    await press(page, 'PageDown');
    gone += seconds;
  }
  return gone;
}

describe('a rehearsal', () => {
  it.each([address, oneFile])(
    'leads from the first slide to times and a rate that are kept, on %s',
    async site => {
      const page = await openTalk({ site, at: '#/5', stopsClock: true });
      await press(page, 'KeyN');
      const before = Number(await totalField(page).inputValue());
      const gone = await rehearseAt(page, 120);
      expect(await report(page).isVisible()).toBe(true);
      expect(await stateOf(page, 'rehearsing')).toBeNull();
      expect(await report(page).locator('tbody tr').count()).toBe(await countOf(page));
      expect(await report(page).locator('.report-sum').textContent()).toContain(
        `Cả bài ${writeSeconds(gone)},`,
      );
      expect(await report(page).textContent()).toContain('Tốc độ nói: 120 tiếng một phút.');
      await page.getByRole('button', { name: 'Giữ lại' }).click();
      expect(await report(page).isVisible()).toBe(false);

      await reload(page);
      await press(page, 'KeyN');
      const after = Number(await totalField(page).inputValue());
      expect(after).toBe(Math.round(gone / 60));
      expect(after).toBeGreaterThan(before);
    },
  );

  it('leaves its times to be kept or not, whatever key a clicker sends', async () => {
    const page = await openTalk({ stopsClock: true });
    await rehearseAt(page, 120);
    await press(page, 'PageDown', 'PageUp', 'F5', 'Shift+F5');
    expect(await report(page).isVisible()).toBe(true);
  });

  it('leaves its times to be kept or not, whatever comes from the presenter window, which says why', async () => {
    const { deck, presenter } = await openBoth({ site: oneFile });
    await beginRehearsal(deck);
    await press(presenter, 'End');
    await expect.poll(() => slideNo(deck)).toBe(await countOf(deck));
    await press(presenter, 'PageDown');
    await expect.poll(() => report(deck).isVisible()).toBe(true);
    await expect
      .poll(() => presenter.locator('.pane-blank').textContent())
      .toBe('Cửa sổ trang chiếu đang chờ trả lời');
    await press(presenter, 'PageDown', 'Home', 'F5');
    await presenter.waitForTimeout(300);
    expect(await report(deck).isVisible()).toBe(true);
    await deck.getByRole('button', { name: 'Bỏ', exact: true }).click();
    await expect.poll(() => presenter.locator('.pane-blank').textContent()).toBe('');
  });

  it('goes on when a key brings its last slide back from a blank screen', async () => {
    const page = await openTalk({ stopsClock: true });
    await beginRehearsal(page);
    await press(page, 'End', 'KeyB', 'PageDown');
    expect([await stateOf(page, 'rehearsing'), await report(page).count()]).toEqual(['', 0]);
  });

  it('shows the clock from zero, the notes and a mark, and counts a slide again when it comes back', async () => {
    const page = await openTalk({ at: '#/5', stopsClock: true });
    await press(page, 'KeyT');
    await page.clock.runFor(60_000);
    await beginRehearsal(page);
    expect([await slideNo(page), await timeGone(page), await paceLine(page)]).toEqual([
      1,
      '0:00',
      'Đúng giờ',
    ]);
    expect(await page.locator('#ui-rehearsing').innerText()).toMatch(/^Đang tập\s+Kết thúc$/);
    await page.clock.runFor(4000);
    await press(page, 'PageDown');
    await page.clock.runFor(9000);
    await press(page, 'PageUp');
    await page.clock.runFor(2000);
    await page.getByRole('button', { name: 'Kết thúc' }).click();
    const taken = report(page).locator('tbody td:last-child');
    expect((await taken.allInnerTexts()).slice(0, 3).map(text => text.trim())).toEqual([
      '0:06',
      '0:09',
      '0:00',
    ]);
    expect(await report(page).textContent()).toContain('chưa tính được tốc độ nói');
    const widths = await page
      .locator('#ui-rehearsal td:last-child .report-bar')
      .evaluateAll(bars => bars.slice(0, 2).map(bar => bar.getBoundingClientRect().width));
    expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(6 / 9, 1);
  });

  it('ends at its command too, and leaves clock and strip as before the talk', async () => {
    const page = await openTalk({ stopsClock: true });
    await beginRehearsal(page);
    await page.clock.runFor(5000);
    await beginRehearsal(page);
    expect(await report(page).isVisible()).toBe(true);
    await press(page, 'Escape', 'KeyN');
    expect([await timeGone(page), await stateOf(page, 'running')]).toEqual(['0:00', null]);
    expect(await page.locator('#ui-rehearsing').isVisible()).toBe(false);
  });

  it('leaves nothing behind when it is discarded', async () => {
    const page = await openTalk({ stopsClock: true });
    await rehearseAt(page, 120);
    await page.getByRole('button', { name: 'Bỏ', exact: true }).click();
    expect(await report(page).isVisible()).toBe(false);
    await page.clock.runFor(1000);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });

  it('teaches this deck alone its times, but the machine the rate', async () => {
    const page = await openTalk({ stopsClock: true });
    await rehearseAt(page, 120);
    await page.getByRole('button', { name: 'Giữ lại' }).click();
    const names = await page.evaluate(() => Object.keys(localStorage).sort());
    expect(names).toHaveLength(2);
    expect(names[0]).toBe('kheo-rate');
    expect(names[1]).toContain(`kheo-times ${new URL(page.url()).pathname} Quận Hải An`);
  });

  it('works where the browser keeps nothing', async () => {
    const page = await openTalk({ stopsClock: true, before: refuseMemory });
    await rehearseAt(page, 120);
    await page.getByRole('button', { name: 'Giữ lại' }).click();
    await press(page, 'Home', 'PageDown');
    expect(await slideNo(page)).toBe(2);
  });
});
