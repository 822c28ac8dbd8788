import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { address, figures, oneFile, stress } from './browser.ts';
import { faultsOf, measureSlide } from './measure.ts';
import { askToPrint, openPrinting, printPages } from './paper.ts';
import { countOf, openBoth, openPage, openTalk, press, reload, slideNo, stateOf } from './talk.ts';

const sheetsOf = (page: Page) => page.locator('#ui-print .preview .sheet').count();

const choose = (page: Page, value: string) => page.locator(`#ui-print input[value="${value}"]`).check();

/** The slides on the sheets of the preview, by number, sheet by sheet. */
function slidesOf(page: Page): Promise<string[]> {
  return page
    .locator('#ui-print .sheet')
    .evaluateAll(sheets =>
      sheets.map(sheet =>
        [...sheet.querySelectorAll<HTMLElement>('.mini > section')]
          .map(({ dataset }) => dataset.no)
          .join(' '),
      ),
    );
}

/** A page whose code for printing is there, as it is once the page has rested. */
async function openRested(visit: Parameters<typeof openTalk>[0] = {}): Promise<Page> {
  const page = await openTalk(visit);
  await page.waitForSelector('#ui-print', { state: 'attached' });
  return page;
}

describe.each([
  ['the one file', oneFile],
  ['the served site', address],
])('the dialog of handouts in %s', (_, site) => {
  it('shows all the sheets of what is chosen, and remembers it', async () => {
    const page = await openPrinting({ site });
    const count = await countOf(page);
    await choose(page, 'slides');
    for (const perPage of [1, 2, 3, 4, 6, 9]) {
      await choose(page, String(perPage));
      expect(await sheetsOf(page), `${perPage} to a page`).toBe(Math.ceil(count / perPage));
      expect((await page.locator('#ui-print .writing').count()) > 0, `${perPage} with lines`).toBe(
        perPage === 3,
      );
    }
    expect(await page.locator('#ui-print [role=status]').innerText()).toContain(`${Math.ceil(count / 9)} `);
    await choose(page, 'color');
    await reload(page);
    await askToPrint(page);
    await page.waitForSelector('#ui-print .handout[data-kind=slides][data-ink=color]');
    expect(await sheetsOf(page)).toBe(Math.ceil(count / 9));
  });

  it('prints nothing but its sheets, and is there again afterwards', async () => {
    const page = await openPrinting({ site });
    await choose(page, 'slides');
    await choose(page, '4');
    const sheets = await sheetsOf(page);
    expect(await printPages(page)).toEqual({ count: sheets, shapes: ['landscape'] });
    expect(await page.locator('#ui-print[open]').count()).toBe(1);
    expect(await sheetsOf(page)).toBe(sheets);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('4');
  });
});

it('slides run across the page or down it', async () => {
  const page = await openPrinting();
  await choose(page, 'slides');
  await choose(page, '6');
  const place = (no: number) => page.locator(`#ui-print .mini > section[data-no="${no}"]`).boundingBox();
  const below = async () => {
    const [first, second] = [await place(1), await place(2)];
    return (second?.y ?? 0) > (first?.y ?? 0) + 1;
  };
  expect((await slidesOf(page))[0]).toBe('1 2 3 4 5 6');
  expect(await below()).toBe(false);
  await choose(page, 'down');
  expect((await slidesOf(page))[0]).toBe('1 2 3 4 5 6');
  expect(await below()).toBe(true);
});

it('its button asks the browser to print, once', async () => {
  const page = await openPrinting({
    before: () => {
      window.print = () => document.body.append(document.createElement('print-window'));
    },
  });
  await page.locator('#ui-print button:not(.close)').click();
  expect(await page.locator('print-window').count()).toBe(1);
});

it('tells how to print a leaflet, and of the lines to write on', async () => {
  const page = await openPrinting();
  const advice = page.locator('#ui-print .advice:visible');
  expect(await advice.count()).toBe(0);
  await choose(page, 'leaflet');
  expect(await advice.innerText()).toMatch(/hai mặt.*cạnh ngắn/);
  expect(await page.locator('#ui-print [role=status]').innerText()).toBe('1 tờ A4');
  await choose(page, 'slides');
  await choose(page, '3');
  expect(await advice.innerText()).toMatch(/dòng để ghi/);
});

it.each([
  { width: 390, height: 844 },
  { width: 320, height: 640 },
  { width: 1024, height: 768 },
])('fits a screen of $width × $height', async viewport => {
  const page = await openPrinting({ viewport });
  await choose(page, 'slides');
  await choose(page, '9');
  const { wide, room, button } = await page.locator('#ui-print').evaluate(dialog => ({
    wide: dialog.scrollWidth,
    room: dialog.clientWidth,
    button: dialog.querySelector('.do button')?.getBoundingClientRect().bottom ?? Number.NaN,
  }));
  expect(wide).toBeLessThanOrEqual(room);
  expect(button).toBeLessThanOrEqual(viewport.height);
});

/** The rules of the sheets that meet something outside of them; runs in the page, so it can use nothing from outside. */
function strayRules(): string[] {
  const layers = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
  const rules = layers.flatMap(layer =>
    layer instanceof CSSLayerBlockRule && /^(?:handout|paper)$/.test(layer.name) ? [...layer.cssRules] : [],
  );
  const names = rules.flatMap(rule => (rule instanceof CSSStyleRule ? [rule.selectorText] : []));
  if (names.length < 100) return ['too few rules'];
  return names.filter(name => {
    const met = [...document.querySelectorAll(`body :is(${name.replace(/::[a-z-]+/g, '')})`)];
    return met.some(element => !element.closest('.handout'));
  });
}

it('leaves the page behind it as it is, and stands on the screen of a phone', async () => {
  const viewport = { width: 390, height: 844 };
  const page = await openPrinting({ at: '#doc', site: figures, viewport, isMobile: true });
  const { x, width } = (await page.locator('#ui-print').boundingBox()) ?? { x: -1, width: 0 };
  expect([x >= 0, x + width <= viewport.width]).toEqual([true, true]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
  expect(await page.evaluate(strayRules)).toEqual([]);
});

describe('Ctrl+P', () => {
  it('prints the text from a slide, and leaves the slide and the focus alone', async () => {
    const page = await openRested({ at: '#/5' });
    const before = await page.evaluate(() => document.activeElement?.textContent);
    const { count, shapes } = await printPages(page);
    expect([count > 2, shapes]).toEqual([true, ['portrait']]);
    expect(await slideNo(page)).toBe(5);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(before);
    expect([await stateOf(page, 'printing'), await page.locator('.handout').count()]).toEqual([null, 0]);
    await press(page, 'PageDown');
    expect(await slideNo(page)).toBe(6);
  });

  it('prints the same from the end of the text, which stays where it is', async () => {
    const deck = await printPages(await openRested());
    const page = await openPage({ at: '#doc', viewport: { width: 390, height: 844 } });
    await page.waitForSelector('#ui-print', { state: 'attached' });
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    const y = await page.evaluate(() => scrollY);
    expect(await printPages(page)).toEqual(deck);
    expect(await page.evaluate(() => scrollY)).toBe(y);
  });

  it('prints slides made for 16:9 in usual type, whatever the screen', async () => {
    const looks: (string | undefined)[][] = [];
    const page = await openRested({ viewport: { width: 1024, height: 768 } });
    await page.exposeFunction('note', (...seen: (string | undefined)[]) => looks.push(seen));
    await page.evaluate(() => {
      const { dataset } = document.documentElement;
      dataset.size = 'large';
      for (const type of ['beforeprint', 'afterprint'])
        addEventListener(type, () => Reflect.get(window, 'note')(type, dataset.shape, dataset.size));
    });
    await page.pdf();
    await expect
      .poll(() => looks)
      .toEqual([
        ['beforeprint', 'wide', 'normal'],
        ['afterprint', 'standard', 'large'],
      ]);
  });

  it('prints the reading view while its code has not come', async () => {
    const page = await openTalk({ at: '#/5' });
    expect(await page.locator('#ui-print').count()).toBe(0);
    expect((await printPages(page)).count).toBeGreaterThan(2);
  });

  it('prints the reading view and nothing else, whatever is over it', async () => {
    const { deck, presenter } = await openBoth();
    for (const page of [deck, presenter]) {
      await press(page, 'Shift+Slash');
      await page.waitForSelector('#ui-help[open]');
      await page.emulateMedia({ media: 'print' });
      expect(await page.evaluate(seenParts)).toEqual(['doc']);
    }
  });

  it('leaves a handout that fills the page where it is', async () => {
    const page = await openPage({ at: '#handout?kind=quiz' });
    await page.waitForSelector('html[data-printing=handout] .sheet');
    await page.waitForSelector('[data-ready]');
    for (let times = 0; times < 2; times++) await page.pdf();
    expect(await page.evaluate(seenParts)).toEqual(['handout']);
  });
});

/** The parts of the page that are to be seen, by name; runs in the page, so it can use nothing from outside. */
function seenParts(): string[] {
  return [...document.body.children]
    .filter(part => part.getClientRects().length > 0)
    .map(part => part.id || part.className);
}

describe.each([
  ['the essay', address],
  ['an essay that is hard to lay out', stress],
  ['every drawing', figures],
])('a slide on paper, of %s', (_, site) => {
  it.each(['black', 'color'])('has all its words in %s, whole, and its heading', async ink => {
    const page = await openPage({ site, at: `#handout?kind=slides&per-page=9&${ink}` });
    await page.waitForSelector('html[data-printing=handout] .mini');
    const faults: string[] = [];
    const count = await page.locator('.mini').count();
    expect(count).toBeGreaterThan(10);
    for (let no = 1; no <= count; no++) {
      const mini = `.mini > section[data-no="${no}"]`;
      const texts = await page.evaluate(measureSlide, mini);
      const { width, height } = (await page.locator(mini).boundingBox()) ?? { width: 0, height: 0 };
      faults.push(...faultsOf(texts, width, height, 40).map(fault => `${no}: ${fault}`));
      const headings = page.locator(`${mini} :is(h1, h2)`);
      if ((await headings.count()) !== 1 || texts.length === 0) faults.push(`${no}: has lost its words`);
    }
    expect(faults).toEqual([]);
  });
});

it('prints the reading view without what is there for the screen', async () => {
  const page = await openPage({ at: '#doc' });
  await page.waitForSelector('#ui-reader');
  await page.emulateMedia({ media: 'print' });
  for (const part of ['#ui-reader', '.read-line', '.pull', '.beside', '.masthead .sea', '.appendix .added'])
    expect(await page.locator(part).first().isVisible(), part).toBe(false);
});
