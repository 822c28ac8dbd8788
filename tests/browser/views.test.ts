import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { clickBar, countOf, openPage, openTalk, press, reload, SHOWN, slideNo, stateOf } from './talk.ts';

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

/** Moves a finger over the screen, as for the next slide. */
async function swipeOn(page: Page): Promise<void> {
  const swipe = { x: 300, y: 200, xDistance: -200, yDistance: 0, gestureSourceType: 'touch' as const };
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Input.synthesizeScrollGesture', swipe);
}

/** The first slide whose words stand in the article, and the id of the place. */
const placedSlide = (page: Page) =>
  page.evaluate(() => {
    const place = document.querySelector<HTMLElement>('.sentence[id][data-slide]');
    return { slide: place?.dataset.slide?.split(' ')[0] ?? '', place: place?.id ?? '' };
  });

const slideId = (page: Page) => page.locator(SHOWN).getAttribute('id');
const hashOf = (page: Page) => new URL(page.url()).hash;

describe('the address', () => {
  it('opens its slide, and reloading keeps it', async () => {
    const page = await openTalk();
    const { slide } = await placedSlide(page);
    await page.goto(`${page.url().split('#')[0]}#/${slide}`);
    await reload(page);
    expect(await slideId(page)).toBe(slide);
    await press(page, 'PageDown');
    const after = await slideId(page);
    await reload(page);
    expect(await slideId(page)).toBe(after);
  });

  it('shows the right slide from the first picture on', async () => {
    const page = await openTalk({
      at: '#/5',
      before: () => {
        const seen = new Set<string>();
        const look = () => {
          if (document.readyState === 'complete')
            for (const slide of document.querySelectorAll<HTMLElement>('.slides > section:not([hidden])'))
              seen.add(slide.dataset.no ?? '');
          document.documentElement.setAttribute('data-seen', [...seen].join());
          requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      },
    });
    await expect.poll(() => stateOf(page, 'seen')).toBe('5');
  });

  it('lets the back button walk through the slides and then out, without stopping twice', async () => {
    const page = await openTalk();
    await press(page, 'PageDown', 'PageDown');
    await page.goBack();
    await expect.poll(() => slideNo(page)).toBe(2);
    await page.goBack();
    await expect.poll(() => slideNo(page)).toBe(1);
    await page.goBack();
    await expect.poll(() => page.url()).toBe('about:blank');
  });

  it('falls back to the first slide when it names none', async () => {
    const page = await openTalk({ at: '#/khong-co-trang-nay' });
    expect(await slideNo(page)).toBe(1);
  });

  it('cannot change the configuration by its query, and keeps it', async () => {
    const page = await openTalk({
      at: '?showNotes=true&view=print&loop=true&keyboard=true&overview=true#/2',
    });
    expect(await page.locator('.reveal').getAttribute('class')).not.toMatch(/show-notes|print/);
    expect(await page.locator('.notes:visible').count()).toBe(0);
    await press(page, 'End', 'PageDown');
    expect(await slideNo(page)).toBe(await countOf(page));
    expect(page.url()).toContain('?showNotes=true');
  });
});

describe('the reading view', () => {
  it('opens at the words of the slide, and Back returns to it', async () => {
    const page = await openTalk();
    const { slide } = await placedSlide(page);
    await page.goto(`${page.url().split('#')[0]}#/${slide}`);
    await expect.poll(() => slideId(page)).toBe(slide);
    await clickBar(page, 'read');
    expect(await stateOf(page, 'view')).toBe('reading');
    const place = page.locator(`[data-slide~="${slide}"]`).first();
    await expect.poll(() => place.evaluate(element => element.getBoundingClientRect().top < 300)).toBe(true);
    expect(await page.locator('#deck').isVisible()).toBe(false);
    await page.goBack();
    await expect.poll(() => stateOf(page, 'view')).toBe('deck');
    expect(await slideId(page)).toBe(slide);
  });

  it('leads to the slide of what is being read', async () => {
    const page = await openPage({ at: '#doc' });
    const last = page.locator('.sentence[data-slide]').last();
    await last.evaluate(element => element.scrollIntoView());
    const slides = (await last.getAttribute('data-slide'))?.split(' ');
    await page.locator('.reading [data-command=read]').evaluate(button => (button as HTMLElement).click());
    await page.waitForSelector('[data-ready]');
    expect(slides).toContain(await slideId(page));
    expect(hashOf(page)).toBe(`#/${await slideId(page)}`);
  });

  it('has an address of its own for each sentence', async () => {
    const first = await openTalk();
    const { place } = await placedSlide(first);
    const page = await openPage({ at: `#${place}` });
    await expect.poll(() => stateOf(page, 'view')).toBe('reading');
    const top = () => page.locator(`#${place}`).evaluate(element => element.getBoundingClientRect().top);
    await expect.poll(top).toBeLessThan(200);
  });

  it('leaves every key to the browser', async () => {
    const page = await openPage({ at: '#doc' });
    await page.waitForSelector('html[data-view=reading]');
    await press(page, 'KeyB', 'KeyO', 'End');
    expect([await stateOf(page, 'blank'), await stateOf(page, 'overview')]).toEqual([null, null]);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
  });

  it('is the whole page without JavaScript', async () => {
    const page = await openPage({ javaScriptEnabled: false });
    expect(await page.locator('.reading').isVisible()).toBe(true);
    expect(await page.locator('#deck').isVisible()).toBe(false);
    expect(await page.locator('#bar').isVisible()).toBe(false);
  });
});

describe('a phone', () => {
  it('shows the article, at the words of the slide whose address it was given', async () => {
    const talk = await openTalk();
    const { slide } = await placedSlide(talk);
    const page = await openPage({ ...PHONE, at: `#/${slide}` });
    await expect.poll(() => stateOf(page, 'view')).toBe('reading');
    const place = page.locator(`[data-slide~="${slide}"]`).first();
    await expect
      .poll(() => place.evaluate(element => Math.abs(element.getBoundingClientRect().top)))
      .toBeLessThan(200);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  it('keeps its view when it is turned', async () => {
    const page = await openPage(PHONE);
    await page.waitForSelector('html[data-view=reading]');
    await page.setViewportSize({ width: 844, height: 390 });
    expect(await page.locator('.reading').isVisible()).toBe(true);
    expect(await page.locator('#deck').isVisible()).toBe(false);
  });

  it('shows the slide that was watched when it is loaded again', async () => {
    const page = await openPage(PHONE);
    await page.locator('.reading [data-command=read]').tap();
    await page.waitForSelector('.reveal.ready');
    await press(page, 'PageDown', 'PageDown');
    expect(await slideNo(page)).toBe(3);
    await reload(page);
    expect([await stateOf(page, 'view'), await slideNo(page)]).toEqual(['deck', 3]);
  });

  it('shows the slides when asked to, and swiping turns them', async () => {
    const page = await openPage(PHONE);
    await page.locator('.reading [data-command=read]').tap();
    await page.waitForSelector('.reveal.ready');
    expect([await stateOf(page, 'view'), await slideNo(page)]).toEqual(['deck', 1]);
    await swipeOn(page);
    expect(await slideNo(page)).toBe(2);
    // reveal.js, which feels the swipe, has not yet heard of the key.
    await press(page, 'PageDown');
    await swipeOn(page);
    expect(await slideNo(page)).toBe(4);
  });
});

describe('the overview', () => {
  it('shows every slide and opens the one chosen with the arrow keys', async () => {
    const page = await openTalk({ at: '#/3' });
    await press(page, 'KeyO');
    expect(await page.getByRole('button', { name: /^Trang \d+\/\d+: / }).count()).toBe(await countOf(page));
    expect(await page.locator('.slides > section:has(:focus)').getAttribute('data-no')).toBe('3');
    await press(page, 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Enter');
    expect([await slideNo(page), await stateOf(page, 'overview')]).toEqual([4, null]);
  });

  it('still leads to any slide when reveal.js, which allows one, has had time to follow', async () => {
    const page = await openTalk({ stopsClock: true });
    await press(page, 'PageDown', 'KeyO');
    await page.clock.runFor(5000);
    await press(page, 'ArrowRight', 'Enter');
    expect(await slideNo(page)).toBe(3);
  });

  it('opens the slide that is clicked, whatever is on it', async () => {
    const page = await openTalk();
    await press(page, 'KeyO');
    const tile = page.locator('.slides > section:has(button.figure)').first();
    const no = Number(await tile.getAttribute('data-no'));
    await tile.click();
    expect([await slideNo(page), await stateOf(page, 'overview')]).toEqual([no, null]);
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });

  it('closes with O and with Esc on the same slide, and leaves nothing behind', async () => {
    const page = await openTalk({ at: '#/3' });
    for (const key of ['KeyO', 'Escape']) {
      await press(page, 'KeyO', 'ArrowRight', key);
      expect([await slideNo(page), await stateOf(page, 'overview')], key).toEqual([3, null]);
      expect(await page.locator(`.tile, ${SHOWN} [inert]`).count()).toBe(0);
    }
  });

  it('scrolls to the tile that has the focus, and stays there', async () => {
    const page = await openTalk({ viewport: { width: 1280, height: 500 } });
    await press(page, 'KeyO', 'End');
    const last = page.locator('.slides > section').last();
    expect(await last.evaluate(tile => tile.getBoundingClientRect().bottom <= innerHeight)).toBe(true);
    // reveal.js scrolls its own element back every second: another has to scroll.
    expect(await page.locator('#deck').evaluate(deck => deck.scrollTop)).toBe(0);
  });

  it.each([720, 768, 800])(
    'opens with whole rows and the whole tile of the slide, %i px high',
    async height => {
      const page = await openTalk({ viewport: { width: 1280, height } });
      for (let no = 2; no <= 14; no++) await press(page, 'PageDown');
      await press(page, 'KeyO');
      const edges = await page.locator('.slides > section').evaluateAll(tiles =>
        tiles.map(tile => {
          const { top, bottom } = tile.getBoundingClientRect();
          return { top, bottom, isFocused: tile.contains(document.activeElement) };
        }),
      );
      // Room for the ring of the focus.
      const ring = 7;
      expect(edges.filter(({ top, bottom }) => bottom > 0 && top < ring)).toEqual([]);
      const [focused] = edges.filter(({ isFocused }) => isFocused);
      expect(focused?.bottom).toBeLessThanOrEqual(height - ring);
    },
  );

  it('gives way to the back button', async () => {
    const page = await openTalk();
    await press(page, 'PageDown', 'KeyO');
    await page.goBack();
    await expect.poll(() => slideNo(page)).toBe(1);
    expect(await stateOf(page, 'overview')).toBeNull();
  });
});

describe('theme and large type', () => {
  it('are remembered', async () => {
    const page = await openTalk();
    await clickBar(page, 'theme');
    await clickBar(page, 'large');
    await reload(page);
    expect([await stateOf(page, 'theme'), await stateOf(page, 'size')]).toEqual(['dark', 'large']);
    const pressed = page.locator('#bar [aria-pressed=true]');
    expect(
      await pressed.evaluateAll(buttons => buttons.map(button => button.getAttribute('data-command'))),
    ).toEqual(['large', 'theme']);
  });

  it('work where the browser remembers nothing', async () => {
    const page = await openTalk({
      before: () => {
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('Denied', 'SecurityError');
          },
        });
      },
    });
    await clickBar(page, 'theme');
    expect(await stateOf(page, 'theme')).toBe('dark');
    await press(page, 'PageDown');
    expect(await slideNo(page)).toBe(2);
  });
});
