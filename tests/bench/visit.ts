import type { Browser, CDPSession, Page } from 'playwright-core';

/** Slow 4G as the peers were measured with: 150 ms there and back, 1.6 Mbit/s. */
const SLOW_4G = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750, offline: false };

/** How many times slower the processor is. */
export const SLOWDOWN = 4;

/** Bytes are thousands: kB. */
const KB = 1000;

export const SCREENS = {
  deck: { width: 1280, height: 720 },
  phone: { width: 390, height: 844 },
} as const;

export type Screen = keyof typeof SCREENS;

/** What a first visit took. */
export interface Visit {
  /** Milliseconds until the largest paint, and until the page answered to a key or a touch. */
  readonly lcp: number;
  readonly ready: number;
  /** kB of all that came before anybody touched the page. */
  readonly all: number;
  readonly requests: number;
  readonly shift: number;
}

/** Visits a page twice on a slow line and a slow machine: once without touching it, once as soon as it can be. */
export async function visit(browser: Browser, address: string, screen: Screen): Promise<Visit> {
  const loaded = await withPage(browser, address, screen, async (page, traffic) => {
    await page.waitForLoadState('networkidle');
    const { lcp, shift } = await page.evaluate(() => globalThis.paints);
    return { lcp, shift, ...traffic() };
  });
  const ready = await withPage(browser, address, screen, page => firstAnswer(page, screen === 'phone'));
  return { ...loaded, ready };
}

async function withPage<Result>(
  browser: Browser,
  address: string,
  screen: Screen,
  work: (page: Page, traffic: Traffic) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({
    viewport: SCREENS[screen],
    // It stores the whole deck for another day, behind what is measured.
    serviceWorkers: 'block',
    ...(screen === 'phone' && { isMobile: true, hasTouch: true, deviceScaleFactor: 2 }),
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const traffic = watchTraffic(session);
  await page.addInitScript(watchPaints);
  await page.goto(address, { waitUntil: 'commit' });
  const result = await work(page, traffic);
  await context.close();
  return result;
}

interface Paints {
  lcp: number;
  shift: number;
  answered: number;
}

declare global {
  /** What was painted so far; in the page that is measured. */
  var paints: Paints;
}

/** Notes the largest paint, what shifted, and when the page first answered. Runs in the page. */
function watchPaints(): void {
  globalThis.paints = { lcp: 0, shift: 0, answered: 0 };
  for (const type of ['largest-contentful-paint', 'layout-shift'])
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) {
        const { value = 0, hadRecentInput } = entry as PerformanceEntry & Partial<LayoutShift>;
        if (type === 'largest-contentful-paint') globalThis.paints.lcp = entry.startTime;
        if (!hadRecentInput) globalThis.paints.shift += value;
      }
    }).observe({ type, buffered: true });
  new MutationObserver(() => {
    const isFloor = document.body?.dataset.no === '2';
    const shown = document.querySelector<HTMLElement>('.slides > section:not([hidden])');
    if (isFloor || (shown && shown.dataset.no !== '1')) globalThis.paints.answered ||= performance.now();
  }).observe(document, { subtree: true, attributes: true });
}

/** Chromium's own; TypeScript does not know it. */
interface LayoutShift {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

/** Presses a key, or touches the button that opens the slides, again and again until the page answers; milliseconds. */
async function firstAnswer(page: Page, isPhone: boolean): Promise<number> {
  for (;;) {
    const answered = await page.evaluate(isTouch => {
      const watch = document.querySelector<HTMLElement>('.watch');
      const { dataset } = document.documentElement;
      // A touch that came before the scripts is done by them; another one would lead back to the text.
      if (isTouch && watch && dataset.view !== 'deck') watch.click();
      if (isTouch && dataset.view === 'deck') globalThis.paints.answered ||= performance.now();
      if (globalThis.paints.answered === 0)
        document.body?.dispatchEvent(
          new KeyboardEvent('keydown', { code: 'PageDown', key: 'PageDown', bubbles: true }),
        );
      return globalThis.paints.answered;
    }, isPhone);
    if (answered > 0) return answered;
    await page.waitForTimeout(10);
  }
}

/** What came over the line so far. */
type Traffic = () => Pick<Visit, 'all' | 'requests'>;

function watchTraffic(session: CDPSession): Traffic {
  const weights = new Map<string, number>();
  session.on('Network.requestWillBeSent', ({ requestId }) => weights.set(requestId, 0));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    weights.set(requestId, encodedDataLength),
  );
  return () => ({
    all: [...weights.values()].reduce((sum, weight) => sum + weight, 0) / KB,
    requests: weights.size,
  });
}
