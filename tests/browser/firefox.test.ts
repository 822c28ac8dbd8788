import type { KeyInput, Page } from 'puppeteer-core';
import { describe, expect, inject, it } from 'vitest';
import { name, openDeck, openSecond, press, shownNos, stateOf } from './firefox.ts';

const oneFile = inject('oneFile');

const countOf = (page: Page) => page.$$eval('.slides > section', slides => slides.length);

describe.each([
  ['the one file', oneFile],
  ['the served site', inject('address')],
])(`%s in ${name}`, (_, site) => {
  it('shows every slide, alone, by PageDown', async () => {
    const page = await openDeck(site);
    const count = await countOf(page);
    expect(count).toBeGreaterThan(10);
    for (let no = 1; no <= count; no++) {
      expect(await shownNos(page)).toEqual([no]);
      await press(page, 'PageDown');
    }
    expect(await shownNos(page)).toEqual([count]);
  });

  it('keeps the dark theme for the next visit', async () => {
    const page = await openDeck(site);
    expect(await stateOf(page, 'theme')).toBe('light');
    await press(page, 'Shift+Slash');
    await page.click('#ui-help button[data-command=theme]');
    expect(await stateOf(page, 'theme')).toBe('dark');
    await page.reload();
    expect(await stateOf(page, 'theme')).toBe('dark');
  });
});

describe(`a key in ${name}`, () => {
  it('F5 presents from the first slide and is kept from the browser, which would reload', async () => {
    const page = await openDeck(oneFile);
    await page.evaluate(() =>
      addEventListener('keydown', event =>
        document.body.setAttribute('data-taken', `${event.defaultPrevented}`),
      ),
    );
    await press(page, 'PageDown', 'F5');
    // Some machines refuse full screen to a window that nobody sees.
    await page.waitForFunction(
      () =>
        document.documentElement.hasAttribute('data-presenting') ||
        document.getElementById('ui-tip')?.textContent.includes('F11'),
    );
    expect(await shownNos(page)).toEqual([1]);
    expect(await page.$eval('body', body => body.dataset.taken)).toBe('true');
  });

  it('B and the point blank the screen, and the next one gives the same slide back', async () => {
    const page = await openDeck(oneFile);
    await press(page, 'PageDown');
    for (const key of ['KeyB', 'Period'] as const) {
      await press(page, key);
      expect(await stateOf(page, 'blank'), key).toBe('black');
      await press(page, 'PageDown');
      expect([await stateOf(page, 'blank'), await shownNos(page)], key).toEqual([null, [2]]);
    }
    await press(page, 'PageDown');
    expect(await shownNos(page)).toEqual([3]);
  });

  it('Enter after digits leads to that slide', async () => {
    const page = await openDeck(oneFile);
    await press(page, 'Digit1', 'Digit2', 'Enter');
    expect(await shownNos(page)).toEqual([12]);
  });

  it('O shows all slides and then the one chosen', async () => {
    const page = await openDeck(oneFile);
    await press(page, 'KeyO');
    expect(await shownNos(page)).toHaveLength(await countOf(page));
    await press(page, 'ArrowRight', 'Enter');
    expect([await stateOf(page, 'overview'), await shownNos(page)]).toEqual([null, [2]]);
  });
});

it(`opens the sentence of a key figure that is touched, in ${name}`, async () => {
  const page = await openDeck(oneFile);
  const { no, number } = await page.$eval('.slides > section .figure.big .number', words => ({
    no: Number(words.closest('section')?.dataset.no),
    number: words.textContent,
  }));
  await press(page, ...[...String(no)].map(digit => `Digit${digit}` as KeyInput), 'Enter');
  await page.click(`.slides > section[data-no="${no}"] .figure.big`);
  const sentence = await page.$eval('#ui-origin[open] .is-origin', words => words.textContent);
  expect(sentence).toContain(number);
  await press(page, 'Escape');
  expect([await page.$('dialog[open]'), await shownNos(page)]).toEqual([null, [no]]);
});

describe.each([
  ['the one file', oneFile],
  ['the served site', inject('address')],
])(`the presenter window of %s in ${name}`, (_, site) => {
  const nowNo = (presenter: Page) =>
    presenter.$eval('[data-pane=now] section', slide => Number(slide.dataset.no));

  it('steers the deck, follows it, and outlives the reload of either', async () => {
    const deck = await openDeck(site);
    const presenter = await openSecond(deck, () => press(deck, 'KeyS'));
    await presenter.waitForSelector('#ui-link[hidden]');
    await press(presenter, 'PageDown', 'PageDown');
    await expect.poll(() => shownNos(deck)).toEqual([3]);
    await press(deck, 'PageDown');
    await expect.poll(() => nowNo(presenter)).toBe(4);
    await presenter.reload();
    await presenter.waitForSelector('[data-pane=now] section');
    await press(presenter, 'PageDown');
    await expect.poll(() => shownNos(deck)).toEqual([5]);
    await deck.reload();
    await deck.waitForSelector('[data-ready]');
    await press(presenter, 'PageUp');
    await expect.poll(() => shownNos(deck)).toEqual([4]);
    expect(await nowNo(presenter)).toBe(4);
  });
});
