import { describe, expect, it } from 'vitest';
import { address, figures } from './browser.ts';
import { openTalk, press, SHOWN, slideNo, stateOf } from './talk.ts';

describe('the magnifier', () => {
  it.each([address, figures])(
    'brings each key figure up, whole and in sight, then the slide: %s',
    async site => {
      const page = await openTalk({ site, reducedMotion: 'reduce' });
      const slides = await page
        .locator('.slides > section:has([data-figure])')
        .evaluateAll(found => found.map(slide => (slide as HTMLElement).dataset.no ?? ''));
      expect(slides.length).toBeGreaterThan(2);
      for (const no of slides) {
        await press(page, ...no, 'Enter', 'KeyM');
        const count = await page.locator(`${SHOWN} [data-figure]`).count();
        for (let index = 0; index < count; index++) {
          expect(await stateOf(page, 'magnified'), `slide ${no}`).toBe('');
          const box = await page.locator(`${SHOWN} [data-figure]`).nth(index).boundingBox();
          expect(box?.x, `slide ${no}, figure ${index}`).toBeGreaterThanOrEqual(-1);
          expect(box?.y).toBeGreaterThanOrEqual(-1);
          expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(1281);
          expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(721);
          await press(page, 'KeyM');
        }
        expect(await stateOf(page, 'magnified'), `slide ${no}`).toBeNull();
      }
    },
  );

  it('leaves no word of its neighbours, which the edge would cut, and gives them back', async () => {
    const page = await openTalk({ at: '#/to-chuc-bau-cu', reducedMotion: 'reduce' });
    const inks = () =>
      page.locator(SHOWN).evaluate(slide =>
        ['h2', '[data-figure] .number', '.page'].map(at => {
          const element = slide.querySelector(at);
          return element && getComputedStyle(element).webkitTextFillColor.endsWith(', 0)');
        }),
      );
    await press(page, 'KeyM');
    expect(await inks()).toEqual([true, false, true]);
    await press(page, 'PageDown', 'PageUp');
    expect(await inks()).toEqual([false, false, false]);
  });

  it('is gone with the next slide', async () => {
    const page = await openTalk({ at: '#/to-chuc-bau-cu', reducedMotion: 'reduce' });
    const no = await slideNo(page);
    await press(page, 'KeyM');
    expect(await stateOf(page, 'magnified')).toBe('');
    await press(page, 'PageDown');
    expect([await slideNo(page), await stateOf(page, 'magnified')]).toEqual([no + 1, null]);
    await press(page, 'PageUp');
    expect(await page.locator(SHOWN).getAttribute('style')).toBeFalsy();
  });

  it('says so where there is no figure', async () => {
    const page = await openTalk();
    await press(page, 'KeyM');
    expect(await page.locator('#ui-tip').textContent()).toContain('không có con số');
  });
});
