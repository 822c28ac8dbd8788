import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import { openHandout, readSheets } from './sheets.ts';
import { buildEssay } from './site.ts';
import { openPage } from './talk.ts';

const folder = mkdtempSync(join(tmpdir(), 'kheo-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The handouts whose words flow; slides keep what they hold. */
const WORDY = ['notes', 'text', 'leaflet', 'quiz', 'notice'] as const;

const pictures = join(folder, 'pictures');
mkdirSync(pictures);
const size = 'width="300" height="1500"';
writeFileSync(
  join(pictures, 'cao.svg'),
  `<svg xmlns="http://www.w3.org/2000/svg" ${size}><rect ${size}/></svg>`,
);

/** Builds an essay from its files; its address. */
async function write(name: string, cover: string, ...sections: readonly string[]): Promise<string> {
  const slides = join(folder, name);
  mkdirSync(slides);
  for (const [index, text] of [`---\n${cover}\n---\n`, ...sections].entries())
    writeFileSync(join(slides, `0${index}-phan.md`), text);
  return pathToFileURL(await buildEssay(slides, join(folder, `${name}-dist`), pictures)).href;
}

const WORD = 'nghiêng'.repeat(14);
const ADDRESS = `https://example.org/${'tailieu'.repeat(14)}`;

/** Words that no line holds, wherever words may stand. */
const words = await write(
  'words',
  `title: Bài có ${WORD}\nauthor: Tổ ${WORD}\nunit: Phường ${WORD}\naddress: ${ADDRESS}`,
  `# Kết quả ${WORD}\n\nTài liệu xem tại ${ADDRESS} của 25 tổ dân phố ${WORD}.\n`,
  '# Thời gian tới\n\nCả phường trồng 120 cây xanh[^1].\n\n[^1]: Theo báo cáo.\n\n- Một\n  - Hai\n    - Ba\n      - Bốn\n        - Năm\n',
);

const NUMBERS = Array.from({ length: 30 }, (_, index) => index + 1);

/** One section with one long paragraph, full of figures, and a table with no room to spare. */
const single = await write(
  'single',
  'title: Bài một đoạn\nauthor: Tổ biên tập',
  `# Nội dung

${NUMBERS.map(no => `Tổ số ${no} trồng ${no * 13} cây xanh và góp ${no * 5} triệu đồng cho quỹ của phường.`).join(' ')}

| Tổ | Số hộ | Số cây | Tỷ lệ | Người phụ trách |
|---|---|---|---|---|
${NUMBERS.map(no => `| Tổ số ${no} có một tên gọi thật dài để phải xuống dòng | ${no * 31} | ${no * 7} | ${no + 50},7% | Ông Nguyễn Văn Nguyên |`).join('\n')}
`,
);

it('the notes have the rows of a table as a table', async () => {
  const page = await openHandout(single, 'notes');
  const rows = page.locator('.below > table tbody tr');
  expect(await rows.count()).toBeGreaterThanOrEqual(NUMBERS.length);
  expect(await rows.first().locator('td').count()).toBe(5);
  expect(await page.locator(':is(.talk, .below) > p', { hasText: /^Tổ số \d+ có một tên gọi/ }).count()).toBe(
    0,
  );
});

it.each(['text', 'leaflet'])('boxes and the words of tables are whole in %s', async kind => {
  const page = await openHandout(single, kind);
  expect((await page.evaluate(readSheets)).faults).toEqual([]);
});

/** One section, whose picture is as high as it may be. */
const tall = await write(
  'tall',
  'title: Bài một ảnh\nauthor: Tổ biên tập\naddress: https://example.org/a%b/',
  `# Nội dung

${NUMBERS.map(no => `Tổ số ${no} trồng hoa ven đường và quét dọn ngõ xóm vào sáng thứ bảy hằng tuần.`).join(' ')}

## Ảnh

![Đường hoa](cao.svg)
`,
);

it('a leaflet holds a tall picture under its heading, and leaves no page empty', async () => {
  const page = await openHandout(tall, 'leaflet');
  expect((await page.evaluate(readSheets)).faults).toEqual([]);
  expect(await page.locator('.leaf:has(h3 ~ figure img)').count()).toBe(1);
  expect(await page.locator('.leaf').count()).toBe(4);
});

it('an address is printed whatever a percent sign in it stands for', async () => {
  const page = await openHandout(tall, 'leaflet');
  expect(await page.locator('.address b').innerText()).toBe('example.org/a%b');
});

it('sixty answers and more stand on one page, in the order of their gaps', async () => {
  const page = await openHandout(single, 'quiz');
  expect((await page.evaluate(readSheets)).faults).toEqual([]);
  const gaps = await page.locator('.gap').allTextContents();
  const rows = page.locator('.sheet:last-child .solutions > li');
  const answers = await rows.evaluateAll(items =>
    items.map(item => ({ text: item.textContent ?? '', ...item.getBoundingClientRect().toJSON() })),
  );
  expect(answers.length).toBeGreaterThan(60);
  expect(answers.map(({ text }) => text.replace(/ .*/, ''))).toEqual(gaps);
  const read = [...answers].sort((a, b) => a.top - b.top || a.left - b.left);
  expect(answers).toEqual(read);
});

it('notes say each sentence once, and again only what another slide shows of it', async () => {
  const page = await openHandout(single, 'notes');
  const { faults, text, count } = await page.evaluate(readSheets);
  expect(faults).toEqual([]);
  const slides = await page.locator('.mini').count();
  expect(slides).toBeGreaterThan(30);
  expect(count).toBeLessThanOrEqual(slides / 2);
  const said = text.replace(/\s+/g, ' ');
  const times = (words: string) => said.split(words).length - 1;
  // Its two figures have a slide each.
  expect(times('Tổ số 9 trồng 117 cây xanh và góp 45 triệu đồng cho quỹ của phường.')).toBe(1);
  expect(times('… góp 45 triệu đồng …')).toBe(1);
  const beside = page.locator('.talk:not(:has([data-layout=recap])) .spoken li', {
    hasText: /^45 triệu đồng/,
  });
  expect(await beside.count()).toBe(1);
  expect(await page.locator('.flow > :first-child > .spoken:first-child').count()).toBe(0);
});

it.each(WORDY)('words that no line holds are cut off on no sheet of %s', async kind => {
  const page = await openHandout(words, kind);
  expect((await page.evaluate(readSheets)).faults).toEqual([]);
});

it('no level of a list jumps back to the margin, on paper and in the reading view', async () => {
  const lefts = (page: Page, items: string) =>
    page.locator(items).evaluateAll(all => all.map(item => Math.round(item.getBoundingClientRect().left)));
  const paper = await lefts(await openHandout(words, 'text'), '.flow li[data-level]');
  const reading = await lefts(await openPage({ site: words, at: '#doc' }), '.chapter li[data-level]');
  for (const [one = 0, two = 0, three = 0, four = 0, five = 0] of [paper, reading])
    expect([two > one, three > two, four > three, five >= four]).toEqual([true, true, true, true]);
});

it('the mark of a footnote stands close to its word, and the note is smaller than the text', async () => {
  const page = await openPage({ site: words, at: '#doc', viewport: { width: 390, height: 844 } });
  const mark = page.locator('.chapter .note-mark');
  const { gap, larger } = await mark.evaluate(sup => {
    const ink = (node: Node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return range.getBoundingClientRect();
    };
    const number = sup.querySelector('a')?.firstChild;
    const word = sup.previousSibling;
    const note = document.querySelector('.chapter .note');
    const text = sup.closest('p');
    if (!number || !word || !note || !text) throw new Error('There is no footnote.');
    const size = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
    return { gap: ink(number).left - ink(word).right, larger: size(text) / size(note) };
  });
  expect(Math.abs(gap)).toBeLessThan(2);
  expect(larger).toBeGreaterThan(1.05);
});
