import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { clickBar, countOf, openTalk, press, SHOWN, slideNo } from './talk.ts';

const focused = (page: Page) => page.locator(':focus');
const figures = (page: Page) => page.locator(`${SHOWN} button.figure`);

/** Opens the first slide that has a key figure. */
async function openFigures(): Promise<Page> {
  const talk = await openTalk();
  const slide = talk.locator('.slides > section:has(button.figure)').first();
  await press(talk, ...String(await slide.getAttribute('data-no')), 'Enter');
  return talk;
}

describe('focus', () => {
  it('follows the slide to its heading', async () => {
    const page = await openTalk();
    for (const key of ['PageDown', 'PageDown', 'PageUp', 'End', 'Home']) {
      await press(page, key);
      const heading = page.locator(SHOWN).locator('h1, h2').first();
      expect(await heading.evaluate(element => element === document.activeElement)).toBe(true);
    }
  });

  it('leaves the page alone when it opens', async () => {
    const page = await openTalk({ at: '#/3' });
    expect(await focused(page).count()).toBe(0);
  });

  it('reaches every link and button on the screen by Tab, and comes out at the end', async () => {
    const page = await openFigures();
    const wanted = await page
      .locator(`${SHOWN} :is(a, button), #bar button`)
      .evaluateAll(elements => elements.filter(element => element.getClientRects().length > 0).length);
    const reached = new Set<string>();
    const mark = () =>
      page.evaluate(shown => {
        const element = document.activeElement;
        if (!element?.matches(`${shown} *, #bar *`)) return '';
        element.id ||= `reached-${crypto.randomUUID()}`;
        return element.id;
      }, SHOWN);
    await press(page, 'Tab');
    for (let id = await mark(); id && !reached.has(id); id = await mark()) {
      reached.add(id);
      await press(page, 'Tab');
    }
    expect(reached.size).toBe(wanted);
  });

  it('stays on a button of the bar that is pressed from the keyboard', async () => {
    const page = await openTalk();
    await page.locator('#bar [data-command=next]').focus();
    await press(page, 'Enter', 'Space');
    expect(await slideNo(page)).toBe(3);
    expect(await focused(page).getAttribute('data-command')).toBe('next');
  });
});

describe('a screen reader', () => {
  it('hears the number and the title of the new slide, and nothing more', async () => {
    const page = await openTalk();
    const count = await countOf(page);
    await press(page, 'PageDown');
    const title = (await page.locator(`${SHOWN} h2`).textContent())?.replace(/\s/g, ' ');
    expect(await page.locator('#ui-live').textContent()).toBe(`Trang 2/${count}: ${title}`);
    expect(await page.locator('.aria-status').count()).toBe(0);
  });

  it('meets a page, not an application, and only the slide on the screen', async () => {
    const page = await openTalk({ at: '#/2' });
    expect(await page.getByRole('application').count()).toBe(0);
    expect(await page.locator('#deck').getByRole('heading', { level: 2 }).count()).toBe(1);
  });
});

describe('a key figure', () => {
  it('shows the sentence it comes from, inside its paragraph', async () => {
    const page = await openFigures();
    const figure = figures(page).first();
    const id = await figure.getAttribute('data-figure');
    const sentence = page.locator(`.sentence:has(#doc-${id})`);
    const text = (await sentence.textContent()) ?? '';
    await figure.click();
    const origin = page.locator('#ui-origin');
    expect(await origin.locator('.is-origin').textContent()).toBe(text);
    expect(await origin.locator('.origin-place').textContent()).toMatch(/, đoạn \d+$/);
    expect(await origin.locator('.origin-read').getAttribute('href')).toBe(
      `#${await sentence.getAttribute('id')}`,
    );
    expect(await origin.locator('.origin-text [id]').count()).toBe(0);
  });

  it('is marked in its sentence, in letters of its colour, on dark ground too', async () => {
    const page = await openFigures();
    await clickBar(page, 'theme');
    await figures(page).first().click();
    const colours = await page
      .locator('#ui-origin :is(.is-origin, .is-origin mark)')
      .evaluateAll(parts => parts.map(part => getComputedStyle(part).color));
    expect(colours.length).toBeGreaterThan(1);
    expect(new Set(colours).size).toBe(1);
  });

  it('opens by Enter, turns no slide, and gets the focus back', async () => {
    const page = await openFigures();
    const no = await slideNo(page);
    await press(page, 'Tab', 'Enter');
    expect(await page.locator('#ui-origin').isVisible()).toBe(true);
    await press(page, 'Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect(await slideNo(page)).toBe(no);
    expect(await focused(page).getAttribute('data-figure')).not.toBeNull();
  });

  it('leads into the essay', async () => {
    const page = await openFigures();
    await figures(page).first().click();
    await page.locator('.origin-read').click();
    await expect.poll(() => page.locator('html').getAttribute('data-view')).toBe('reading');
    const sentence = page.locator(new URL(page.url()).hash);
    await expect
      .poll(() => sentence.evaluate(element => element.getBoundingClientRect().top))
      .toBeLessThan(300);
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });
});
