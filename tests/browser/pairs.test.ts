import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { address, oneFile } from './browser.ts';
import {
  countOf,
  openBoth,
  openPage,
  openPresenter,
  openTalk,
  press,
  reload,
  SHOWN,
  SITES,
  shownNo,
  slideNo,
} from './talk.ts';

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

  it.each(SITES)(
    'have nothing of a presenter window that was opened by the other, on $name',
    async ({ site }) => {
      const idle = await openTalk({ site });
      const deck = await idle.context().newPage();
      await deck.goto(site);
      await deck.waitForSelector('[data-ready]');
      await press(deck, 'PageDown');
      const presenter = await openPresenter(deck);
      await press(presenter, 'PageDown');
      await expect.poll(() => slideNo(deck)).toBe(3);
      await presenter.reload();
      await presenter.waitForSelector('#ui-link[hidden]', { state: 'attached' });
      await press(presenter, 'PageDown');
      await expect.poll(() => slideNo(deck)).toBe(4);
      expect([await slideNo(idle), await shownNo(presenter)]).toEqual([1, 4]);
    },
  );

  it('give a presenter window back that one took while the other was away', async () => {
    const { deck, presenter } = await openBoth();
    const idle = await deck.context().newPage();
    await idle.goto(`${address}#/5`);
    await idle.waitForSelector('[data-ready]');
    await deck.goto('about:blank');
    await expect.poll(() => shownNo(presenter), { timeout: 15_000 }).toBe(5);
    await deck.goto(`${address}#/2`);
    await deck.waitForSelector('[data-ready]');
    await expect.poll(() => shownNo(presenter)).toBe(2);
    await press(presenter, 'PageDown');
    await expect.poll(() => slideNo(deck)).toBe(3);
    expect(await slideNo(idle)).toBe(5);
  });

  it.each(SITES)('part where one is a copy of the tab of the other, on $name', async ({ site }) => {
    const { deck, presenter } = await openBoth({ site });
    const copy = await deck.context().newPage();
    const name = await deck.evaluate(() => window.name);
    await copy.addInitScript(known => {
      window.name = known;
    }, name);
    await copy.goto(site);
    await copy.waitForSelector('[data-ready]');
    await press(presenter, 'PageDown');
    await expect.poll(() => slideNo(deck)).toBe(2);
    expect(await slideNo(copy)).toBe(1);
    expect(await deck.evaluate(() => window.name)).toBe(name);
    // The copy gets a presenter window of its own, and the first one stays where it was.
    const second = await openPresenter(copy);
    await press(second, 'End');
    await expect.poll(() => slideNo(copy)).toBe(await countOf(copy));
    await press(presenter, 'PageDown');
    await expect.poll(() => slideNo(deck)).toBe(3);
    expect(await slideNo(copy)).toBe(await countOf(copy));
  });
});

describe('a hostile file on the same disk', () => {
  const LETTER = { by: 'presenter', sender: 'stranger', no: 1 };

  /** A page of its own on the disk that keeps all it is told, by any way; `content` is in it. */
  async function openHostile(deck: Page, content = '') {
    const folder = mkdtempSync(join(tmpdir(), 'kheo-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const path = join(folder, 'hostile.html');
    const listen = `window.heard = []; onmessage = ({ data }) => heard.push(data);
new BroadcastChannel('kheo ' + ${JSON.stringify(new URL(oneFile).pathname)}).onmessage = ({ data }) => heard.push(data);`;
    writeFileSync(path, `<script>${listen}</script>${content}`);
    const page = await deck.context().newPage();
    await page.goto(pathToFileURL(path).href);
    return { page, heard: () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard) };
  }

  it('hears nothing of a deck and its presenter window', async () => {
    const deck = await openTalk({ site: oneFile });
    const { heard } = await openHostile(deck);
    const presenter = await openPresenter(deck);
    await press(presenter, 'PageDown');
    await expect.poll(() => slideNo(deck)).toBe(2);
    await reload(deck);
    await press(presenter, 'PageDown');
    await expect.poll(() => slideNo(deck)).toBe(3);
    expect(await heard()).toEqual([]);
  });

  it.each([
    ['', ''],
    [', which it says it has opened', `open(${JSON.stringify(oneFile)}, 'framed')`],
  ])('gets no answer from a deck in its frame, and does not steer it%s', async (_, more) => {
    const deck = await openTalk({ site: oneFile });
    const frame = `<iframe name="framed" src="${oneFile}" width="1280" height="720"></iframe>`;
    const { page, heard } = await openHostile(deck, frame);
    const framed = page.frameLocator('iframe');
    await framed.locator('html[data-ready]').waitFor();
    if (more) await page.evaluate(more);
    await framed.locator('html[data-ready]').waitFor();
    const pair = await page.evaluate(() => {
      const [inner] = [...document.querySelectorAll('iframe')];
      return inner?.name;
    });
    const letters = [
      { ...LETTER, pair: '', message: { type: 'seek' } },
      { ...LETTER, no: 2, pair, message: { type: 'hello', isNew: true } },
      { ...LETTER, no: 3, pair, message: { type: 'run', name: 'last' } },
    ];
    await page.evaluate(all => {
      for (const letter of all) frames[0]?.postMessage(letter, '*');
    }, letters);
    // The deck itself is well.
    await framed.locator('html').evaluate(() => {
      location.hash = '#/2';
    });
    await expect.poll(() => framed.locator(SHOWN).getAttribute('data-no')).toBe('2');
    expect(await heard()).toEqual([]);
  });

  it('that knows the secret of a pair does not steer it', async () => {
    const { deck, presenter } = await openBoth({ site: oneFile });
    const pair = (await deck.evaluate(() => window.name)).replace('kheo-deck-', '');
    await forge(deck, { ...LETTER, pair, message: { type: 'run', name: 'last' } });
    await press(presenter, 'PageDown');
    await expect.poll(() => slideNo(deck)).toBe(2);
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
