import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { address, oneFile } from './browser.ts';
import {
  countOf,
  openBoth,
  openPresenter,
  openTalk,
  press,
  reload,
  SHOWN,
  SITES,
  shownNo,
  slideNo,
  stateOf,
} from './talk.ts';

const isLost = (presenter: Page) => presenter.locator('#ui-link').isVisible();

describe.each(SITES)('the presenter window of $name', ({ site }) => {
  it('shows the slide, the next one and the notes, and follows the deck', async () => {
    const { deck, presenter } = await openBoth({ site, at: '#/3' });
    expect(await shownNo(presenter)).toBe(3);
    await press(deck, 'PageDown');
    await expect.poll(() => shownNo(presenter)).toBe(4);
    const next = presenter.locator('[data-pane=next] section');
    expect(await next.getAttribute('data-no')).toBe('5');
    const said = await presenter.locator('.board-notes').textContent();
    const notes = deck.locator(`${SHOWN} .notes p`).first();
    expect(said).toContain(await notes.textContent());
    expect(await presenter.locator('.board-notes mark').count()).toBeGreaterThan(0);
  });

  it('steers the deck by keys, digits, buttons and its list', async () => {
    const { deck, presenter } = await openBoth({ site });
    await press(presenter, 'PageDown', 'Space');
    await expect.poll(() => slideNo(deck)).toBe(3);
    await press(presenter, 'Digit1', 'Digit2', 'Enter');
    await expect.poll(() => slideNo(deck)).toBe(12);
    await presenter.locator('.board-buttons [data-command=previous]').click();
    await expect.poll(() => slideNo(deck)).toBe(11);
    await presenter.locator('.board-buttons [data-command=overview]').click();
    await presenter.locator('#ui-list li:nth-child(5) button').click();
    await expect.poll(() => slideNo(deck)).toBe(5);
    await expect.poll(() => shownNo(presenter)).toBe(5);
    expect(await stateOf(deck, 'overview')).toBeNull();
  });

  it('keeps from the room what is for the presenter alone', async () => {
    const { deck, presenter } = await openBoth({ site });
    await press(presenter, 'KeyN', 'KeyH', 'PageDown');
    await expect.poll(() => slideNo(deck)).toBe(2);
    expect([await stateOf(deck, 'strip'), await stateOf(deck, 'barless')]).toEqual([null, null]);
  });

  it('finds words for the deck to go to', async () => {
    const { deck, presenter } = await openBoth({ site });
    await press(presenter, 'KeyF');
    await presenter.keyboard.type('bau cu');
    await press(presenter, 'Enter');
    await expect.poll(() => deck.locator(SHOWN).textContent()).toMatch(/bầu/i);
    expect(await slideNo(deck)).toBeGreaterThan(1);
  });

  it('blanks the screen and brings it back, without blanking itself', async () => {
    const { deck, presenter } = await openBoth({ site, at: '#/3' });
    await press(presenter, 'KeyB');
    await expect.poll(() => stateOf(deck, 'blank')).toBe('black');
    await expect.poll(() => stateOf(presenter, 'deck-blank')).toBe('black');
    expect(await presenter.locator('.pane-blank').textContent()).toBe('Màn hình đang đen');
    expect(await stateOf(presenter, 'blank')).toBeNull();
    await press(presenter, 'PageDown');
    await expect.poll(() => stateOf(deck, 'blank')).toBeNull();
    expect(await slideNo(deck)).toBe(3);
  });

  it('brings the slides back to a deck that shows the text', async () => {
    const { deck, presenter } = await openBoth({ site, at: '#/3' });
    await press(deck, 'Shift+Slash');
    await deck.locator('#ui-help [data-command=read]').click();
    await deck.waitForSelector('html[data-view=reading]');
    await press(presenter, 'PageDown');
    await deck.waitForSelector('html[data-view=deck]');
    expect(await slideNo(deck)).toBe(4);
  });

  it('outlives the reload of either window', async () => {
    const { deck, presenter } = await openBoth({ site, at: '#/3' });
    await presenter.reload();
    await expect.poll(() => shownNo(presenter)).toBe(3);
    await press(presenter, 'PageDown');
    await expect.poll(() => slideNo(deck)).toBe(4);
    await reload(deck);
    await press(presenter, 'PageDown');
    await expect.poll(() => slideNo(deck)).toBe(5);
    await press(deck, 'PageDown');
    await expect.poll(() => shownNo(presenter)).toBe(6);
  });

  it('says so when the deck is gone, and joins the next one', async () => {
    const { deck, presenter } = await openBoth({ site, at: '#/3' });
    expect(await isLost(presenter)).toBe(false);
    await deck.close();
    await expect.poll(() => isLost(presenter), { timeout: 15_000 }).toBe(true);
    const banner = await presenter.locator('#ui-link').boundingBox();
    const board = await presenter.locator('#board').boundingBox();
    expect(board?.y).toBeGreaterThanOrEqual((banner?.y ?? 0) + (banner?.height ?? 0));
    expect((board?.y ?? 0) + (board?.height ?? 0)).toBeLessThanOrEqual(presenter.viewportSize()?.height ?? 0);
    expect(await presenter.locator('#ui-link').textContent()).toContain('Mất liên lạc');
    const [reopened] = await Promise.all([
      presenter.context().waitForEvent('page'),
      presenter.locator('#ui-link button').click(),
    ]);
    await expect.poll(() => isLost(presenter), { timeout: 15_000 }).toBe(false);
    await press(presenter, 'End');
    await expect.poll(() => slideNo(reopened)).toBe(await countOf(reopened));
    await expect.poll(() => presenter.locator('[data-pane=next]').innerText()).toBe('Hết bài');
    // And outlives a reload of it, though it was the one to open it.
    await reload(reopened);
    await press(presenter, 'PageUp');
    await expect.poll(() => slideNo(reopened)).toBe((await countOf(reopened)) - 1);
    await presenter.reload();
    await expect.poll(() => isLost(presenter), { timeout: 15_000 }).toBe(false);
    await press(presenter, 'Home');
    await expect.poll(() => slideNo(reopened)).toBe(1);
  });

  it('is opened once: the key leads back to it', async () => {
    const { deck } = await openBoth({ site });
    await press(deck, 'KeyS');
    await press(deck, 'PageDown');
    expect(deck.context().pages()).toHaveLength(2);
  });
});

describe('the presenter window', () => {
  it('that is opened late, and by itself, finds the deck of the site', async () => {
    const deck = await openTalk({ at: '#/7' });
    const late = await deck.context().newPage();
    await late.goto(`${address}#presenter`);
    await expect.poll(() => shownNo(late)).toBe(7);
    await press(late, 'PageDown');
    await expect.poll(() => slideNo(deck)).toBe(8);
  });

  it('that is opened by itself from a disk takes no deck but its own', async () => {
    const deck = await openTalk({ site: oneFile, at: '#/7' });
    const late = await deck.context().newPage();
    await late.goto(`${oneFile}#presenter`);
    await late.locator('#ui-link').waitFor();
    const [own] = await Promise.all([
      late.context().waitForEvent('page'),
      late.locator('#ui-link button').click(),
    ]);
    await late.waitForSelector('#ui-link[hidden]', { state: 'attached' });
    await press(late, 'End');
    await expect.poll(() => slideNo(own)).toBe(await countOf(own));
    expect(await slideNo(deck)).toBe(7);
  });

  it('takes on the looks of the deck, its shape and its proportions', async () => {
    const { deck, presenter } = await openBoth({ viewport: { width: 1024, height: 768 }, at: '#/3' });
    await press(presenter, 'Shift+Slash');
    await presenter.locator('#ui-help [data-command=theme]').click();
    await expect.poll(() => stateOf(deck, 'theme')).toBe('dark');
    await expect.poll(() => stateOf(presenter, 'theme')).toBe('dark');
    expect(await stateOf(presenter, 'shape')).toBe('standard');
    const box = await presenter.locator('[data-pane=now] section').boundingBox();
    expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(1024 / 768, 2);
  });

  it('dims what other slides say, and shows how figures are said', async () => {
    const { deck, presenter } = await openBoth();
    const slide = deck.locator('.slides > section:has(button.figure):has(.spoken)').first();
    await press(presenter, ...String(await slide.getAttribute('data-no')), 'Enter');
    const notes = presenter.locator('.board-notes');
    await expect.poll(() => presenter.locator('.board-spoken li').count()).toBeGreaterThan(0);
    const whole = await notes.locator('p').first().textContent();
    const place = await slide.locator('[data-sentence]').first().getAttribute('data-sentence');
    const paragraph = deck.locator(`#${place?.replace(/-s\d+$/, '')}`);
    expect(whole?.replace(/\s/g, ' ')).toBe((await paragraph.textContent())?.replace(/\s/g, ' '));
  });

  it('keeps its notes large, and never smaller than 24 px', async () => {
    const { presenter } = await openBoth({ at: '#/4' });
    const sizes = await presenter
      .locator('.board-notes p, .board-notes .elsewhere, .board-spoken li')
      .evaluateAll(lines => lines.map(line => Number.parseFloat(getComputedStyle(line).fontSize)));
    expect(sizes.length).toBeGreaterThan(0);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
  });

  it('keeps what is on the slide in sight, whatever the size of its window and type', async () => {
    const { presenter } = await openBoth({ at: '#/to-chuc-bau-cu' });
    /** How far the first words on the slide are from the top of the notes, in parts of their height. */
    const first = () =>
      presenter.locator('.board-notes').evaluate(notes => {
        const { top, height } = notes.getBoundingClientRect();
        return ((notes.querySelector('mark')?.getBoundingClientRect().top ?? -1) - top) / height;
      });
    const isInSight = () => expect.poll(first).toSatisfy((part: number) => part >= 0 && part < 0.7);
    await isInSight();
    await presenter.setViewportSize({ width: 900, height: 480 });
    await isInSight();
    for (let size = 0; size < 3; size++) await presenter.locator('.note-size button').last().click();
    await isInSight();
  });

  it('scrolls its notes by their own arrows, and leaves the slides where they are', async () => {
    const { deck, presenter } = await openBoth({ at: '#/to-chuc-bau-cu' });
    await presenter.setViewportSize({ width: 900, height: 480 });
    const notes = presenter.locator('.board-notes');
    const top = () => notes.evaluate(element => element.scrollTop);
    await notes.evaluate(element => {
      element.scrollTop = 0;
    });
    await notes.focus();
    await press(presenter, 'ArrowDown');
    await expect.poll(top).toBeGreaterThan(0);
    expect(await shownNo(presenter)).toBe(await slideNo(deck));
    expect(await deck.locator(SHOWN).getAttribute('id')).toBe('to-chuc-bau-cu');
  });

  it('is refused by a browser that blocks pop-ups, and the deck says what to do', async () => {
    const page = await openTalk({
      before: () => {
        window.open = () => null;
      },
    });
    await press(page, 'KeyS');
    expect(await page.locator('#ui-tip').textContent()).toContain('chặn cửa sổ');
    await press(page, 'PageDown');
    expect(await slideNo(page)).toBe(2);
  });

  it('may be closed at any time, and opened again at once', async () => {
    const { deck, presenter } = await openBoth({ site: oneFile });
    await presenter.close();
    await press(deck, 'PageDown');
    expect(await slideNo(deck)).toBe(2);
    const again = await openPresenter(deck);
    await expect.poll(() => shownNo(again)).toBe(2);
  });

  it('asks the one who presents to press F5 there when the browser lends no full screen', async () => {
    const { deck, presenter } = await openBoth({
      site: oneFile,
      before: () => {
        Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('no gesture'));
      },
    });
    await press(presenter, 'Shift+F5');
    await expect.poll(() => presenter.locator('#ui-tip').textContent()).toContain('F5');
    expect(await stateOf(deck, 'presenting')).toBe('window');
  });

  it('keeps the words of the interface apart from those of the author', async () => {
    const { presenter } = await openBoth({ at: '#/3' });
    const title = await presenter.locator('[data-pane=now] h2').textContent();
    await presenter.locator('.board-buttons [data-command=language]').click();
    await expect.poll(() => presenter.locator('.board-title').textContent()).toContain('Slide 3 of');
    expect(await presenter.locator('[data-pane=now] h2').textContent()).toBe(title);
  });
});

it.each([
  [683, 328],
  [1366, 430],
  [640, 360],
])(
  'lays nothing over anything in a presenter window of %i × %i, which is scrolled',
  async (width, height) => {
    const { presenter } = await openBoth({ at: '#/14' });
    await presenter.setViewportSize({ width, height });
    const parts = ['.pages', '.board-said header', '.board-notes', '.board-spoken', '.board-buttons'];
    const edges = () =>
      presenter.evaluate(
        names =>
          names.flatMap(name => {
            const { top, bottom } = document.querySelector(name)?.getBoundingClientRect() ?? new DOMRect();
            return [Math.round(top), Math.round(bottom)];
          }),
        parts,
      );
    await expect
      .poll(async () => (await edges()).every((edge, at, all) => edge >= (all[at - 1] ?? edge)))
      .toBe(true);
  },
);
