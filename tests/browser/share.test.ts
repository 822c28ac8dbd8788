import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildEssay } from './site.ts';
import { openPage, openTalk, press, SHOWN } from './talk.ts';

const folder = mkdtempSync(join(tmpdir(), 'kheo-'));
const dist = join(folder, 'dist');
let deck = '';

beforeAll(async () => {
  const slides = join(folder, 'slides');
  cpSync('slides', slides, { recursive: true });
  const cover = readFileSync(join(slides, '00-bia.md'), 'utf8');
  const address = 'address: https://truong-tieu-hoc-thanh-to.vn/bai-2024/p7';
  writeFileSync(join(slides, '00-bia.md'), cover.replace(/^year:/m, `${address}\nyear:`));
  deck = pathToFileURL(await buildEssay(slides, dist)).href;
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a site that knows its address', () => {
  it('has a picture of its cover for shared links, of 1200 × 630', () => {
    const png = readFileSync(join(dist, 'chia-se.png'));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    // A blank one would be a few kilobytes.
    expect(png.length).toBeGreaterThan(50_000);
  });

  it('tells search engines where it is', () => {
    expect(readFileSync(join(dist, 'sitemap.xml'), 'utf8')).toContain(
      '<loc>https://truong-tieu-hoc-thanh-to.vn/bai-2024/p7/</loc>',
    );
    expect(existsSync(join(dist, 'index.html'))).toBe(true);
  });

  it.each([
    [1280, 720],
    [1024, 768],
  ])('shows its code on the closing slide at %i × %i, beside the words', async (width, height) => {
    const page = await openTalk({ site: deck, viewport: { width, height } });
    await press(page, 'End');
    const boxOf = async (selector: string) =>
      (await page.locator(`${SHOWN} ${selector}`).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const code = await boxOf('.qr svg');
    // A module in the last row is seen from as far as a letter of a source line.
    expect(code.width / height).toBeGreaterThan(0.3);
    const card = await boxOf('.qr');
    expect(card.y + card.height).toBeLessThan(height * 0.88);
    for (const words of ['h2', '.author']) {
      const range = await page.locator(`${SHOWN} ${words}`).evaluate(element => {
        const lines = document.createRange();
        lines.selectNodeContents(element);
        const { right, bottom } = lines.getBoundingClientRect();
        return { right, bottom };
      });
      expect(range.right < card.x || range.bottom < card.y, words).toBe(true);
    }
  });

  it('shows no more of a long address than the closing slide has room for', async () => {
    const page = await openTalk({ site: deck });
    await press(page, 'End');
    const caption = page.locator(`${SHOWN} .qr figcaption`);
    await caption.evaluate(element => element.append('-bai-viet'.repeat(12)));
    const box = await page.locator(`${SHOWN} .qr`).boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(720 * 0.89);
  });

  it.each(['text', 'leaflet', 'quiz', 'notice'])('has its code on the sheets of the %s, once', async kind => {
    const page = await openPage({ site: deck, at: `#handout?kind=${kind}` });
    await page.waitForSelector('.handout:not([data-composing]) .sheet');
    const addresses = page.locator('.handout .address:has(.qr svg)');
    expect(await addresses.count()).toBe(1);
    const words = (await addresses.innerText()).match(/truong-tieu-hoc-thanh-to\.vn\/bai-2024\/p7/g);
    expect(words).toHaveLength(1);
    // It must not take the room of what the sheet is for.
    if (kind === 'notice') expect(await page.locator('.key-list > *').count()).toBeGreaterThan(1);
  });

  it.each(['notes', 'slides'])(
    'has its code on the last sheet of the %s, where the last slide shows it',
    async kind => {
      const page = await openPage({ site: deck, at: `#handout?kind=${kind}` });
      await page.waitForSelector('.handout:not([data-composing]) .sheet');
      const box = await page.locator('.sheet').last().locator('.qr svg').boundingBox();
      // Twenty millimetres, as readers want it.
      expect(box?.width).toBeGreaterThan((20 / 25.4) * 96);
    },
  );
});
