import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { writeLongEssay } from '../bench/longessay.ts';
import { oneFile } from './browser.ts';
import { KINDS, openHandout, readSheets } from './sheets.ts';
import { buildEssay } from './site.ts';

const folder = mkdtempSync(join(tmpdir(), 'kheo-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeLongEssay(folder, 190);

/** The essay, and one ten times as long. */
const ESSAYS = {
  own: oneFile,
  long: pathToFileURL(await buildEssay(folder, join(folder, 'dist'))).href,
} as const;

/** The sentences of the essay. */
function readSentences(): string[] {
  return [...document.querySelectorAll('#doc .sentence')].map(sentence => sentence.textContent ?? '');
}

/** How many pages a file has; Chromium writes their objects in the open. */
function countPages(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

const bare = (text: string) => text.replace(/\s+/g, '');

describe.each(['own', 'long'] as const)('of the %s essay', essay => {
  it.each(KINDS)('%s stand on sheets that cut nothing off, and as many pages are printed', async kind => {
    const page = await openHandout(ESSAYS[essay], kind);
    const { count, faults, text, numbers, entries } = await page.evaluate(readSheets);
    expect(faults).toEqual([]);
    expect(numbers).toEqual(numbers.map((_, index) => `Trang ${index + 1}/${count}`));
    for (const [said, real] of entries) expect(said).toBe(real);
    if (kind === 'text') expect(entries.length).toBeGreaterThan(6);
    if (kind === 'notice') expect(count).toBe(1);
    if (kind === 'leaflet') expect(count % 2).toBe(0);
    if (kind === 'notes' && essay === 'own') expect(count).toBeLessThanOrEqual(8);
    if (kind === 'text' || kind === 'notes' || kind === 'leaflet') {
      const found = bare(text);
      const sentences = await page.evaluate(readSentences);
      expect(sentences.length).toBeGreaterThan(10);
      expect(sentences.filter(sentence => !found.includes(bare(sentence)))).toEqual([]);
    }
    // Hundreds of slides take their time to be written; that one page follows another they prove in the short essay.
    if (essay === 'long' && (kind === 'notes' || kind === 'slides')) return;
    const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
    expect(countPages(pdf)).toBe(count);
    expect(pdf.toString('latin1')).toContain('/Lang (vi)');
  });
});

it('asks for each figure twice on one sheet, and answers on another', async () => {
  const page = await openHandout(ESSAYS.own, 'quiz');
  const gaps = await page.locator('.gap').allTextContents();
  const answers = await page.locator('.sheet:last-child .solutions b').allTextContents();
  expect(gaps).toEqual(['(1)', '(2)', '(3)', '(1)', '(2)', '(3)']);
  expect(await page.locator('.sheet').first().locator('.leaf:has(.questions)').count()).toBe(2);
  expect(await page.locator('.sheet').count()).toBe(2);
  expect(answers).toEqual(['19', '9', '91,4%']);
  const questions = (await page.locator('.questions').allTextContents()).join(' ');
  expect(questions).not.toMatch(/\b19\b|91,4/);
});

it('folds the essay from one sheet of A4', async () => {
  const page = await openHandout(ESSAYS.own, 'leaflet');
  expect(await page.locator('.sheet').count()).toBe(2);
  expect(await page.locator('.leaf').count()).toBe(4);
});

it('a notice has each figure with its sentence, and no line that ends between two parts', async () => {
  const page = await openHandout(ESSAYS.own, 'notice');
  const said = (await page.locator('.key .said').allTextContents()).map(text => text.replace(/\s+/g, ' '));
  expect(said).toHaveLength(2);
  expect(said[0]).toMatch(/19 tổ, thôn\. Sau khi sáp nhập, toàn phường giảm còn 9 tổ\. $/);
  expect(said[1]).toContain('đạt 91,4%,');
  for (const kind of ['notice', 'leaflet']) {
    const lines = await (await openHandout(ESSAYS.own, kind)).locator('.source > span').allTextContents();
    expect(lines.map(line => line.trim())).toEqual([
      'Bùi Thị Hiền',
      'Trường Tiểu học Thành Tô',
      'Bài viết tuyên truyền, 2023',
    ]);
  }
});

it('shows no letter of a notice under eighteen points', async () => {
  const page = await openHandout(ESSAYS.own, 'notice');
  const sizes = await page
    .locator('.sheet :is(p, h1, span, b)')
    .evaluateAll(elements =>
      elements.map(element => Number.parseFloat(getComputedStyle(element).fontSize) * 0.75),
    );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18);
});

it.each(['text', 'leaflet', 'notice'])(
  'sets what is marked in the title of a %s on a line of its own',
  async kind => {
    const page = await openHandout(ESSAYS.own, kind);
    const title = page.locator('.front h1');
    const lines = (await title.innerText()).split('\n').map(line => line.replace(/\s+/g, ' ').trim());
    expect(lines).toEqual(['Quận Hải An với mô hình', 'dân vận khéo', 'để phát triển đô thị văn minh']);
    expect(await title.locator('em').evaluate(em => getComputedStyle(em).fontStyle)).toBe('normal');
  },
);
