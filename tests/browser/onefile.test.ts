import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { address, browser, oneFile } from './browser.ts';
import { loadedFonts, OWN_FONTS } from './fonts.ts';
import { countOf, openPage, openTalk, press, SHOWN, slideNo } from './talk.ts';
import { faultsIn } from './witness.ts';

const COVER = '.slides > section[data-layout=cover] h1';
const TITLE_FONT = new Set(['Be Vietnam Pro ExtraBold, own']);
const TEXT_FONT = new Set(['Be Vietnam Pro Medium, own']);

/** Opens the file as double-clicking does, with the network off. */
async function openFile(at = '') {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, offline: true });
  onTestFinished(() => context.close());
  const faults = faultsIn(context, oneFile);
  const page = await context.newPage();
  await page.goto(oneFile + at);
  await page.waitForSelector('.reveal.ready');
  return { page, faults };
}

/** The fonts that the letters of an element are really drawn with, and whether they came with the page. */
async function fontsOf(page: Page, selector: string): Promise<Set<string>> {
  await page.evaluate(() => document.fonts.ready);
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return new Set(
    fonts.map(({ familyName, isCustomFont }) => `${familyName}, ${isCustomFont ? 'own' : 'system'}`),
  );
}

/** What a policy without 'unsafe-inline' would stop: `onclick`, `script`, `javascript:`. */
function inlineScripts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap(element => [
      ...element.getAttributeNames().filter(name => name.startsWith('on')),
      ...(element.matches('script:not([src])') ? ['script'] : []),
      ...(/^\s*javascript:/i.test(element.getAttribute('href') ?? '') ? ['javascript:'] : []),
    ]),
  );
}

async function scriptSources(page: Page): Promise<string | undefined> {
  const policy = page.locator('meta[http-equiv=Content-Security-Policy]');
  return /script-src ([^;]*)/.exec((await policy.getAttribute('content')) ?? '')?.[1];
}

function isPainted(page: Page): Promise<boolean> {
  return page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length > 0);
}

describe('the one file', () => {
  it('opens from a disk without a network, shows its cover and turns its slides', async () => {
    const { page, faults } = await openFile();
    expect(page.url()).toMatch(/^file:/);
    expect(await page.locator(SHOWN).getAttribute('data-layout')).toBe('cover');
    expect(await page.locator(`${SHOWN} h1`).isVisible()).toBe(true);
    await press(page, 'PageDown', 'PageDown', 'PageUp');
    expect(await slideNo(page)).toBe(2);
    await page.reload();
    await page.waitForSelector('.reveal.ready');
    expect(await slideNo(page)).toBe(2);
    expect(faults).toEqual([]);
  });

  it('shows every slide by itself, with its heading', async () => {
    const { page, faults } = await openFile();
    const count = await countOf(page);
    for (let no = 1; no <= count; no++) {
      expect(await slideNo(page)).toBe(no);
      expect(await page.locator(SHOWN).locator('h1, h2').first().isVisible()).toBe(true);
      await press(page, 'PageDown');
    }
    expect(await slideNo(page)).toBe(count);
    expect(faults).toEqual([]);
  });

  it('shows the sentence behind a figure', async () => {
    const { page, faults } = await openFile();
    const slide = page.locator('.slides > section:has(button.figure)').first();
    await press(page, ...String(await slide.getAttribute('data-no')), 'Enter');
    await page.locator(`${SHOWN} button.figure`).first().click();
    expect(await page.locator('#ui-origin .is-origin').isVisible()).toBe(true);
    expect(faults).toEqual([]);
  });

  it('opens at the slide in its address', async () => {
    const { page } = await openFile('#/3');
    expect(await slideNo(page)).toBe(3);
  });

  it('brings its own letters, also those of Vietnamese', async () => {
    const { page } = await openFile();
    expect(await page.evaluate(loadedFonts)).toEqual(OWN_FONTS);
  });

  it('draws its words with them', async () => {
    const { page } = await openFile();
    expect(await fontsOf(page, COVER)).toEqual(TITLE_FONT);
    await press(page, 'PageDown');
    expect(await fontsOf(page, `${SHOWN} .body span:not(.no)`)).toEqual(TEXT_FONT);
  });

  it('brings its icon', async () => {
    const { page } = await openFile();
    expect(await page.locator('link[rel=icon]').getAttribute('href')).toMatch(
      /^data:image\/svg\+xml;base64,/,
    );
  });

  it('names no file beside it', async () => {
    const { page } = await openFile();
    const addresses = await page
      .locator('[src], link[href]')
      .evaluateAll(found => found.map(each => each.getAttribute('src') ?? each.getAttribute('href')));
    expect(addresses.filter(address => !address?.startsWith('data:'))).toEqual([]);
  });

  it('runs no script but the one whose hash its policy names', async () => {
    const { page } = await openFile();
    expect(await scriptSources(page)).toMatch(/^'sha256-[\w+/]+=*'$/);
    expect(await inlineScripts(page)).toEqual(['script']);
    const stopped = await page.evaluate(async () => {
      const violation = new Promise<SecurityPolicyViolationEvent>(resolve =>
        document.addEventListener('securitypolicyviolation', resolve, { once: true }),
      );
      const script = document.createElement('script');
      script.textContent = 'document.body.id = "broken-into"';
      document.body.append(script);
      return (await violation).effectiveDirective;
    });
    expect(stopped).toBe('script-src-elem');
    expect(await page.locator('#broken-into').count()).toBe(0);
  });
});

describe('the site', () => {
  it('draws its words with its own fonts', async () => {
    expect(await fontsOf(await openTalk(), COVER)).toEqual(TITLE_FONT);
  });

  it('allows no inline script and has none', async () => {
    const page = await openTalk();
    expect(await scriptSources(page)).toBe("'self'");
    expect(await inlineScripts(page)).toEqual([]);
  });

  it('paints its cover from the HTML alone, in the deck and not in the article', async () => {
    const page = await openPage({ site: 'about:blank' });
    const refused = new Set<string>();
    await page.route('**/*', route => {
      if (route.request().isNavigationRequest()) return route.continue();
      refused.add(route.request().resourceType());
      return route.abort();
    });
    await page.goto(address);
    await expect.poll(() => isPainted(page)).toBe(true);
    expect(await page.locator(COVER).isVisible()).toBe(true);
    expect(await page.locator('.slides > section:visible').count()).toBe(1);
    expect(await page.locator('#doc').isVisible()).toBe(false);
    // Not every browser asks for the icon, which has no type of its own.
    refused.delete('other');
    expect(refused).toEqual(new Set(['font', 'script']));
  });

  it('draws that cover with its fonts before any script has come', async () => {
    const page = await openPage({ site: 'about:blank' });
    await page.route('**/*.js', route => route.abort());
    await page.goto(address);
    expect(await fontsOf(page, COVER)).toEqual(TITLE_FONT);
    expect(await page.locator('.reveal.ready').count()).toBe(0);
  });
});
