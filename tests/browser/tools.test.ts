import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { address, figures } from './browser.ts';
import { countOf, openBoth, openTalk, press, reload, SHOWN, SITES, slideNo, stateOf } from './talk.ts';

/** Draws a line with the pressed pointer, in parts of the window. */
async function drag(
  page: Page,
  from: readonly [number, number],
  to: readonly [number, number],
): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  await page.mouse.move(from[0] * width, from[1] * height);
  await page.mouse.down();
  await page.mouse.move(to[0] * width, to[1] * height, { steps: 8 });
  await page.mouse.up();
}

/** How many strokes are on the slide on the screen: each begins with one M. */
async function strokeCount(page: Page): Promise<number> {
  const paths = await page
    .locator(`${SHOWN} .drawn-ink`)
    .evaluateAll(ink => ink.map(each => each.getAttribute('d')));
  return paths.join('').split('M').length - 1;
}

/** What the tab keeps of the drawings. */
function keptOf(page: Page): Promise<string> {
  return page.evaluate(() => Object.values(sessionStorage).join('').replace('{}', ''));
}

describe.each(SITES)('the pen on $name', ({ site }) => {
  it('draws lines that stay with their slide until it is cleared', async () => {
    const page = await openTalk({ site, at: '#/3' });
    await press(page, 'KeyP');
    await drag(page, [0.2, 0.5], [0.6, 0.5]);
    await drag(page, [0.2, 0.7], [0.6, 0.7]);
    await expect.poll(() => strokeCount(page)).toBe(2);
    await press(page, 'PageDown');
    expect([await slideNo(page), await strokeCount(page)]).toEqual([4, 0]);
    await press(page, 'PageUp');
    expect(await strokeCount(page)).toBe(2);
    await press(page, 'KeyE');
    expect(await strokeCount(page)).toBe(0);
  });

  it('leaves its lines where they are when the page is loaded again', async () => {
    const page = await openTalk({ site, at: '#/3' });
    await press(page, 'KeyP');
    await drag(page, [0.2, 0.5], [0.6, 0.5]);
    await expect.poll(() => strokeCount(page)).toBe(1);
    await reload(page);
    expect([await strokeCount(page), await stateOf(page, 'tool')]).toEqual([1, null]);
  });
});

describe('the pen', () => {
  it('keeps its lines at their words when the window becomes lower, or the full screen', async () => {
    const page = await openTalk({ at: '#/5', viewport: { width: 1366, height: 600 } });
    await press(page, 'KeyP');
    await drag(page, [0.2, 0.5], [0.5, 0.5]);
    await expect.poll(() => strokeCount(page)).toBe(1);
    /** From the left of the title, in parts of its letters. */
    const place = () =>
      page.evaluate(shown => {
        const title = document.querySelector(`${shown} h2`);
        const ink = document.querySelector(`${shown} .drawn-ink`);
        if (!title || !ink) return Number.NaN;
        const gap = ink.getBoundingClientRect().left - title.getBoundingClientRect().left;
        return gap / Number.parseFloat(getComputedStyle(title).fontSize);
      }, SHOWN);
    const before = await place();
    for (const size of [
      { width: 1920, height: 1080 },
      { width: 1280, height: 500 },
    ]) {
      await page.setViewportSize(size);
      expect(await place()).toBeCloseTo(before, 1);
    }
  });

  it('turns no slide at a press, and is put down by its key or by Esc', async () => {
    const page = await openTalk({ at: '#/3' });
    for (const key of ['KeyP', 'Escape']) {
      await press(page, 'KeyP');
      expect(await stateOf(page, 'tool')).toBe('pen');
      await page.mouse.click(300, 300);
      expect(await slideNo(page)).toBe(3);
      await press(page, key);
      expect(await stateOf(page, 'tool'), key).toBeNull();
    }
  });

  it('draws with a finger, which then turns no slide', async () => {
    const page = await openTalk({ at: '#/3', hasTouch: true });
    await press(page, 'KeyP');
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y: 400 }] });
    await touch('touchStart', 900);
    for (let x = 850; x >= 300; x -= 50) await touch('touchMove', x);
    await touch('touchEnd');
    await expect.poll(() => strokeCount(page)).toBe(1);
    expect(await slideNo(page)).toBe(3);
  });

  it('draws one line, whatever else touches the screen beside it', async () => {
    const page = await openTalk({ at: '#/3' });
    await press(page, 'KeyP');
    await page.evaluate(() => {
      const point = (type: string, pointerId: number, clientX: number, clientY: number) =>
        document
          .getElementById('ui-tool')
          ?.dispatchEvent(
            new PointerEvent(type, { pointerId, clientX, clientY, pointerType: 'touch', bubbles: true }),
          );
      point('pointerdown', 11, 128, 360);
      point('pointerdown', 12, 1000, 600);
      point('pointermove', 12, 1100, 600);
      point('pointerup', 12, 1100, 600);
      point('pointermove', 11, 256, 360);
      point('pointerup', 11, 256, 360);
    });
    await expect.poll(() => page.locator(`${SHOWN} .drawn-ink`).getAttribute('d')).toBe('M100 500L200 500');
  });

  it('draws where the browser keeps nothing', async () => {
    const page = await openTalk({
      at: '#/3',
      before: () => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      },
    });
    const faults: string[] = [];
    page.on('pageerror', error => faults.push(error.message));
    await press(page, 'KeyP');
    await drag(page, [0.2, 0.5], [0.6, 0.5]);
    await press(page, 'PageDown', 'PageUp');
    await expect.poll(() => strokeCount(page)).toBe(1);
    // What could not be kept is tried when the page goes, at the latest.
    await page.evaluate(() => window.dispatchEvent(new Event('pagehide')));
    expect(faults).toEqual([]);
  });

  it('does not bring back a drawing that was cleared when there was no room left', async () => {
    const page = await openTalk({ at: '#/3' });
    await press(page, 'KeyP');
    await drag(page, [0.2, 0.5], [0.6, 0.5]);
    await expect.poll(() => keptOf(page)).toMatch(/\d/);
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await press(page, 'KeyE');
    await reload(page);
    expect(await strokeCount(page)).toBe(0);
  });

  it('leaves the drawings of another talk in the same tab alone', async () => {
    const page = await openTalk();
    for (const next of [figures, address]) {
      await press(page, 'KeyP');
      await drag(page, [0.2, 0.5], [0.6, 0.5]);
      await expect.poll(() => strokeCount(page)).toBe(1);
      await page.goto(next);
      await page.waitForSelector('[data-ready]');
    }
    expect(await strokeCount(page)).toBe(1);
  });

  it('ignores what it cannot read of what was kept', async () => {
    const page = await openTalk({ at: '#/3' });
    await press(page, 'KeyP');
    await drag(page, [0.2, 0.5], [0.6, 0.5]);
    await expect.poll(() => keptOf(page)).toMatch(/\d/);
    await page.evaluate(() => {
      for (const name of Object.keys(sessionStorage)) sessionStorage.setItem(name, '{"bia": [[1]], "x": 3');
    });
    await reload(page);
    expect(await strokeCount(page)).toBe(0);
    await press(page, 'KeyP');
    await drag(page, [0.2, 0.5], [0.6, 0.5]);
    await expect.poll(() => strokeCount(page)).toBe(1);
  });

  it('draws on the slides from the presenter window, where the drawing is seen too', async () => {
    const { deck, presenter } = await openBoth({ at: '#/3' });
    await press(presenter, 'KeyP');
    await expect.poll(() => stateOf(presenter, 'deck-tool')).toBe('pen');
    const box = await presenter.locator('[data-pane=now] .slides').boundingBox();
    const { x = 0, y = 0, width = 0, height = 0 } = box ?? {};
    await presenter.mouse.move(x + width * 0.25, y + height * 0.5);
    await presenter.mouse.down();
    await presenter.mouse.move(x + width * 0.75, y + height * 0.5, { steps: 5 });
    await presenter.mouse.up();
    await expect.poll(() => strokeCount(deck)).toBe(1);
    const ink = await deck.locator(`${SHOWN} .drawn-ink`).getAttribute('d');
    const [fromX = 0, fromY = 0] = [...(ink ?? '').matchAll(/[\d.]+/g)].map(Number);
    expect([Math.round(fromX / 50), Math.round(fromY / 50)]).toEqual([5, 10]);
    await expect.poll(() => presenter.locator('[data-pane=now] .drawn-ink').getAttribute('d')).toBe(ink);
    await presenter.reload();
    await expect.poll(() => presenter.locator('[data-pane=now] .drawn-ink').getAttribute('d')).toBe(ink);
  });
});

it('the eraser takes away the stroke it touches and no other', async () => {
  const page = await openTalk({ at: '#/3' });
  await press(page, 'KeyP');
  await drag(page, [0.2, 0.5], [0.6, 0.5]);
  await drag(page, [0.2, 0.7], [0.6, 0.7]);
  await expect.poll(() => strokeCount(page)).toBe(2);
  await press(page, 'KeyX');
  await drag(page, [0.4, 0.6], [0.4, 0.8]);
  await expect.poll(() => strokeCount(page)).toBe(1);
});

/** A browser's own dialog would wait for somebody. */
const noPrinter = () => {
  window.print = () => {};
};

describe('printing what has been drawn', () => {
  it('gives the slides that are drawn on, and nothing else, until it is done', async () => {
    const page = await openTalk({
      at: '#/3',
      before: noPrinter,
    });
    await press(page, 'KeyP');
    await drag(page, [0.2, 0.5], [0.6, 0.5]);
    await press(page, 'PageDown', 'PageDown');
    await drag(page, [0.2, 0.5], [0.6, 0.5]);
    await press(page, 'Escape', 'Shift+Slash');
    await page.locator('#ui-help [data-command=printDrawn]').click();
    await page.emulateMedia({ media: 'print' });
    const printed = await page
      .locator('.slides > section:visible')
      .evaluateAll(slides => slides.map(slide => (slide as HTMLElement).dataset.no));
    expect(printed).toEqual(['3', '5']);
    expect(await page.locator('#doc').isVisible()).toBe(false);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await page.locator('#doc').isVisible()).toBe(true);
    expect(await countOf(page)).toBeGreaterThan(2);
  });

  it('says so when there is nothing', async () => {
    const page = await openTalk({ before: noPrinter });
    await press(page, 'Shift+Slash');
    await page.locator('#ui-help [data-command=printDrawn]').click();
    expect(await page.locator('#ui-tip').textContent()).toContain('Chưa có trang nào');
  });
});
