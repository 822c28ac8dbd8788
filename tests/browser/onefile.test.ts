import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { address, oneFile } from './browser.ts';
import { countOf, openPage, press, reload, SHOWN, slideNo } from './talk.ts';

const COVER = '.slides > section[data-layout=cover] h1';
const READY = '[data-ready]';

interface Visited {
  readonly page: Page;
  /** What the console calls an error, a breach of the policy among them, and what no script caught. */
  readonly errors: readonly string[];
  readonly requests: readonly string[];
}

type Visit = Parameters<typeof openPage>[0];

/** Opens an address with eyes and ears open from the first byte. */
async function visit(site: string, options: Visit = {}): Promise<Visited> {
  const page = await openPage({ site: 'about:blank', ...options });
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('console', message => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', error => errors.push(String(error)));
  page.on('request', request => requests.push(request.url()));
  await page.goto(site);
  await page.waitForSelector(READY);
  return { page, errors, requests };
}

/** Goes to the end by key and back to the start; each slide shows alone, with its heading. */
async function walk(page: Page): Promise<void> {
  const count = await countOf(page);
  for (let no = 1; no <= count; no++) {
    expect(await slideNo(page)).toBe(no);
    expect(await page.locator(SHOWN).locator('h1, h2').first().isVisible()).toBe(true);
    await press(page, 'PageDown');
  }
  await press(page, 'Home');
  expect(await slideNo(page)).toBe(1);
}

async function openSentence(page: Page): Promise<void> {
  const slide = page.locator('.slides > section:has(button.figure)').first();
  await press(page, ...String(await slide.getAttribute('data-no')), 'Enter');
  await page.locator(`${SHOWN} button.figure`).first().click();
  expect(await page.locator('#ui-origin .is-origin').isVisible()).toBe(true);
  await press(page, 'Escape');
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

const isPainted = (page: Page) =>
  page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length > 0);

/** Elements that a policy without 'unsafe-inline' would stop, as `<p onclick>`. */
const inlineScripts = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap(element => [
      ...element.getAttributeNames().filter(name => name.startsWith('on')),
      ...(element.matches('script:not([src], [type="application/ld+json"])') ? ['script'] : []),
      ...(/^\s*javascript:/i.test(element.getAttribute('href') ?? '') ? ['javascript:'] : []),
    ]),
  );

const policyOf = (page: Page) =>
  page.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content');

const scriptSources = async (page: Page) => /script-src ([^;]*)/.exec((await policyOf(page)) ?? '')?.[1];

describe('the one file, from a disk and without a network', () => {
  const open = () => visit(oneFile, { offline: true });

  it('shows the cover and all slides, and the sentence behind a figure', async () => {
    const { page, errors, requests } = await open();
    expect(page.url()).toMatch(/^file:\/\/.*\/trinh-chieu\.html/);
    expect(await page.locator(COVER).isVisible()).toBe(true);
    await walk(page);
    await openSentence(page);
    expect(errors).toEqual([]);
    expect(requests.filter(url => !url.startsWith('data:'))).toEqual([oneFile]);
  });

  it('draws its letters with the fonts inside it', async () => {
    const { page } = await open();
    expect(await fontsOf(page, COVER)).toEqual(new Set(['Be Vietnam Pro ExtraBold, own']));
    await press(page, 'PageDown');
    expect(await fontsOf(page, `${SHOWN} .body span:not(.no)`)).toEqual(
      new Set(['Be Vietnam Pro Medium, own']),
    );
  });

  it('keeps its slide when it is loaded again', async () => {
    const { page, errors } = await open();
    await press(page, 'PageDown', 'PageDown', 'PageUp');
    await reload(page);
    expect(await slideNo(page)).toBe(2);
    expect(errors).toEqual([]);
  });

  it('names no file beside it, its icon included', async () => {
    const { page } = await open();
    const addresses = await page
      .locator('[src], link[href]')
      .evaluateAll(found => found.map(each => each.getAttribute('src') ?? each.getAttribute('href')));
    expect(addresses.filter(address => !address?.startsWith('data:'))).toEqual([]);
    expect(await page.locator('link[rel=icon][href^="data:image/svg+xml;base64,"]').count()).toBe(1);
  });

  it('opens at the slide in its address', async () => {
    const { page } = await visit(`${oneFile}#/3`, { offline: true });
    expect(await slideNo(page)).toBe(3);
  });

  it('runs no script but the two whose hashes its policy names', async () => {
    const { page } = await open();
    expect(await scriptSources(page)).toMatch(/^'sha256-[\w+/]+=*' 'sha256-[\w+/]+=*'$/);
    expect(await inlineScripts(page)).toEqual(['script', 'script']);
    const violated = page.evaluate(
      () =>
        new Promise(resolve =>
          document.addEventListener('securitypolicyviolation', event => resolve(event.violatedDirective)),
        ),
    );
    await page.evaluate(() => {
      const script = document.createElement('script');
      // As markup would come that a parser made: its text is no property that Trusted Types would stop.
      script.append('document.body.id = "hacked"');
      document.body.append(script);
    });
    expect(await violated).toMatch(/^(?:script-src-elem|require-trusted-types-for)$/);
    expect(await page.locator('#hacked').count()).toBe(0);
  });
});

describe('the site, below a folder of a host', () => {
  it('shows all slides and asks for nothing outside its folder', async () => {
    const { page, errors, requests } = await visit(address);
    await walk(page);
    await openSentence(page);
    expect(new URL(address).pathname).toBe('/thu/');
    expect(requests.filter(url => !url.startsWith(address))).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('asks for its page, a style, two weights of a font and the scripts of a talk, each once', async () => {
    const { page, requests } = await visit(address);
    await page.evaluate(() => document.fonts.ready);
    // Not every browser asks for the icon.
    const files = requests.filter(url => !url.endsWith('/icon.svg'));
    const names = files.map(url => url.slice(address.length).replace(/-[\w-]{8}(?=\.\w+$)/, ''));
    const fonts = ['500Medium', '800ExtraBold'].map(weight => `assets/BeVietnamPro_${weight}.woff2`);
    const rest = ['assets/index.js', 'assets/rest.css', 'assets/rest.js'];
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(['', ...fonts, ...rest]));
    // What these scripts have in common with those that come on request are files of their own.
    const others = names.filter(name => ![...fonts, ...rest, ''].includes(name));
    expect(others.filter(name => !/^assets\/\w+\.js$/.test(name))).toEqual([]);
    expect(others.length).toBeLessThan(4);
  });

  it('draws its letters with its own fonts', async () => {
    const { page } = await visit(address);
    expect(await fontsOf(page, COVER)).toEqual(new Set(['Be Vietnam Pro ExtraBold, own']));
  });

  it('allows no inline script but the first and has no other', async () => {
    const { page } = await visit(address);
    expect(await scriptSources(page)).toMatch(/^'self' 'sha256-[\w+/]+=*'$/);
    expect(await inlineScripts(page)).toEqual(['script']);
  });
});

describe('the first picture', () => {
  it('is the cover, from the HTML alone', async () => {
    const page = await openPage({ site: 'about:blank' });
    const awaited: string[] = [];
    // All else is on its way for as long as the test looks.
    await page.route('**/*', async route => {
      if (route.request().resourceType() === 'document') await route.continue();
      else awaited.push(route.request().resourceType());
    });
    await page.goto(address, { waitUntil: 'commit' });
    await page.locator(COVER).waitFor();
    expect(await page.locator('.slides > section:visible').count()).toBe(1);
    expect(await page.locator('#doc').isVisible()).toBe(false);
    await expect.poll(() => isPainted(page)).toBe(true);
    expect(await page.locator(READY).count()).toBe(0);
    // The fonts are asked for behind the style (build/site.ts).
    expect(new Set(awaited.filter(type => type !== 'other'))).toEqual(new Set(['script', 'stylesheet']));
  });

  it('is the cover where only the scripts are still to come, and everything else is used', async () => {
    const page = await openPage({ site: 'about:blank' });
    const requests: string[] = [];
    page.on('request', request => requests.push(request.resourceType()));
    await page.route('**/*.js', () => {});
    await page.goto(address, { waitUntil: 'commit' });
    await expect.poll(() => isPainted(page)).toBe(true);
    await expect.poll(() => fontsOf(page, COVER)).toEqual(new Set(['Be Vietnam Pro ExtraBold, own']));
    const asked = requests.filter(type => type !== 'other' && type !== 'script');
    expect(asked.sort()).toEqual(['document', 'font', 'font', 'stylesheet']);
    expect(requests).toContain('script');
  });
});
