import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { html } from '../render/html.ts';
import { SHARE_SIZE } from '../render/metadata.ts';
import { findBrowser } from './browser.ts';

/** The one page of the site, for search engines. @see https://www.sitemaps.org/protocol.html */
export function sitemapOf(address: string): string {
  const loc = html`<loc>${address}</loc>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url>${loc}</url></urlset>\n`;
}

/** The cover of a one-file deck as a PNG for shared links; nothing on a machine without a browser. */
export async function takeSharePicture(oneFile: string): Promise<Uint8Array | undefined> {
  const executablePath = findBrowser();
  if (!executablePath) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'kheo-'));
  const browser = await chromium.launch({ executablePath });
  try {
    const path = join(folder, 'deck.html');
    writeFileSync(path, oneFile);
    const page = await browser.newPage({ viewport: SHARE_SIZE });
    await page.goto(pathToFileURL(path).href);
    await page.waitForSelector('[data-ready]');
    // As in full screen: the choices below the cover are not part of it. Nor is the session it is shown in.
    await page.evaluate(() => {
      document.documentElement.dataset.presenting = '';
      document.querySelector('.session')?.remove();
      return document.fonts.ready;
    });
    return await page.screenshot({ animations: 'disabled' });
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}
