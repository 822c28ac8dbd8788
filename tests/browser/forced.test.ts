import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { figures } from './browser.ts';
import { clickBar, countOf, openTalk, press, SHOWN, stateOf } from './talk.ts';

const open = (colorScheme: 'light' | 'dark') =>
  openTalk({ site: figures, forcedColors: 'active', colorScheme, reducedMotion: 'reduce' });

/**
 * Pieces of the drawings on the screen that have neither an area nor a line in the colour of text, each by its name.
 * Runs in the page.
 */
function findUnseen(): string[] {
  const probe = document.createElement('i');
  probe.style.color = 'CanvasText';
  document.body.append(probe);
  const ink = getComputedStyle(probe).color;
  probe.remove();
  const shapes = document.querySelectorAll<SVGElement>(
    ':is(#deck section:not([hidden]), .beside) :is(.dots, .counted, .scale, .graph, .whole, .arrow, .end, .block) :is(path, rect, circle)',
  );
  const copies = document.querySelectorAll<SVGElement>(
    ':is(#deck section:not([hidden]), .beside) .counted use',
  );
  return [...shapes, ...copies].flatMap(shape => {
    const { fill, stroke } = getComputedStyle(shape);
    return [fill, stroke].includes(ink) ? [] : [`${shape.tagName}.${shape.getAttribute('class')} ${fill}`];
  });
}

/** Whether an element has an edge all round that is seen. */
const hasEdge = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate(element => {
      const { borderTopWidth, borderLeftWidth, borderTopColor, backgroundColor } = getComputedStyle(element);
      return (
        Number.parseFloat(borderTopWidth) > 0 &&
        Number.parseFloat(borderLeftWidth) > 0 &&
        borderTopColor !== backgroundColor
      );
    });

describe('colours that the reader has chosen', () => {
  it('leave every drawing to be seen, on a dark ground', async () => {
    const page = await open('dark');
    const unseen: string[] = [];
    for (let no = 1; no <= (await countOf(page)); no++) {
      unseen.push(...(await page.evaluate(findUnseen)).map(shape => `${no}: ${shape}`));
      await press(page, 'PageDown');
    }
    expect(unseen).toEqual([]);
  });

  it('leave every drawing beside the text to be seen, and how far it has been read', async () => {
    const page = await openTalk({ site: figures, at: '#doc', forcedColors: 'active', colorScheme: 'dark' });
    expect(await page.locator('.beside .counted use').count()).toBeGreaterThan(10);
    expect(await page.evaluate(findUnseen)).toEqual([]);
    const [ink, ground] = await page.evaluate(() =>
      ['.read-line', 'body'].map(
        at => getComputedStyle(document.querySelector(at) as Element).backgroundColor,
      ),
    );
    expect(ink).not.toBe(ground);
  });

  it('leave buttons, the bar and dialogs their edges', async () => {
    const page = await open('light');
    for (const selector of ['#ui-welcome button:first-child', '#bar']) {
      expect(await hasEdge(page, selector), selector).toBe(true);
    }
    await press(page, 'Shift+Slash');
    expect(await hasEdge(page, '#ui-help')).toBe(true);
  });

  it('leave the other figures of a paragraph to be read beside the one asked for', async () => {
    const page = await openTalk({ at: '#/to-chuc-bau-cu', forcedColors: 'active', colorScheme: 'dark' });
    await page.locator(`${SHOWN} .figure.big`).click();
    const colours = await page
      .locator('#ui-origin .origin-text, #ui-origin :not(.is-origin) > mark')
      .evaluateAll(parts => parts.map(part => getComputedStyle(part).color));
    expect(colours.length).toBeGreaterThan(1);
    expect(new Set(colours).size).toBe(1);
  });

  it('leave the black screen black and the white one white', async () => {
    const page = await open('dark');
    const colour = () =>
      page.locator('#ui-blank').evaluate(element => getComputedStyle(element).backgroundColor);
    await press(page, 'KeyB');
    expect(await colour()).toBe('rgb(0, 0, 0)');
    await press(page, 'KeyB', 'KeyW');
    expect(await colour()).toBe('rgb(255, 255, 255)');
    expect(await stateOf(page, 'blank')).toBe('white');
  });
});

describe('a page at twice its size', () => {
  const zoomed = { viewport: { width: 640, height: 360 }, deviceScaleFactor: 2 };

  /** What of the page cannot be reached: it stands outside the window, or outside what scrolls. */
  const overhang = (page: Page, selector: string) =>
    page.locator(selector).evaluate(element => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return Math.max(-left, -top, right - innerWidth, bottom - innerHeight, 0);
    });

  it('shows the bar, the sheet of commands and the dialogs whole, and lets them scroll', async () => {
    const page = await openTalk({ ...zoomed, at: '#/3' });
    await clickBar(page, 'theme');
    expect(await overhang(page, '#bar')).toBe(0);
    for (const [command, id] of [
      ['jump', 'ui-jump'],
      ['check', 'ui-check'],
    ]) {
      await press(page, 'Shift+Slash');
      expect(await overhang(page, '#ui-help')).toBe(0);
      await page.locator(`#ui-help [data-command=${command}]`).click();
      await page.waitForSelector(`#${id}[open]`);
      expect(await overhang(page, `#${id}`), id).toBe(0);
      const wide = await page.locator(`#${id}`).evaluate(box => box.scrollWidth - box.clientWidth);
      expect(wide, id).toBe(0);
      await press(page, 'Escape');
      await page.waitForSelector('html:not([data-presenting])');
    }
  });
});
