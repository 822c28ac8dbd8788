import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { ensureBrowser } from '../../src/build/browser.ts';
import { FLAGS } from '../browser/flags.ts';
import { serve } from '../browser/host.ts';
import { buildOwn } from '../browser/site.ts';

const RUNS = 3;

/** Where Lighthouse finds the browser. */
const PORT = 9333;

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/** Lighthouse on the built site as it stands, on its own phone on its own slow line; what keeps a score from 100. */
export async function benchLighthouse(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kheo-'));
  await buildOwn(folder);
  const server = await serve(folder);
  try {
    for (let run = 1; run <= RUNS; run++) console.log(`${run}: ${await score(server.address)}`);
  } finally {
    server.close();
    rmSync(folder, { recursive: true });
  }
}

/** Each run has a browser of its own, which knows nothing of the page yet. */
async function score(address: string): Promise<string> {
  const args = [...FLAGS, `--remote-debugging-port=${PORT}`];
  const browser = await chromium.launch({ executablePath: ensureBrowser(() => {}), args });
  try {
    const result = await lighthouse(address, { port: PORT, logLevel: 'error', onlyCategories: CATEGORIES });
    if (!result) throw new Error('Lighthouse gave no result.');
    const { categories, audits } = result.lhr;
    const scores = Object.values(categories).map(
      ({ id, score }) => `${id} ${Math.round((score ?? 0) * 100)}`,
    );
    const weighed = Object.values(categories).flatMap(({ auditRefs }) =>
      auditRefs.filter(({ weight }) => weight > 0),
    );
    const missed = weighed
      .map(({ id }) => audits[id])
      .filter(audit => audit?.score != null && audit.score < 1)
      .map(audit => `\n    ${audit?.id} ${audit?.score} ${audit?.displayValue ?? ''}`);
    return [scores.join(', '), ...missed].join('');
  } finally {
    await browser.close();
  }
}
