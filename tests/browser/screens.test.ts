import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { address, launch, oneFile } from './browser.ts';
import { FLAGS } from './flags.ts';
import { press, stateOf } from './talk.ts';

/** A laptop with a projector to the right of it. */
const SCREENS = '--screen-info={1280x720}{1920x1080}';

interface Both {
  readonly deck: Page;
  readonly presenter: Page;
  /** What the deck has said, as it said it: to look into its page from here would count there as a user's gesture. */
  readonly tips: readonly string[];
}

/** Opens a deck and its presenter window where the browser has leave to manage windows, or has none. */
async function openBoth(site: string, isAllowed: boolean): Promise<Both> {
  const browser = await launch({ executablePath: inject('browserPath'), args: [...FLAGS, SCREENS] });
  const context = await browser.newContext({ viewport: null });
  const deck = await context.newPage();
  const tips: string[] = [];
  await deck.exposeFunction('noteTip', (tip: string) => tips.push(tip));
  await deck.addInitScript(noteTips);
  if (isAllowed) await allowScreens(deck);
  await deck.goto(site);
  await deck.waitForSelector('[data-ready]');
  // The first leave a page gets counts as a gesture too, and would hide what happens without one.
  if (isAllowed) await deck.evaluate('getScreenDetails().then(() => {})');
  const [presenter] = await Promise.all([deck.waitForEvent('popup'), press(deck, 'KeyS')]);
  await presenter.waitForSelector('#ui-link[hidden]', { state: 'attached' });
  return { deck, presenter, tips };
}

async function allowScreens(deck: Page): Promise<void> {
  const { targetInfo } = await (await deck.context().newCDPSession(deck)).send('Target.getTargetInfo');
  const session = await deck.context().browser()?.newBrowserCDPSession();
  await session?.send('Browser.grantPermissions', {
    // What is not named is taken away, and a screen that may go dark would be told of.
    permissions: ['windowManagement', 'wakeLockScreen'],
    ...(targetInfo.browserContextId && { browserContextId: targetInfo.browserContextId }),
  });
}

declare global {
  /** Tells the test what the deck says. */
  var noteTip: (tip: string) => void;
}

/** Runs in the deck before its own scripts. */
function noteTips(): void {
  const look = () => {
    const tip = document.getElementById('ui-tip')?.textContent;
    if (tip) globalThis.noteTip(tip);
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}

const toScreen = (presenter: Page) => presenter.locator('.to-screen');

describe('a second screen', () => {
  it('is filled by the slides at one click in the presenter window of the site', async () => {
    const { presenter, tips } = await openBoth(address, true);
    await toScreen(presenter).click();
    await expect.poll(() => stateOf(presenter, 'deck-presenting')).toBe('');
    expect(tips).toEqual([]);
  });

  it('is filled by the one file at the next key there, since no right can be lent from file to file', async () => {
    const { deck, presenter, tips } = await openBoth(oneFile, true);
    await toScreen(presenter).click();
    await expect.poll(() => tips.join()).toContain('màn hình thứ hai');
    await press(deck, 'ArrowRight');
    await expect.poll(() => stateOf(deck, 'presenting')).toBe('');
    expect(await deck.locator('#ui-tip').textContent()).toBe('');
  });

  it('that the browser does not give is named, with what to do', async () => {
    const { deck, presenter } = await openBoth(oneFile, false);
    await toScreen(presenter).click();
    await expect.poll(() => presenter.locator('#ui-tip').textContent()).toContain('F5');
    expect(await stateOf(deck, 'presenting')).toBeNull();
  });
});
