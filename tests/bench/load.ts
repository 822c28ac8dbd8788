import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { ensureBrowser } from '../../src/build/browser.ts';
import { FLAGS } from '../browser/flags.ts';
import { serve } from '../browser/host.ts';
import { buildOwn } from '../browser/site.ts';
import { firstBytes } from './first.ts';
import { SCREENS, type Screen, SLOWDOWN, type Visit, visit } from './visit.ts';

const ROUNDS = 5;

/** `first`: kB of the page from which its title is painted. */
type Measured = Visit & { readonly first: number };

/** What is not to be exceeded. */
const TARGET = { lcp: 620, ready: 1000, first: 16, all: 90, shift: 0 } as const;

/**
 * The first visit to the built site on a slow line and a slow machine, beside the floor: the same essay as one static
 * page with a script of a line.
 */
export async function benchLoad(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kheo-'));
  const outDir = join(folder, 'dist');
  await buildOwn(outDir);
  const page = readFileSync(join(outDir, 'index.html'), 'utf8');
  const server = await serve(outDir, floorOf(page));
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: FLAGS });
  try {
    console.log(`first visit, slow 4G and ${SLOWDOWN}× CPU, median of ${ROUNDS}`);
    console.log('                  LCP ms   ready ms   kB to paint     kB in all   requests      shift');
    for (const screen of Object.keys(SCREENS) as Screen[]) {
      const floor = await visits(browser, `${server.address}floor.html`, screen);
      console.log(
        row(`${screen}, floor`, { ...floor, first: await firstBytes(browser, floorOf(page), screen) }),
      );
      const own = await visits(browser, server.address, screen);
      const measured = { ...own, first: await firstBytes(browser, page, screen) };
      const ratio = (measured.lcp / floor.lcp).toFixed(2);
      console.log(`${row(screen, measured)}\n  ${verdict(measured)}; LCP ${ratio} × the floor's`);
    }
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true });
  }
}

/** The essay as text, with a script that answers to a key or a touch. */
function floorOf(page: string): string {
  const main = /<main[\s\S]*<\/main>/.exec(page)?.[0] ?? '';
  const script = `addEventListener('keydown', () => { document.body.dataset.no = '2' });`;
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bài</title><body>${main}<script>${script}</script></body></html>`;
}

/** The medians of several visits; of the layout shift the largest. */
async function visits(browser: Browser, address: string, screen: Screen): Promise<Visit> {
  const all: Visit[] = [];
  for (let round = 0; round < ROUNDS; round++) all.push(await visit(browser, address, screen));
  const median = (name: keyof Visit) =>
    all.map(each => each[name]).toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
  return {
    lcp: median('lcp'),
    ready: median('ready'),
    all: median('all'),
    requests: median('requests'),
    // To three decimals, as the peers were measured.
    shift: Number(Math.max(...all.map(each => each.shift)).toFixed(3)),
  };
}

function row(name: string, { lcp, ready, first, all, requests, shift }: Measured): string {
  const cells = [
    lcp.toFixed(0),
    ready.toFixed(0),
    first.toFixed(1),
    all.toFixed(1),
    requests,
    shift.toFixed(3),
  ];
  const widths = [10, 11, 14, 14, 11, 11];
  return `${name.padEnd(14)}${cells.map((cell, index) => String(cell).padStart(widths[index] ?? 10)).join('')}`;
}

function verdict(visit: Measured): string {
  const missed = (Object.keys(TARGET) as (keyof typeof TARGET)[]).filter(name => visit[name] > TARGET[name]);
  return missed.length === 0
    ? 'met'
    : `targets NOT met: ${missed.map(name => `${name} ≤ ${TARGET[name]}`).join(', ')}`;
}
