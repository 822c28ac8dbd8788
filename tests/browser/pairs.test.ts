import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { address, oneFile } from './browser.ts';
import { countOf, openBoth, openPage, openPresenter, press, SITES, shownNo, slideNo } from './talk.ts';

/** Posts a letter as if it came from the other side, word for word as the real one does, but for what is overruled. */
function forge(deck: Page, letter: object): Promise<void> {
  return deck.evaluate(data => {
    window.postMessage(data, '*');
    new BroadcastChannel(`kheo ${location.pathname}`).postMessage(data);
  }, letter);
}

describe('two decks open at once', () => {
  it('each have their own presenter window', async () => {
    const { deck, presenter } = await openBoth({ site: oneFile });
    const other = await deck.context().newPage();
    await other.goto(oneFile);
    await other.waitForSelector('[data-ready]');
    const second = await openPresenter(other);
    await press(presenter, 'PageDown');
    await press(second, 'End');
    await expect.poll(() => slideNo(deck)).toBe(2);
    await expect.poll(() => slideNo(other)).toBe(await countOf(other));
    expect([await shownNo(presenter), await slideNo(deck)]).toEqual([2, 2]);
  });

  it.each(SITES)('part where one is a copy of the tab of the other, on $name', async ({ site }) => {
    const { deck, presenter } = await openBoth({ site });
    const copy = await deck.context().newPage();
    const name = await deck.evaluate(() => window.name);
    await copy.addInitScript(known => {
      window.name = known;
    }, name);
    await copy.goto(site);
    await expect.poll(() => copy.evaluate(() => window.name)).not.toBe(name);
    await press(presenter, 'PageDown');
    await expect.poll(() => slideNo(deck)).toBe(2);
    expect(await slideNo(copy)).toBe(1);
    expect(await deck.evaluate(() => window.name)).toBe(name);
  });
});

describe('a foreign window', () => {
  const LETTER = { by: 'presenter', sender: 'stranger', no: 1, message: { type: 'run', name: 'last' } };

  it('steers nothing without the secret of the pair', async () => {
    const { deck, presenter } = await openBoth({ site: oneFile });
    for (const pair of ['', 'kheo', 'undefined']) await forge(deck, { ...LETTER, pair });
    await forge(deck, { method: 'slide', args: [5] });
    await press(presenter, 'PageDown');
    await expect.poll(() => slideNo(deck)).toBe(2);
  });

  it('of another origin steers nothing, even with the secret', async () => {
    const { deck, presenter } = await openBoth();
    const pair = (await deck.evaluate(() => window.name)).replace('kheo-deck-', '');
    const arrive = (origin: string) =>
      deck.evaluate(data => window.dispatchEvent(new MessageEvent('message', data)), {
        data: { ...LETTER, pair },
        origin,
      });
    await arrive('https://example.com');
    await press(presenter, 'PageDown');
    await expect.poll(() => slideNo(deck)).toBe(2);
    // From the own origin it does: it was the origin that kept it out.
    await arrive(new URL(address).origin);
    expect(await slideNo(deck)).toBe(await countOf(deck));
  });

  it('finds no way in by the old messages of reveal.js', async () => {
    const page = await openPage({ at: '?postMessage=true&showNotes=true' });
    await page.waitForSelector('[data-ready]');
    await page.evaluate(() => window.postMessage(JSON.stringify({ method: 'slide', args: [4] }), '*'));
    await press(page, 'PageDown');
    expect(await slideNo(page)).toBe(2);
  });
});
