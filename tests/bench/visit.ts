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
  /** kB that had come when something was first painted, and in all before anybody touched the page. */
  readonly first: number;
  readonly all: number;
  readonly requests: number;
  readonly shift: number;
}

/** Visits a page twice on a slow line and a slow machine: once without touching it, once as soon as it can be. */
export async function visit(browser: Browser, address: string, screen: Screen): Promise<Visit> {
  const loaded = await withPage(browser, address, screen, async (page, traffic) => {
    await page.waitForLoadState('networkidle');
    const { paint, lcp, shift } = await page.evaluate(() => globalThis.paints);
    return { lcp, shift, ...traffic(paint) };
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
  paint: number;
  lcp: number;
  shift: number;
  answered: number;
}

declare global {
  /** What was painted so far; in the page that is measured. */
  var paints: Paints;
}

/** Notes the first and the largest paint, what shifted, and when the page first answered. Runs in the page. */
function watchPaints(): void {
  globalThis.paints = { paint: 0, lcp: 0, shift: 0, answered: 0 };
  for (const type of ['paint', 'largest-contentful-paint', 'layout-shift'])
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) {
        const { value = 0, hadRecentInput } = entry as PerformanceEntry & Partial<LayoutShift>;
        if (entry.name === 'first-contentful-paint') globalThis.paints.paint = entry.startTime;
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
      if (isTouch && watch) watch.click();
      const isOpen = document.documentElement.dataset.view === 'deck';
      if (isTouch && isOpen) globalThis.paints.answered ||= performance.now();
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

/** What came of one answer: its pieces, unpacked, and what it weighed on the line in the end. */
interface Answer {
  readonly pieces: { readonly at: number; readonly length: number }[];
  weight: number;
}

/** What had come by the first paint, a time in milliseconds. */
type Traffic = (paint: number) => Pick<Visit, 'first' | 'all' | 'requests'>;

/** Counts what comes over the line; the returned function says how much had come by the first paint, and in all. */
function watchTraffic(session: CDPSession): Traffic {
  const answers = new Map<string, Answer>();
  let began = 0;
  session.on('Network.requestWillBeSent', ({ requestId, timestamp }) => {
    began ||= timestamp;
    answers.set(requestId, { pieces: [], weight: 0 });
  });
  session.on('Network.dataReceived', ({ requestId, timestamp, dataLength }) =>
    answers.get(requestId)?.pieces.push({ at: (timestamp - began) * 1000, length: dataLength }),
  );
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const answer = answers.get(requestId);
    if (answer) answer.weight = encodedDataLength;
  });
  return paint => {
    const came = [...answers.values()];
    const first = came.map(answer => answer.weight * shareBy(answer, paint));
    return {
      first: sum(first) / KB,
      all: sum(came.map(({ weight }) => weight)) / KB,
      requests: came.length,
    };
  };
}

/** How much of an answer had come by a time. The browser tells the length of a piece only unpacked. */
function shareBy({ pieces }: Answer, time: number): number {
  const early = pieces.filter(({ at }) => at <= time);
  return sum(early.map(({ length }) => length)) / Math.max(1, sum(pieces.map(({ length }) => length)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
