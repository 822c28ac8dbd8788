import { expect, it } from 'vitest';
import { oneFile } from '../browser/browser.ts';
import { openBoth, openPage, openTalk } from '../browser/talk.ts';

const FOLDER = new URL('.', import.meta.url).pathname;

/** The pictures of the READMEs, by name: where they are taken, and how large. */
const SLIDES = {
  cover: '#/',
  change: '#/thuc-hien-sap-nhap',
  share: '#/to-chuc-bau-cu',
  recap: '#/nhung-con-so',
} as const;

it.each(Object.entries(SLIDES))('takes the slide %s', async (name, at) => {
  const page = await openTalk({ at, viewport: { width: 800, height: 450 }, reducedMotion: 'reduce' });
  await page.evaluate(() => document.fonts.ready);
  // The room sees the cover in full screen, without the choices below it.
  await page.evaluate(() => document.documentElement.removeAttribute('data-cover'));
  const picture = await page.screenshot({ path: `${FOLDER}${name}.png` });
  expect(picture.length).toBeGreaterThan(5_000);
});

it('takes the presenter window', async () => {
  const { presenter } = await openBoth({ at: '#/to-chuc-bau-cu', reducedMotion: 'reduce' });
  await presenter.setViewportSize({ width: 1200, height: 620 });
  await presenter.evaluate(() => document.fonts.ready);
  const picture = await presenter.screenshot({ path: `${FOLDER}presenter.png` });
  expect(picture.length).toBeGreaterThan(5_000);
});

it('takes the reading view on a phone', async () => {
  const page = await openPage({ viewport: { width: 390, height: 844 } });
  await page.waitForSelector('html[data-view=reading]');
  await page.evaluate(() => document.fonts.ready);
  const picture = await page.screenshot({ path: `${FOLDER}phone.png` });
  expect(picture.length).toBeGreaterThan(5_000);
});

it('takes a page of the notes on paper', async () => {
  const page = await openPage({ site: oneFile, at: '#handout?kind=notes', deviceScaleFactor: 0.6 });
  const sheet = page.locator('.sheet', { has: page.getByText('91,4% đọc là') });
  const picture = await sheet.first().screenshot({ path: `${FOLDER}paper.png` });
  expect(picture.length).toBeGreaterThan(5_000);
});
