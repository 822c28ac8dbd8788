import { expect, it, onTestFinished } from 'vitest';
import { address, browser, stress } from './browser.ts';
import { clickBar, press, stateOf } from './talk.ts';

it('two decks of one host have their own looks and shape', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  onTestFinished(() => context.close());
  const open = async (site: string) => {
    const page = await context.newPage();
    await page.goto(site);
    await page.waitForSelector('[data-ready]');
    return page;
  };
  const one = await open(address);
  await clickBar(one, 'theme');
  await clickBar(one, 'large');
  await press(one, 'Shift+Slash');
  await one.locator('#ui-help [data-command=shape]').click();
  const states = async (site: string) => {
    const page = await open(site);
    return Promise.all(['theme', 'size', 'shape'].map(name => stateOf(page, name)));
  };
  expect(await states(`${address}index.html`)).toEqual(['dark', 'large', 'standard']);
  expect(await states(stress)).toEqual(['light', 'normal', 'wide']);
  const locks = await one.evaluate(async () => (await navigator.locks.query()).held?.map(({ name }) => name));
  expect(new Set(locks)).toContain(`kheo-page ${new URL(address).pathname}`);
});

it('a look or shape that is none is not taken', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  onTestFinished(() => context.close());
  await context.addInitScript(() => {
    const here = location.pathname.replace(/[^/]*$/, '');
    for (const name of ['theme', 'size', 'shape']) localStorage.setItem(`kheo-${name} ${here}`, '{');
  });
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForSelector('[data-ready]');
  const states = ['theme', 'size', 'shape'].map(name => stateOf(page, name));
  expect(await Promise.all(states)).toEqual(['light', 'normal', 'wide']);
});
