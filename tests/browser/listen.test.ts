import { describe, expect, it } from 'vitest';
import { openPage, stateOf } from './talk.ts';

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

/** A browser with a Vietnamese voice that comes late, reads each sentence in a moment, in `data-said`; with `data-mute` it waits for `giveOut`. */
function speakLate(): void {
  let voices: unknown[] = [];
  let isStopped = false;
  const speech = {
    onvoiceschanged: () => {},
    getVoices: () => voices,
    cancel: () => {
      isStopped = true;
    },
    speak: (utterance: { text: string; onend: () => void; onerror: (event: object) => void }) => {
      isStopped = false;
      const root = document.documentElement;
      Object.assign(window, { giveOut: (error: string) => utterance.onerror({ error }) });
      if ('mute' in root.dataset) return;
      root.dataset.said = `${root.dataset.said ?? ''}${utterance.text}|`;
      setTimeout(() => isStopped || utterance.onend(), 150);
    },
  };
  Object.defineProperty(window, 'speechSynthesis', { value: speech });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', {
    value: class {
      constructor(readonly text: string) {}
    },
  });
  setTimeout(() => {
    voices = [{ lang: 'vi-VN', localService: true }];
    speech.onvoiceschanged();
  }, 300);
}

describe('reading aloud', () => {
  it('has no button where there is no Vietnamese voice', async () => {
    const page = await openPage({ ...PHONE, at: '#doc' });
    await page.waitForSelector('#ui-reader');
    expect(await page.locator('#ui-reader [data-label=readerListen]').isVisible()).toBe(false);
  });

  it('goes on sentence after sentence from where the reader is, marks each, and stops', async () => {
    const page = await openPage({ ...PHONE, at: '#doc-p5', before: speakLate });
    await page.waitForSelector('#ui-reader [data-label=readerListen]:not([hidden])');
    await page.locator('#ui-reader [data-label=readerListen]').tap();
    const said = async () => ((await stateOf(page, 'said')) ?? '').split('|').slice(0, -1);
    await expect.poll(async () => (await said()).length).toBeGreaterThan(3);
    await page.locator('[data-heard]').waitFor();
    expect(await page.locator('#ui-reader[data-away]').count()).toBe(0);
    await page.locator('#ui-reader [data-label=readerStop]').tap();
    const sentences = await page.locator('#doc-p5 .sentence').allTextContents();
    expect((await said()).slice(0, 3)).toEqual(sentences.slice(0, 3));
    await expect.poll(() => page.locator('[data-heard]').count()).toBe(0);
    const count = (await said()).length;
    await page.waitForTimeout(300);
    expect((await said()).length).toBe(count);
  });

  it.each([
    ['says so when the voice gives out', 'network', 'Giọng đọc không nói được'],
    ['makes way for another without a word', 'interrupted', ''],
  ])('%s', async (_, error, told) => {
    const page = await openPage({ ...PHONE, at: '#doc', before: speakLate });
    await page.evaluate(() => document.documentElement.setAttribute('data-mute', ''));
    await page.locator('#ui-reader [data-label=readerListen]').tap();
    await page.locator('#ui-reader [data-label=readerStop]').waitFor();
    await page.evaluate(`giveOut('${error}')`);
    await page.locator('#ui-reader [data-label=readerListen]').waitFor();
    expect(await page.locator('[data-heard]').count()).toBe(0);
    expect(await page.locator('#ui-tip:not(:empty)').allTextContents()).toEqual(
      told ? [expect.stringContaining(told)] : [],
    );
  });
});
