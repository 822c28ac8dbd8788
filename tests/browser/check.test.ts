import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { address, oneFile } from './browser.ts';
import { isFullscreen, openTalk, present, press, slideNo, stateOf } from './talk.ts';

const dialog = (page: Page) => page.locator('#ui-check');

async function openCheck(page: Page): Promise<void> {
  await press(page, 'Shift+Slash');
  await page.locator('#ui-help [data-command=check]').click();
  await page.waitForSelector('#ui-check[open]');
}

async function answer(page: Page, ...names: readonly string[]): Promise<void> {
  for (const name of names) await dialog(page).getByRole('button', { name, exact: true }).click();
}

describe.each([
  { where: 'the served site', site: address },
  { where: 'the one file', site: oneFile },
])('the projector check, on $where', ({ site }) => {
  it('advises what suits the room, and brings it about', async () => {
    const page = await openTalk({ site, at: '#/3' });
    await openCheck(page);
    expect(await isFullscreen(page)).toBe(true);
    await answer(page, 'Không đủ viền nào', 'Đủ 6 ô', 'Phòng tối', '2');
    const verdict = dialog(page).locator('.asked > p');
    expect(await verdict.textContent()).toBe('Nên dùng: nền tối, chữ lớn, khung 4:3');
    expect(await dialog(page).locator('.asked li').count()).toBe(3);
    await answer(page, 'Dùng như vậy');
    await expect.poll(() => isFullscreen(page)).toBe(false);
    const states = ['theme', 'size', 'shape'].map(name => stateOf(page, name));
    expect(await Promise.all(states)).toEqual(['dark', 'large', 'standard']);
    await openCheck(page);
    await answer(page, 'Cả viền liền ngoài cùng', 'Đủ 6 ô', 'Bật đèn, mở cửa', '5', 'Dùng như vậy');
    expect(await Promise.all(['theme', 'size', 'shape'].map(name => stateOf(page, name)))).toEqual([
      'light',
      'normal',
      'wide',
    ]);
    expect(await slideNo(page)).toBe(3);
  });
});

describe('the projector check', () => {
  it('is answered by keys alone, asks again, and closes with Esc', async () => {
    const page = await openTalk({ at: '#/3' });
    await openCheck(page);
    const focused = page.locator('#ui-check .answers button:focus');
    for (const word of ['Cả viền liền ngoài cùng', 'Đủ 6 ô', 'Bật đèn, mở cửa']) {
      expect(await focused.textContent()).toBe(word);
      await press(page, 'Enter');
    }
    await press(page, 'Tab', 'Tab', 'Space');
    expect(await dialog(page).locator('.asked > p').textContent()).toBe(
      'Nên dùng: nền sáng, chữ thường, khung 16:9',
    );
    await press(page, 'Tab', 'Enter');
    expect(await focused.textContent()).toBe('Cả viền liền ngoài cùng');
    await press(page, 'Escape');
    await expect.poll(() => dialog(page).isVisible()).toBe(false);
    await expect.poll(() => stateOf(page, 'presenting')).toBeNull();
    expect(await slideNo(page)).toBe(3);
  });

  it('leaves full screen as it was when it had begun there', async () => {
    const page = await openTalk({ at: '#/3' });
    await present(page);
    await openCheck(page);
    await press(page, 'PageDown');
    expect([await dialog(page).isVisible(), await stateOf(page, 'presenting')]).toEqual([false, '']);
  });

  it('stays in full screen for who presents out of it', async () => {
    const page = await openTalk({ at: '#/3' });
    await openCheck(page);
    await press(page, 'Shift+F5');
    await expect.poll(() => dialog(page).isVisible()).toBe(false);
    await page.waitForTimeout(500);
    expect([await stateOf(page, 'presenting'), await slideNo(page)]).toEqual(['', 3]);
  });

  it.each([
    { width: 1920, height: 1080 },
    { width: 1280, height: 720 },
    { width: 1024, height: 768 },
  ])('has the lines as high as on a slide at $width × $height, and all on one screen', async viewport => {
    const page = await openTalk({ viewport });
    await openCheck(page);
    const heights = await dialog(page)
      .locator('.samples span')
      .evaluateAll(lines =>
        lines.map(line => (Number.parseFloat(getComputedStyle(line).fontSize) / innerHeight) * 720),
      );
    expect(heights.map(Math.round)).toEqual([64, 52, 40, 32, 24]);
    const hidden = await dialog(page).evaluate(box => [
      box.scrollHeight - box.clientHeight,
      box.scrollWidth - box.clientWidth,
    ]);
    expect(hidden).toEqual([0, 0]);
    const edge = await page.locator('.edges .outer').boundingBox();
    expect(edge).toEqual({ x: 0, y: 0, ...viewport });
  });

  it('speaks English too', async () => {
    const page = await openTalk();
    await press(page, 'Shift+Slash');
    await page.locator('#ui-help [data-command=language]').click();
    await openCheck(page);
    await answer(page, 'The solid one too', 'All 6', 'The room is dark', 'None');
    expect(await dialog(page).locator('.asked > p').textContent()).toBe(
      'Best here: dark ground, large type, shape 16:9',
    );
  });
});
