import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { openHandout, readSheets } from './sheets.ts';
import { buildEssay } from './site.ts';

const folder = mkdtempSync(join(tmpdir(), 'kheo-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The handouts whose words flow; slides keep what they hold. */
const WORDY = ['notes', 'text', 'leaflet', 'quiz', 'notice'] as const;

/** Builds an essay from its files; its address. */
async function write(name: string, cover: string, ...sections: readonly string[]): Promise<string> {
  const slides = join(folder, name);
  mkdirSync(slides);
  for (const [index, text] of [`---\n${cover}\n---\n`, ...sections].entries())
    writeFileSync(join(slides, `0${index}-phan.md`), text);
  return pathToFileURL(await buildEssay(slides, join(folder, `${name}-dist`))).href;
}

const WORD = 'nghiêng'.repeat(14);
const ADDRESS = `https://example.org/${'tailieu'.repeat(14)}`;

/** Words that no line holds, wherever words may stand. */
const words = await write(
  'words',
  `title: Bài có ${WORD}\nauthor: Tổ ${WORD}\nunit: Phường ${WORD}\naddress: ${ADDRESS}`,
  `# Kết quả ${WORD}\n\nTài liệu xem tại ${ADDRESS} của 25 tổ dân phố ${WORD}.\n`,
  '# Thời gian tới\n\nCả phường trồng 120 cây xanh.\n',
);

it.each(WORDY)('words that no line holds are cut off on no sheet of %s', async kind => {
  const page = await openHandout(words, kind);
  expect((await page.evaluate(readSheets)).faults).toEqual([]);
});
