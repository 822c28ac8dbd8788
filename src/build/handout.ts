import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { HANDOUT_WORDS, KIND_WORDS } from '../strings/handout.ts';
import { speakerNotes } from '../text/essay.ts';
import { slugify } from '../text/slug.ts';
import { ensureBrowser, startBrowser } from './browser.ts';
import { buildSite } from './buildsite.ts';
import { onDisk, writeWhole } from './disk.ts';
import { loadDeck } from './load.ts';
import { ONE_FILE } from './plugin.ts';

/** What is to be written. */
export interface Order {
  /** One of the kinds, or `all`. */
  readonly kind: string;
  /** A file that ends in `.pdf`, or a folder. */
  readonly out: string;
  /** Slides to a page. */
  readonly perPage: string;
  /** Down the columns rather than along the rows. */
  readonly down: boolean;
  readonly color: boolean;
}

/** How many slides a page may hold; the page knows how (runtime/handout). */
const PER_PAGE = ['1', '2', '3', '4', '6', '9'];

/** Milliseconds a handout may take to be composed, on a slow machine and of a long essay. */
const PATIENCE = 120_000;

/** Writes the handouts of the essay as PDF, as the page itself lays them out; says each file it has written. */
export async function writeHandouts(order: Order, say: (line: string) => void = console.log): Promise<void> {
  const kinds = kindsOf(order);
  // What is wrong in the order is said before the essay is built.
  const works = kinds.map(kind => ({
    kind,
    query: queryOf(kind, order),
    file: fileOf(kind, order, kinds.length),
  }));
  const folder = mkdtempSync(join(tmpdir(), 'kheo-'));
  try {
    await buildSite({ outDir: folder, logLevel: 'warn' });
    const browser = await startBrowser(ensureBrowser(() => {}));
    try {
      const address = pathToFileURL(join(folder, ONE_FILE)).href;
      for (const { kind, query, file } of works) {
        const pages = await writePdf(browser, `${address}#handout?${query}`, file);
        say(`${file}: ${pages} trang / pages`);
        if (kind === 'notes' && hasPrivateNotes())
          say(`  ${HANDOUT_WORDS.private.vi} / ${HANDOUT_WORDS.private.en}`);
        if (kind === 'leaflet') say(`  ${HANDOUT_WORDS.folding.vi} / ${HANDOUT_WORDS.folding.en}`);
      }
    } finally {
      await browser.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether the author has words for the speaker that are not on the public page. */
function hasPrivateNotes(root = process.cwd()): boolean {
  const { essay } = loadDeck({ root, slides: 'slides', publicDir: join(root, 'public') });
  return !essay.cover.hasPublicNotes && speakerNotes(essay).length > 0;
}

type Kind = keyof typeof KIND_WORDS;

function kindsOf({ kind }: Order): Kind[] {
  const all = Object.keys(KIND_WORDS) as Kind[];
  const found = kind === 'all' ? all : all.filter(each => each === kind);
  if (found.length > 0) return found;
  const names = [...all, 'all'].join(', ');
  throw new Error(
    `Không có loại "${kind}"; có: ${names}. / There is no kind "${kind}"; there are: ${names}.`,
  );
}

/** `handouts/ban-doc.pdf` */
function fileOf(kind: Kind, { out }: Order, count: number): string {
  if (!/\.pdf$/i.test(out)) return join(out, `${slugify(KIND_WORDS[kind].vi)}.pdf`);
  if (count === 1) return out;
  throw new Error(
    `"${out}" là một tệp, mà có ${count} bản in; hãy ghi tên thư mục. / "${out}" is one file for ${count} handouts; name a folder.`,
  );
}

/** What the page is asked for: `kind=slides&per-page=4&down=` */
function queryOf(kind: Kind, { perPage, down, color }: Order): URLSearchParams {
  if (!PER_PAGE.includes(perPage)) {
    const counts = PER_PAGE.join(', ');
    throw new Error(
      `Không xếp được ${perPage} trang chiếu trên một tờ; được: ${counts}. / No page holds ${perPage} slides; one of: ${counts}.`,
    );
  }
  const query = new URLSearchParams({ kind, 'per-page': perPage });
  if (down) query.set('down', '');
  if (color) query.set('color', '');
  return query;
}

/** Prints the handout at an address of the page; how many pages it has. */
async function writePdf(browser: Browser, address: string, path: string): Promise<number> {
  const page = await browser.newPage();
  const failure = new Promise<never>((_, reject) => page.once('pageerror', reject));
  await page.goto(address);
  const placed = page.waitForSelector('html[data-printing="handout"]', {
    state: 'attached',
    timeout: PATIENCE,
  });
  await Promise.race([placed, failure]);
  const pdf = await page.pdf({
    ...{ preferCSSPageSize: true, printBackground: true },
    ...{ tagged: true, outline: true },
  });
  onDisk(path, () => {
    mkdirSync(dirname(resolve(path)), { recursive: true });
    writeWhole(path, pdf);
  });
  const pages = await page.locator('.sheet').count();
  await page.close();
  return pages;
}
