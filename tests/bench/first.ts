import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { serveBroken } from '../browser/host.ts';
import { SCREENS, type Screen } from './visit.ts';

/** How long a page that has come in part may take to be painted, in milliseconds. */
const PATIENCE = 1500;

/** To so many bytes it is known where the first paint begins. */
const FINENESS = 250;

/** The kB of a page, packed, from which its title is painted while nothing else comes: found by halving. */
export async function firstBytes(browser: Browser, page: string, screen: Screen): Promise<number> {
  const packed = gzipSync(page, { level: 9 });
  let [tooFew, enough] = [0, packed.length];
  while (enough - tooFew > FINENESS) {
    const tried = Math.round((tooFew + enough) / 2);
    if (await paints(browser, packed.subarray(0, tried), screen)) enough = tried;
    else tooFew = tried;
  }
  return enough / 1000;
}

async function paints(browser: Browser, bytes: Uint8Array, screen: Screen): Promise<boolean> {
  const host = await serveBroken(bytes);
  const page = await browser.newPage({ viewport: SCREENS[screen] });
  try {
    await page.goto(host.address, { waitUntil: 'commit' });
    await page.waitForFunction(isTitleSeen, undefined, { timeout: PATIENCE });
    return true;
  } catch {
    return false;
  } finally {
    await page.close();
    host.close();
  }
}

/** Whether something was painted, and a title is among what there is to see. Runs in the page. */
function isTitleSeen(): boolean {
  const titles = [...document.querySelectorAll('h1')];
  const isPainted = performance.getEntriesByName('first-contentful-paint').length > 0;
  return isPainted && titles.some(title => title.checkVisibility({ checkVisibilityCSS: true }));
}
