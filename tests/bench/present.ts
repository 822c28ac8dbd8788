import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import { ensureBrowser } from '../../src/build/browser.ts';
import { FLAGS } from '../browser/flags.ts';
import { buildEssay, buildOwn } from '../browser/site.ts';
import { writeLongEssay } from './longessay.ts';

const ROUNDS = 10;

/** Slides that a round goes on by: all that the project's own essay has after its cover. */
const STEPS = 19;

/** Milliseconds between keys: in a hurry, and at leisure, when all that moves on a slide has come to rest. */
const HURRY = 50;
const CALM = 1200;

/** One and two frames at 60 Hz, in milliseconds. */
const TARGET = { p50: 16.7, p95: 33.3 };

const SCREEN = { width: 1920, height: 1080 };

/**
 * Time from a key to the painted next slide on the one-file deck, beside the floor: a bare page that only turns its
 * sections by `hidden`. `--slides N` repeats the essay's sections until there are about N slides.
 */
export async function benchPresent(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { slides: { type: 'string' } } });
  const folder = mkdtempSync(join(tmpdir(), 'kheo-'));
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: FLAGS });
  try {
    const deck = await open(await browser.newPage({ viewport: SCREEN }), await build(folder, values.slides));
    await deck.waitForSelector('[data-ready]');
    const count = await deck.locator('.slides > section').count();
    const starts = startsOf(count);
    const first = await walk(deck, [0], CALM);
    await walk(deck, starts);
    const again = await walk(deck, starts);
    await deck.close();
    const floor = await open(await browser.newPage({ viewport: SCREEN }), writeFloor(folder, count));
    await walk(floor, [0]);
    report(count, { first, again, floor: await walk(floor, starts) });
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

function build(folder: string, slides: string | undefined): Promise<string> {
  const outDir = join(folder, 'dist');
  if (slides === undefined) return buildOwn(outDir);
  const essay = join(folder, 'slides');
  mkdirSync(essay);
  writeLongEssay(essay, Number(slides));
  return buildEssay(essay, outDir);
}

/** A page with as many sections that does nothing at a key but turn them, and is told of a start by its address. */
function writeFloor(folder: string, count: number): string {
  const sections = Array.from({ length: count }, (_, index) => {
    const hidden = index > 0 ? ' hidden' : '';
    return `<section data-no="${index + 1}"${hidden}><h1>Trang ${index + 1}</h1></section>`;
  });
  const script = `
    const slides = document.querySelectorAll('section');
    let shown = 0;
    const go = to => {
      slides[shown].hidden = true;
      shown = to;
      slides[shown].hidden = false;
    };
    addEventListener('keydown', ({ code }) => code === 'PageDown' && go(shown + 1));
    addEventListener('hashchange', () => {
      go(Number(location.hash.slice(2)) - 1);
      history.replaceState(null, '', '#');
    });`;
  const path = join(folder, 'floor.html');
  writeFileSync(
    path,
    `<!doctype html><div class="slides">${sections.join('')}</div><script>${script}</script>`,
  );
  return path;
}

async function open(page: Page, path: string): Promise<Page> {
  await page.goto(pathToFileURL(path).href);
  await page.evaluate(noteTimes);
  return page;
}

/** What a key led to: the slide, by its number, and the milliseconds until it was painted. */
interface Note {
  readonly no: number;
  readonly time: number;
}

declare global {
  /** What the keys led to since the start of the round, in the page that is measured. */
  var notes: Note[];
}

/** Notes for each key when the frame after it was painted. Runs in the page. */
function noteTimes(): void {
  globalThis.notes = [];
  addEventListener(
    'keydown',
    ({ timeStamp }) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          const time = performance.now() - timeStamp;
          const shown = document.querySelector<HTMLElement>('.slides > section:not([hidden])');
          globalThis.notes.push({ no: Number(shown?.dataset.no), time });
        };
        // Its turn comes when the frame that is being made has been painted.
        port2.postMessage(null);
      }),
    { capture: true },
  );
}

/** The slides, by index, that the rounds start from: spread over the deck, however long. */
function startsOf(count: number): number[] {
  const last = Math.max(0, count - 1 - STEPS);
  return Array.from({ length: ROUNDS }, (_, round) => Math.round((round / (ROUNDS - 1)) * last));
}

/** The times of going on by key from each start. */
async function walk(page: Page, starts: readonly number[], pause = HURRY): Promise<number[]> {
  const times: number[] = [];
  for (const start of starts) {
    const notes = await round(page, start + 1, pause);
    const nos = notes.map(({ no }) => no);
    if (nos.some((no, index) => no !== start + 2 + index))
      throw new Error(`A key led astray: ${nos.join(' ')}`);
    times.push(...notes.map(({ time }) => time));
  }
  return times;
}

async function round(page: Page, no: number, pause: number): Promise<readonly Note[]> {
  await page.evaluate(turnTo, no);
  await page.evaluate(() => globalThis.notes.splice(0));
  for (let step = 1; step <= STEPS; step++) {
    // Keys come at any moment between two frames: here evenly spread, the same in each run.
    await sleep(pause + ((step * 7) % 17));
    await page.keyboard.press('PageDown');
    await page.waitForFunction(count => globalThis.notes.length === count, step);
  }
  return page.evaluate(() => globalThis.notes);
}

/** Asks for another slide by the address. Runs in the page. */
function turnTo(no: number): Promise<void> {
  return new Promise(resolve => {
    addEventListener('hashchange', () => resolve(), { once: true });
    location.hash = `#/${no}`;
  });
}

interface Times {
  readonly first: readonly number[];
  readonly again: readonly number[];
  readonly floor: readonly number[];
}

function report(count: number, { first, again, floor }: Times): void {
  const { width, height } = SCREEN;
  console.log(`key to painted next slide, ${count} slides, ${width} × ${height}, in milliseconds`);
  console.log('                      keys     p50     p95     max');
  console.log(row('deck, first time', first));
  console.log(row('deck', again));
  console.log(row('bare page', floor));
  const ratios = [0.5, 0.95, 1].map(share => percentile(again, share) / percentile(floor, share));
  console.log(
    `${'deck : bare page'.padEnd(26)}${ratios.map(ratio => ratio.toFixed(2).padStart(8)).join('')}`,
  );
  const isMet = percentile(again, 0.5) <= TARGET.p50 && percentile(again, 0.95) <= TARGET.p95;
  console.log(`target, p50 ≤ ${TARGET.p50} and p95 ≤ ${TARGET.p95}: ${isMet ? 'met' : 'NOT met'}`);
}

function row(name: string, times: readonly number[]): string {
  const cells = [0.5, 0.95, 1].map(share => percentile(times, share).toFixed(1).padStart(8));
  return `${name.padEnd(20)}${String(times.length).padStart(6)}${cells.join('')}`;
}

/** The time that so many of them do not exceed: `percentile([3, 1, 2], 0.5)` → 2. */
function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
