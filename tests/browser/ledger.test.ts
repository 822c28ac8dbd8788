import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { stress } from './browser.ts';
import { openPage, SHOWN, stateOf } from './talk.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

const targetOf = (page: Page) => page.locator(':target').getAttribute('id');

/** Waits until what the address names is on the screen. */
async function expectInSight(page: Page): Promise<void> {
  await expect.poll(() => page.locator(':target').evaluate(isInSight)).toBe(true);
}

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top < innerHeight && bottom > 0;
}

/** Touches a figure in the text and has its card lead to its row. */
async function openRow(page: Page, figure: Locator): Promise<void> {
  await figure.click();
  await page.locator('#ui-figure a[href^="#doc-row"]').click();
}

/** Follows figure → row → sentence → row → slide, and from the slide back; the steps are the same on any screen. */
async function goRound(page: Page): Promise<void> {
  const figure = page.locator('.reading section:not(.ledger) mark.figure a').last();
  const id = await figure.locator('..').getAttribute('data-figure');
  await openRow(page, figure);
  expect(await targetOf(page)).toBe(`doc-row-${id}`);
  await expectInSight(page);
  const row = page.locator(`#doc-row-${id}`);
  expect(await row.locator('th .boxed').textContent()).toBe(await figure.textContent());

  const sentence = (await row.locator('.place a').getAttribute('href')) ?? '';
  await row.locator('.place a').click();
  expect(`#${await targetOf(page)}`).toBe(sentence);
  await expectInSight(page);
  expect(await page.locator(`${sentence} #doc-${id}`).count()).toBe(1);
  await openRow(page, page.locator(`${sentence} #doc-${id} a`));
  expect(await targetOf(page)).toBe(`doc-row-${id}`);

  const link = row.locator('td:last-child a').first();
  const slide = ((await link.getAttribute('href')) ?? '').replace('#/', '');
  await link.click();
  await page.waitForSelector('[data-ready]');
  await expect.poll(() => page.locator(SHOWN).getAttribute('id')).toBe(slide);
  expect(await stateOf(page, 'view')).toBe('deck');
  expect(await page.locator(SHOWN).getAttribute('data-no')).toBe(
    (await link.textContent())?.replace(/\D/g, ''),
  );

  await page.locator(`${SHOWN} button[data-figure="${id}"]`).first().click();
  const origin = page.locator('#ui-origin');
  expect(`#${await page.locator(sentence).getAttribute('id')}`).toBe(
    await origin.locator('.origin-read').getAttribute('href'),
  );
  await origin.locator(`a[href="#doc-row-${id}"]`).click();
  await expect.poll(() => stateOf(page, 'view')).toBe('reading');
  expect(await targetOf(page)).toBe(`doc-row-${id}`);
  expect(await page.locator('dialog[open]').count()).toBe(0);
  await expectInSight(page);
}

describe('the ledger', () => {
  it('leads from a figure to its row, sentence and slide, and back', async () => {
    const page = await openPage({ at: '#doc' });
    await page.waitForSelector('html[data-view=reading]');
    await goRound(page);
  });

  it('does so on a phone', async () => {
    const page = await openPage({ ...PHONE, at: '#doc' });
    await page.waitForSelector('html[data-view=reading]');
    await goRound(page);
  });

  it('stands in the contents', async () => {
    const page = await openPage({ ...PHONE, at: '#doc' });
    await page.waitForSelector('html[data-view=reading]');
    await page.getByRole('link', { name: 'Sổ số liệu' }).tap();
    expect(await targetOf(page)).toBe('doc-ledger');
    await expectInSight(page);
  });

  it.each([
    { width: 320, theme: 'light' },
    { width: 390, theme: 'dark' },
    { width: 1280, theme: 'light' },
  ])('is a table to axe at $width px in the $theme theme, and no wider than the screen', async look => {
    const page = await openPage({ at: '#doc-ledger', viewport: { width: look.width, height: 800 } });
    await page.waitForSelector('html[data-view=reading]');
    await page.evaluate(theme => document.documentElement.setAttribute('data-theme', theme), look.theme);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(look.width);
    await page.evaluate(AXE);
    const results = await page.evaluate<AxeResults>('axe.run(".ledger", { resultTypes: ["violations"] })');
    expect(results.passes.length).toBeGreaterThan(5);
    expect(results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
    expect(await page.getByRole('rowheader').count()).toBe(await page.locator('.ledger tbody tr').count());
  });

  it('gives the thumb room on a phone', async () => {
    const page = await openPage({ ...PHONE, at: '#doc-ledger' });
    await page.waitForSelector('html[data-view=reading]');
    for (const box of await page.locator('.ledger :is(.boxed, .place a, td:last-child a)').all())
      expect((await box.boundingBox())?.height).toBeGreaterThanOrEqual(47.9);
  });

  it('holds the figures of an essay that is hard to lay out on the narrowest phone', async () => {
    const page = await openPage({ site: stress, at: '#doc-ledger', viewport: { width: 320, height: 640 } });
    await page.waitForSelector('html[data-view=reading]');
    const ends = await page
      .locator('.ledger *')
      .evaluateAll(elements => elements.map(element => element.getBoundingClientRect().right));
    expect(ends.length).toBeGreaterThan(20);
    expect(Math.max(...ends)).toBeLessThanOrEqual(320);
  });

  it('holds a word that no column is wide enough for', async () => {
    const page = await openPage({ at: '#doc-ledger', viewport: { width: 640, height: 800 } });
    await page.waitForSelector('html[data-view=reading]');
    await page
      .locator('.ledger td p')
      .last()
      .evaluate(words => words.append(` ${'tochuc.tuyentruyen'.repeat(5)}`));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(640);
  });

  it('goes to paper with no row cut, its head on every page, and each figure boxed', async () => {
    const page = await openPage({ at: '#doc-ledger' });
    await page.waitForSelector('html[data-view=reading]');
    await page.emulateMedia({ media: 'print' });
    const styles = await page.locator('.ledger').evaluate(ledger => {
      const style = (selector: string) => getComputedStyle(ledger.querySelector(selector) ?? ledger);
      return {
        row: style('tbody tr').breakInside,
        head: style('thead').display,
        box: style('.boxed').borderTopStyle,
        ink: style('.boxed').color,
      };
    });
    expect(styles).toEqual({
      row: 'avoid',
      head: 'table-header-group',
      box: 'solid',
      ink: 'rgb(0, 0, 0)',
    });
  });
});
