import { describe, expect, it, onTestFinished } from 'vitest';
import { address, browser } from './browser.ts';
import { countOf, openTalk, press, slideNo } from './talk.ts';
import { faultsIn } from './witness.ts';

async function newContext() {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  onTestFinished(() => context.close());
  return context;
}

describe('the built site', () => {
  it('works below any folder of a host, and asks no other host for anything', async () => {
    const context = await newContext();
    const faults = faultsIn(context, address);
    const page = await context.newPage();
    await page.goto(address);
    await page.waitForSelector('.reveal.ready');
    const count = await countOf(page);
    for (let no = 1; no < count; no++) await press(page, 'PageDown');
    expect(await slideNo(page)).toBe(count);
    expect(faults).toEqual([]);
  });

  it('shows the styled text when nothing but the page itself arrives', async () => {
    const context = await newContext();
    const asked: string[] = [];
    await context.route('**/*', route => {
      if (route.request().isNavigationRequest()) return route.continue();
      asked.push(new URL(route.request().url()).pathname);
      return route.abort();
    });
    const page = await context.newPage();
    await page.goto(address);
    const title = page.locator('h1:visible').first();
    expect(await title.textContent()).toContain('dân vận khéo');
    const size = await title.evaluate(element => Number.parseFloat(getComputedStyle(element).fontSize));
    expect(size).toBeGreaterThan(32);
    expect(asked.filter(path => path.endsWith('.css'))).toEqual([]);
  });

  it('asks for its letters at once, and for each only once', async () => {
    const context = await newContext();
    const fonts: string[] = [];
    context.on('request', request => {
      if (request.resourceType() === 'font') fonts.push(new URL(request.url()).pathname);
    });
    const page = await context.newPage();
    await page.goto(address);
    await page.waitForSelector('.reveal.ready');
    expect(fonts).toHaveLength(4);
    expect(new Set(fonts).size).toBe(4);
  });

  it('runs no script that is written into it', async () => {
    const page = await openTalk();
    const isHarmless = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "broken into"';
      document.body.append(script);
      document.body.insertAdjacentHTML('beforeend', '<b onclick="document.title = 1">x</b>');
      document.querySelector<HTMLElement>('b[onclick]')?.click();
      return !/^(broken into|1)$/.test(document.title);
    });
    expect(isHarmless).toBe(true);
  });
});
