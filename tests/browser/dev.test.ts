import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { createServer } from 'vite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { kheo } from '../../src/build/plugin.ts';
import { openPage, openTalk, reload, SHOWN } from './talk.ts';

const ESSAY = fileURLToPath(new URL('../../slides', import.meta.url));
const FILE = '01-phong-trao.md';
/** Milliseconds from saving to seeing, on a machine that is busy with other tests. */
const SOON = 3000;
const UNCLOSED = '\n\nMột {~~ hai\n';

/** The dev server over a copy of the essay. */
async function startServer() {
  const slides = mkdtempSync(join(tmpdir(), 'kheo-slides-'));
  cpSync(ESSAY, slides, { recursive: true });
  const server = await createServer({
    configFile: false,
    logLevel: 'silent',
    plugins: [kheo({ slides })],
    server: { port: 0, host: '127.0.0.1' },
  });
  onTestFinished(async () => {
    await server.close();
    rmSync(slides, { recursive: true });
  });
  await server.listen();
  const path = join(slides, FILE);
  const text = readFileSync(path, 'utf8');
  return {
    site: server.resolvedUrls?.local[0] ?? '',
    edit: (change: (text: string) => string) => writeFileSync(path, change(text)),
    write: (name: string, content: string) => writeFileSync(join(slides, name), content),
  };
}

const overlayOf = (page: Page) => page.locator('vite-error-overlay .message-body');
const mistake = (text: string) => text + UNCLOSED;
const same = (text: string) => text;

/** `01-phong-trao.md:5`: where the mistake stands. */
const placeOf = (text: string) =>
  `${FILE}:${text.split('\n').findIndex(line => line.includes('{~~ hai')) + 1}`;

describe('npm start', () => {
  it('shows a change when it is saved, and stays on its slide', async () => {
    const { site, edit } = await startServer();
    const page = await openTalk({ site, at: '#/tich-cuc-chu-dong' });
    edit(text => text.replace('**đoàn viên**', '**đoàn viên mới**'));
    await page.locator(SHOWN).getByText('đoàn viên mới').first().waitFor({ timeout: SOON });
    expect(new URL(page.url()).hash).toBe('#/tich-cuc-chu-dong');
    await page.waitForSelector('[data-ready]');
    expect(await page.locator(SHOWN).getAttribute('id')).toBe('tich-cuc-chu-dong');
  });

  it('shows a new file when it is there', async () => {
    const { site, write } = await startServer();
    const page = await openTalk({ site });
    write('07-them.md', '# Phần viết thêm\n\nMột câu **viết thêm** vào bài.\n');
    await page.locator('#phan-viet-them').waitFor({ state: 'attached', timeout: SOON });
  });

  it('shows a mistake over the page with its line and what to do, until it is mended', async () => {
    const { site, edit } = await startServer();
    const page = await openTalk({ site, at: '#/tich-cuc-chu-dong' });
    edit(mistake);
    await overlayOf(page).waitFor({ timeout: SOON });
    const message = await overlayOf(page).textContent();
    expect(message).toContain(placeOf(mistake(readFileSync(join(ESSAY, FILE), 'utf8'))));
    expect(message).toContain('→ Thêm "~~}"');
    edit(same);
    await overlayOf(page).waitFor({ state: 'detached', timeout: SOON });
    await page.waitForSelector('[data-ready]');
    expect(await page.locator(SHOWN).getAttribute('id')).toBe('tich-cuc-chu-dong');
  });

  it('shows a mistake that is there from the start, and the page by itself when it is mended', async () => {
    const { site, edit } = await startServer();
    edit(mistake);
    const page = await openPage({ site });
    await overlayOf(page).waitFor();
    expect(await overlayOf(page).textContent()).toContain(FILE);
    edit(same);
    await page.locator(`${SHOWN} h1`).waitFor({ timeout: SOON });
  });

  it('works for another machine too, without the notes, and follows what is saved', async () => {
    const { site, edit } = await startServer();
    edit(text => `${text}\n\nNote: Điều nói riêng.\n`);
    const errors: string[] = [];
    const page = await openPage({
      site: 'about:blank',
      extraHTTPHeaders: { 'x-forwarded-for': '203.0.113.7' },
    });
    page.on('console', message => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', error => errors.push(error.message));
    await page.goto(site);
    await page.waitForSelector('[data-ready]');
    expect(await page.content()).not.toContain('Điều nói riêng');
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Be Vietnam Pro');
    edit(mistake);
    await page.getByText('Bài đang được sửa').waitFor({ timeout: SOON });
    edit(text => text.replace('**đoàn viên**', '**đoàn viên mới**'));
    await page.getByText('đoàn viên mới').first().waitFor({ state: 'attached', timeout: SOON });
    await page.waitForSelector('[data-ready]');
    expect(errors).toEqual([]);
  });

  it('has a policy that leaves nothing of the page undone', async () => {
    const { site } = await startServer();
    const errors: string[] = [];
    const page = await openPage({ site });
    page.on('console', message => message.type() === 'error' && errors.push(message.text()));
    await reload(page);
    expect(errors).toEqual([]);
    expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(1);
  });
});
