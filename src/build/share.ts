import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Bilingual } from '../error.ts';
import { html } from '../render/html.ts';
import { SHARE_SIZE } from '../render/metadata.ts';
import { findBrowser, startBrowser } from './browser.ts';

const NO_BROWSER: Bilingual = {
  vi: 'Không có trình duyệt nên không chụp được ảnh bìa cho liên kết chia sẻ; hãy cài Chrome hoặc Edge',
  en: 'Without a browser there is no picture for shared links; install Chrome or Edge',
};

/** The one page of the site, for search engines. @see https://www.sitemaps.org/protocol.html */
export function sitemapOf(address: string): string {
  const loc = html`<loc>${address}</loc>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url>${loc}</url></urlset>\n`;
}

/**
 * The cover of a one-file deck as a PNG for shared links. Nothing where it cannot be taken, for which `warn` is told the
 * reason: the site is as good without.
 */
export async function takeSharePicture(
  oneFile: string,
  warn: (message: Bilingual) => void,
): Promise<Uint8Array | undefined> {
  const executablePath = findBrowser();
  if (!executablePath) warn(NO_BROWSER);
  if (!executablePath) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'kheo-'));
  try {
    const path = join(folder, 'deck.html');
    writeFileSync(path, oneFile);
    return await pictureOf(pathToFileURL(path).href, executablePath);
  } catch (error) {
    warn(failed(executablePath, error));
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function pictureOf(address: string, executablePath: string): Promise<Uint8Array> {
  const browser = await startBrowser(executablePath);
  try {
    const page = await browser.newPage({ viewport: SHARE_SIZE });
    await page.goto(address);
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
  }
}

function failed(browser: string, error: unknown): Bilingual {
  const why = (error instanceof Error ? error.message : String(error)).split('\n')[0];
  return {
    vi: `Trình duyệt "${browser}" không chụp được ảnh bìa cho liên kết chia sẻ (${why}); trang vẫn dựng xong. Hãy cập nhật trình duyệt ấy, hoặc đặt CHROME_PATH là trình duyệt khác`,
    en: `The browser "${browser}" took no picture for shared links (${why}); the site is built all the same. Update it, or set CHROME_PATH to another`,
  };
}
