import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { figures } from './browser.ts';
import { openPrinting } from './paper.ts';
import { countOf, openBoth, openPage, openTalk, press, SHOWN } from './talk.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules that are broken in the whole page or in a part of it, with the first place of each. */
async function violations(page: Page, part = 'html'): Promise<string[]> {
  const results = await page.evaluate<AxeResults>(`axe.run("${part}", { resultTypes: ["violations"] })`);
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
}

/** Looks at each slide of a deck, and at all that stands around it unless told to look at the slides alone. */
async function expectSlidesClean(page: Page, part?: string): Promise<void> {
  for (let no = 1; no <= (await countOf(page)); no++) {
    expect(await violations(page, part), `slide ${no}`).toEqual([]);
    await press(page, 'PageDown');
  }
}

describe('axe', () => {
  it('finds nothing on any slide', async () => {
    const page = await openTalk({ reducedMotion: 'reduce' });
    await page.evaluate(AXE);
    await expectSlidesClean(page);
  });

  it('finds nothing on the slides with every drawing', async () => {
    const page = await openTalk({ site: figures, reducedMotion: 'reduce' });
    await page.evaluate(AXE);
    expect(await violations(page)).toEqual([]);
    // What stands around them was looked at slide by slide in the essay, and takes three times as long.
    await expectSlidesClean(page, SHOWN);
  });

  it('finds nothing on the slides of the dark theme', async () => {
    const page = await openTalk({ reducedMotion: 'reduce' });
    await page.evaluate(AXE);
    await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
    await expectSlidesClean(page);
  });

  it.each([
    { where: 'a phone', width: 390, height: 844 },
    { where: 'a wide screen', width: 1280, height: 800 },
  ])('finds nothing in the reading view of $where', async ({ width, height }) => {
    const page = await openPage({ at: '#doc', viewport: { width, height } });
    await page.waitForSelector('html[data-view=reading]');
    await page.evaluate(AXE);
    expect(await violations(page)).toEqual([]);
  });

  it.each(['light', 'dark'])('finds nothing in the dialogs of the reading view, %s', async theme => {
    const page = await openPage({
      ...{ at: '#doc', viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' },
      userAgent: 'Mozilla/5.0 (Linux; Android 13; wv) Zalo android/13080',
    });
    await page.waitForSelector('#ui-reader .in-app');
    await page.evaluate(value => document.documentElement.setAttribute('data-theme', value), theme);
    await page.evaluate(AXE);
    expect(await violations(page)).toEqual([]);
    const openers = ['[data-label=readerContents]', '[data-command=search]', '[data-label=readerLooks]'];
    for (const opener of [...openers.map(button => `#ui-reader ${button}`), 'mark.figure a']) {
      await page.locator(opener).first().click();
      await page.waitForSelector('dialog[open]');
      expect(await violations(page), opener).toEqual([]);
      await press(page, 'Escape');
    }
  });

  it('finds nothing in the dialogs and the overview', async () => {
    const page = await openTalk({ reducedMotion: 'reduce', at: '#/to-chuc-bau-cu' });
    await page.evaluate(AXE);
    await page.locator('.slides > section:not([hidden]) .figure.big').click();
    await page.waitForSelector('#ui-origin[open]');
    expect(await violations(page)).toEqual([]);
    await press(page, 'Escape', 'Shift+Slash');
    await page.waitForSelector('#ui-help[open]');
    expect(await violations(page)).toEqual([]);
    await press(page, 'Escape', 'KeyF');
    await page.keyboard.type('dan van');
    await page.waitForSelector('#ui-search[open] mark');
    expect(await violations(page)).toEqual([]);
    await press(page, 'Escape', 'Shift+Slash');
    await page.locator('#ui-help [data-command=check]').click();
    await page.waitForSelector('#ui-check[open]');
    for (let asked = 0; asked < 4; asked++) {
      expect(await violations(page)).toEqual([]);
      await page.locator('#ui-check .answers button').first().click();
    }
    await press(page, 'Escape');
    await page.waitForSelector('html:not([data-presenting])');
    await press(page, 'KeyO');
    await page.waitForSelector('html[data-overview]');
    expect(await violations(page)).toEqual([]);
  });

  it('finds nothing on the slides of a phone held upright, in the dark theme', async () => {
    const page = await openPage({
      viewport: { width: 390, height: 844 },
      reducedMotion: 'reduce',
      at: '#doc',
    });
    await page.evaluate(AXE);
    await page.locator('.reading [data-command=read]').click();
    await page.waitForSelector('html[data-view=deck]');
    await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
    expect(await violations(page)).toEqual([]);
  });

  it('finds nothing in the presenter window, light or dark', async () => {
    const { deck, presenter } = await openBoth({ reducedMotion: 'reduce', at: '#/to-chuc-bau-cu' });
    await presenter.waitForSelector('.board-spoken li');
    await presenter.evaluate(AXE);
    for (const theme of ['light', 'dark']) {
      await deck.evaluate(value => document.documentElement.setAttribute('data-theme', value), theme);
      await presenter.waitForSelector(`html[data-theme=${theme}]`);
      expect(await violations(presenter), theme).toEqual([]);
    }
    await press(presenter, 'KeyO');
    await presenter.waitForSelector('#ui-list[open]');
    expect(await violations(presenter)).toEqual([]);
  });

  it('finds nothing in the notes below the slide, the rehearsal and the question after a crash', async () => {
    // The clock can be moved but goes on: axe waits for it.
    const page = await openPage({ reducedMotion: 'reduce', stopsClock: true });
    await page.waitForSelector('[data-ready]');
    await press(page, 'KeyN', 'KeyT');
    // Late, so that there is something to leave out.
    await page.clock.fastForward(1_200_000);
    await page.evaluate(AXE);
    expect(await page.locator('.pacer-skips button').count()).toBeGreaterThan(0);
    expect(await violations(page)).toEqual([]);
    await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
    expect(await violations(page)).toEqual([]);
    await press(page, 'Digit7', 'Enter');
    await page.reload();
    await page.waitForSelector('#ui-offer');
    await page.evaluate(AXE);
    expect(await violations(page)).toEqual([]);
    await press(page, 'Shift+Slash');
    await page.locator('#ui-help [data-command=rehearse]').click();
    expect(await violations(page)).toEqual([]);
    await page.locator('#ui-rehearsing button').click();
    await page.waitForSelector('#ui-rehearsal[open]');
    expect(await violations(page)).toEqual([]);
  });

  it.each([
    { where: 'a phone', width: 390, height: 844 },
    { where: 'an old projector', width: 1024, height: 768 },
  ])('finds nothing where a handout is chosen on $where', async viewport => {
    const page = await openPrinting({ viewport, reducedMotion: 'reduce' });
    await page.evaluate(AXE);
    for (const kind of ['slides', 'leaflet', 'text']) {
      await page.locator(`#ui-print input[value=${kind}]`).check();
      expect(await violations(page), kind).toEqual([]);
    }
  });
});
