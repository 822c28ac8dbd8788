import type { Page } from 'playwright-core';
import { openPage } from './talk.ts';

type Visit = Parameters<typeof openPage>[0];

/** Opens the page, in whichever view suits the screen, and the dialog in which a handout is chosen. */
export async function openPrinting(visit: Visit = {}): Promise<Page> {
  const page = await openPage(visit);
  await askToPrint(page);
  return page;
}

/** Opens the dialog on a page that has just been loaded. */
export async function askToPrint(page: Page): Promise<void> {
  await page.waitForSelector('html[data-ready]');
  // Wherever the view has its button for it: this one is always there.
  await page.locator('button[data-command=print]').first().dispatchEvent('click');
  await page.waitForSelector('#ui-print[open] .preview .sheet');
}

/** Prints as the browser would, and tells how many pages there are, and how they lie. */
export async function printPages(page: Page): Promise<{ count: number; shapes: string[] }> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
  const shapes = boxes.map(([, width, height]) =>
    Number(width) > Number(height) ? 'landscape' : 'portrait',
  );
  return { count: boxes.length, shapes: [...new Set(shapes)] };
}
