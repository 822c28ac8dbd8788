import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { clickBar, openTalk, press, SHOWN, SITES, slideNo } from './talk.ts';

const isOpen = (page: Page) => page.locator('#ui-search[open]').isVisible();
const resultsOf = (page: Page) => page.locator('.search-list button');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

describe.each(SITES)('searching in $name', ({ site }) => {
  it('leads from words without marks to their slide, by keys alone', async () => {
    const page = await openTalk({ site });
    await press(page, 'KeyF');
    await page.keyboard.type('bau cu');
    const title = await resultsOf(page).first().locator('.found-title').textContent();
    expect(await resultsOf(page).first().locator('mark').textContent()).toBe('bầu cử');
    await press(page, 'Enter');
    expect(await isOpen(page)).toBe(false);
    expect(title).toBe((await page.locator(`${SHOWN} h2`).textContent())?.replace(/\s/g, ' '));
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
  });
});

describe('search', () => {
  it('opens with F, with the stroke and with its button', async () => {
    const page = await openTalk();
    for (const key of ['KeyF', 'Slash']) {
      await press(page, key);
      expect([await isOpen(page), await page.locator('#ui-search-words').inputValue()]).toEqual([true, '']);
      await press(page, 'Escape');
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).not.toBe('ui-search-words');
    }
    await clickBar(page, 'search');
    expect(await isOpen(page)).toBe(true);
  });

  it('goes through the results with the arrows and opens the one chosen', async () => {
    const page = await openTalk();
    await press(page, 'KeyF');
    await page.keyboard.type('dan van kheo');
    const second = (await resultsOf(page).nth(1).textContent()) ?? '';
    await press(page, 'ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp');
    expect(await focused(page)).toBe(second);
    await press(page, 'Enter');
    expect(await isOpen(page)).toBe(false);
    expect(second.startsWith(String(await slideNo(page)))).toBe(true);
  });

  it('finds what is only said with a slide, and tells so', async () => {
    const page = await openTalk();
    const said = await page.locator('.slides > section .notes p').first().textContent();
    const slide = page.locator('.slides > section', { has: page.locator('.notes') }).first();
    await press(page, 'Slash');
    await page.locator('#ui-search-words').fill(said?.slice(-40) ?? '');
    expect(await resultsOf(page).first().locator('.no').textContent()).toBe(
      await slide.getAttribute('data-no'),
    );
    expect(await resultsOf(page).first().locator('.found-said').textContent()).toBe('Lời nói:');
  });

  it('counts the slides, and says when there is none', async () => {
    const page = await openTalk();
    await press(page, 'KeyF');
    await page.keyboard.type('hai an');
    const count = await resultsOf(page).count();
    expect(count).toBeGreaterThan(1);
    expect(await page.locator('.search-count').textContent()).toContain(` ${count} `);
    await page.keyboard.type(' xyz');
    expect(await page.locator('.search-count').textContent()).toContain('“hai an xyz”');
    await press(page, 'Enter');
    expect([await isOpen(page), await slideNo(page), await resultsOf(page).count()]).toEqual([true, 1, 0]);
  });

  it('counts the headings of the text apart from its sentences', async () => {
    const page = await openTalk({ at: '#doc' });
    await page.locator('#ui-reader [data-command=search]').click();
    const count = page.locator('.search-count');
    await page.locator('#ui-search-words').fill('thoi gian toi');
    expect(await resultsOf(page).count()).toBe(2);
    expect(await count.textContent()).toBe('Có trong 1 câu và 1 tiêu đề.');
    await page.locator('#ui-search-words').fill('quoc phong an ninh');
    expect(await count.textContent()).toBe('Có trong 1 câu và 1 tiêu đề.');
    await page.locator('#ui-search-words').fill('cu tri');
    expect(await count.textContent()).toBe('Có trong 1 câu.');
  });

  it('takes what UniKey and an input method write, and no key of it turns the slide', async () => {
    const page = await openTalk({ at: '#/3' });
    await press(page, 'KeyF');
    // UniKey takes back the letters whose marks it changes, and types them anew.
    await page.keyboard.type('bau b.o wl 12');
    for (let times = 0; times < 12; times++) await press(page, 'Backspace');
    await page.keyboard.insertText('ầu ');
    const input = await page.context().newCDPSession(page);
    await input.send('Input.imeSetComposition', { text: 'cư', selectionStart: 2, selectionEnd: 2 });
    expect(await resultsOf(page).count()).toBeGreaterThan(0);
    await input.send('Input.insertText', { text: 'cử' });
    expect(await page.locator('#ui-search-words').inputValue()).toBe('bầu cử');
    expect([await isOpen(page), await slideNo(page)]).toEqual([true, 3]);
  });

  it('leads to the slide of a result that is touched', async () => {
    const page = await openTalk({ hasTouch: true });
    await press(page, 'KeyF');
    await page.keyboard.type('cu tri');
    const no = await resultsOf(page).last().locator('.no').textContent();
    await resultsOf(page).last().tap();
    expect([await isOpen(page), await slideNo(page)]).toEqual([false, Number(no)]);
  });
});
