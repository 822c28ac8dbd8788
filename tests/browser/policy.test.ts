import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { figures } from './browser.ts';
import { openTalk, press, SITES } from './talk.ts';

/** Keeps what the policy of a page refuses. */
function listen(): void {
  const refused: string[] = [];
  Object.assign(window, { refused });
  document.addEventListener(
    'securitypolicyviolation',
    ({ effectiveDirective, sample, sourceFile, lineNumber }) =>
      refused.push(`${effectiveDirective} ${sample} ${sourceFile}:${lineNumber}`),
  );
}

const refusedOn = (page: Page) => page.evaluate(() => (window as unknown as { refused: string[] }).refused);

const ALL = [...SITES, { name: 'the drawings', site: figures }];

describe.each(ALL)('the policy of $name', ({ site }) => {
  it('refuses nothing of all that the page does', async () => {
    const page = await openTalk({ site, before: listen });
    await press(page, 'PageDown');
    await page.waitForSelector('.reveal.ready');
    await press(page, 'KeyM', 'KeyM', 'KeyO', 'Escape', 'KeyT', 'KeyL', 'KeyP', 'Escape', 'KeyF', 'Escape');
    await press(page, 'Home');
    await page.locator('#ui-welcome [data-command=print]').click();
    await page.locator('#ui-print .handout .sheet').first().waitFor();
    expect(await refusedOn(page)).toEqual([]);
  });

  it('refuses nothing of the presenter window', async () => {
    const page = await openTalk({ site, at: '#presenter', before: listen });
    await press(page, 'PageDown');
    expect(await refusedOn(page)).toEqual([]);
  });

  it('refuses nothing of the handouts, which have their style while they are there', async () => {
    const page = await openTalk({ site, at: '#/2', before: listen });
    // reveal.js comes when the page has rested, with rules of its own.
    await page.waitForSelector('.reveal.ready');
    /** Those for paper, up to the first brace. The dialog brings one of its own when it comes. */
    const paperRules = async () => {
      const rules = await page.evaluate(() =>
        [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)),
      );
      return rules.flatMap(rule => /^@(?:layer (?:handout|paper)|page)(?= *\{)/.exec(rule) ?? []).sort();
    };
    const before = await paperRules();
    for (const kind of ['slides', 'notes', 'text', 'leaflet', 'quiz', 'notice']) {
      await page.evaluate(hash => {
        location.hash = hash;
      }, `#handout?kind=${kind}`);
      await page.locator(`.handout[data-kind=${kind}] .sheet`).first().waitFor();
      await expect
        .poll(paperRules, { message: kind, timeout: 15_000 })
        .toEqual([...before, '@layer handout', '@layer paper', '@page'].sort());
    }
    await page.evaluate(() => {
      location.hash = '#/2';
    });
    await page.locator('.handout').waitFor({ state: 'detached' });
    expect([await paperRules(), await refusedOn(page)]).toEqual([before, []]);
  });

  it('refuses markup, scripts and styles that come as text', async () => {
    const page = await openTalk({ site });
    await press(page, 'PageDown');
    await page.waitForSelector('.reveal.ready');
    const tried = await page.evaluate(() => {
      const html = '<img src=x onerror="document.title = 1">';
      const { trustedTypes } = window as unknown as {
        trustedTypes: { createPolicy(name: string, rules: object): void };
      };
      const attempts: readonly (() => unknown)[] = [
        () => Object.assign(document.body, { innerHTML: html }),
        () => document.body.insertAdjacentHTML('beforeend', html),
        () => new DOMParser().parseFromString(html, 'text/html'),
        () => document.createRange().createContextualFragment(html),
        () => Object.assign(document.createElement('script'), { src: 'x.js' }),
        () => Object.assign(document.createElement('script'), { text: '1' }),
        () => trustedTypes.createPolicy('other', {}),
        () => trustedTypes.createPolicy('default', {}),
      ];
      return attempts.map(attempt => {
        try {
          attempt();
          return 'taken';
        } catch {
          return 'refused';
        }
      });
    });
    expect(tried).toEqual(tried.map(() => 'refused'));
    const styled = await page.evaluate(() => {
      document.body.setAttribute('style', 'color: rgb(1, 2, 3)');
      const sheet = document.createElement('style');
      sheet.textContent = 'body { background: rgb(4, 5, 6) }';
      document.head.append(sheet);
      const { color, backgroundColor } = getComputedStyle(document.body);
      return [color, backgroundColor];
    });
    expect(styled).not.toContain('rgb(1, 2, 3)');
    expect(styled).not.toContain('rgb(4, 5, 6)');
  });
});
