import fc from 'fast-check';
import { build, type Rolldown } from 'vite';
import { expect, it } from 'vitest';
import { browser } from './browser.ts';

/** No letter hangs out of its line, as none does on paper: it would count as cut off. */
const STYLE = `* { margin: 0 } body { font: 16px/24px sans-serif; inline-size: 300px }
.flow { display: flow-root; inline-size: 300px; block-size: 240px; overflow-wrap: anywhere }
h2 { line-height: 36px } .flow > * + * { margin-block-start: 10px } table { border-collapse: collapse; inline-size: 100% }
td, th { border: 1px solid; padding: 2px; overflow-wrap: anywhere; vertical-align: top }`;

/** The paginator alone, as a script that a page can run. */
async function bundle(): Promise<string> {
  const entry = 'src/runtime/handout/flow/flow.ts';
  const built = await build({
    ...{ configFile: false, logLevel: 'warn', publicDir: false },
    build: { write: false, lib: { entry, formats: ['iife'], name: 'paper' } },
  });
  const [{ output }] = built as [Rolldown.RolldownOutput];
  return output[0].code;
}

const context = await browser.newContext({ viewport: { width: 800, height: 600 } });
const page = await context.newPage();
await page.setContent(`<style>${STYLE}</style><body></body>`);
await page.addScriptTag({ content: await bundle() });

interface Flowed {
  readonly source: string;
  readonly pages: readonly string[];
  readonly html: readonly string[];
  /** By how many pixels each page is too small. */
  readonly over: readonly number[];
  readonly ids: readonly string[];
  readonly milliseconds: number;
}

/** Lets blocks flow over pages of ten lines, which stand so many pixels above the window. */
function flowOf(html: string, above = 0): Promise<Flowed> {
  const given = { source: html, above };
  return page.evaluate(({ source, above }) => {
    const { paper } = globalThis as unknown as { paper: { flow(body: Element, open: () => Element): void } };
    const open = () => {
      const body = document.createElement('div');
      body.className = 'flow';
      document.body.append(body);
      return body;
    };
    document.body.replaceChildren();
    const first = open();
    first.innerHTML = source;
    const text = first.textContent ?? '';
    first.style.marginBlockStart = `${-above}px`;
    const start = performance.now();
    paper.flow(first, open);
    const milliseconds = performance.now() - start;
    const bodies = [...document.querySelectorAll('.flow')];
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const over = bodies.map(body => body.scrollHeight - body.clientHeight);
    const whole = bodies.map(body => body.innerHTML);
    for (const head of document.querySelectorAll('[data-repeated]')) head.remove();
    return {
      source: text,
      pages: bodies.map(body => body.textContent ?? ''),
      html: whole,
      over,
      ids,
      milliseconds,
    };
  }, given);
}

const word = fc.oneof(
  fc.constantFrom('dân', 'vận', 'khéo', 'phường', 'Thành', 'Tô', '91,4%', 'ngày hội'),
  fc.integer({ min: 1, max: 60 }).map(length => 'nghiêng'.repeat(length)),
);
const words = (most: number) => fc.array(word, { minLength: 1, maxLength: most }).map(list => list.join(' '));
/** Text with elements in it, some of which begin or end where a line does. */
const prose = (most: number) =>
  fc
    .tuple(words(most), words(9), words(most))
    .map(([a, b, c]) => `<span>${a}</span> <mark><b>${b}</b></mark> ${c}`);
const row = prose(20).chain(a => words(6).map(b => `<tr><td>${a}</td><td>${b}</td></tr>`));
const list = (tag: string) =>
  fc
    .array(
      prose(20).map(text => `<li>${text}</li>`),
      { minLength: 1, maxLength: 8 },
    )
    .map(items => `<${tag}>${items.join('')}</${tag}>`);
const block = fc.oneof(
  { weight: 4, arbitrary: prose(120).map(text => `<p id="p">${text}</p>`) },
  { weight: 2, arbitrary: words(4).map(text => `<h2>${text}</h2>`) },
  list('ul'),
  list('ol'),
  fc
    .array(row, { minLength: 1, maxLength: 6 })
    .map(
      rows => `<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody>${rows.join('')}</tbody></table>`,
    ),
  fc.integer({ min: 24, max: 200 }).map(height => `<figure style="block-size:${height}px">hình</figure>`),
);

const sorted = (text: string) => [...text].sort().join('');

it('loses no letter, doubles none, and cuts none off, whatever stands in an essay', {
  timeout: 60_000,
}, async () => {
  const essay = fc.array(block, { minLength: 1, maxLength: 12 }).map(blocks => blocks.join(''));
  await fc.assert(
    fc.asyncProperty(essay, async html => {
      const { source, pages, html: whole, over } = await flowOf(html);
      // The second halves of a row's cells come after the first halves.
      const inOrder = whole.join('').includes('<tr data-continued') ? sorted : (text: string) => text;
      expect(inOrder(pages.join(''))).toBe(inOrder(source));
      expect(pages.filter(text => text.trim() === '')).toEqual([]);
      expect(Math.max(...over)).toBeLessThanOrEqual(1);
    }),
    { numRuns: 30 },
  );
});

const line = (no: number) => `câu thứ ${no}<br>`;
const lines = (count: number) => Array.from({ length: count }, (_, index) => line(index + 1)).join('');

it('keeps two lines of a paragraph together, at the foot of a page and at the top of the next', async () => {
  const { pages } = await flowOf(`<p>${lines(9)}</p><p>${lines(4)}</p>`);
  expect(pages[0]).toBe('câu thứ 1câu thứ 2câu thứ 3câu thứ 4câu thứ 5câu thứ 6câu thứ 7câu thứ 8câu thứ 9');
  const { pages: next } = await flowOf(`<p>${lines(11)}</p>`);
  expect(next[1]).toBe('câu thứ 10câu thứ 11');
});

it('breaks the same where the page is scrolled far beyond', async () => {
  const essay = `<p>${lines(11)}</p><h2>Đề mục</h2><p>${lines(16)}</p>`;
  const { pages } = await flowOf(essay);
  expect((await flowOf(essay, 5000)).pages).toEqual(pages);
});

it('keeps a heading with the lines that follow it', async () => {
  const { html } = await flowOf(`<p>${lines(7)}</p><h2>Đề mục</h2><p>${lines(6)}</p>`);
  expect(html[1]).toMatch(/^<h2>/);
});

it('keeps what stands beside lines on the page on which they begin', async () => {
  const beside = (height: number, count: number) =>
    `<section style="position:relative;min-block-size:${height}px;padding-inline-start:100px">
<div data-beside style="position:absolute;inset:0 auto auto 0;block-size:${height}px">hình</div><p>${lines(count)}</p></section>`;
  const { pages, over } = await flowOf(`<p>${lines(4)}</p>${beside(144, 2)}`);
  expect(pages.map(text => text.includes('hình'))).toEqual([false, true]);
  expect(Math.max(...over)).toBeLessThanOrEqual(1);
  const { pages: long } = await flowOf(`<p>${lines(4)}</p>${beside(96, 12)}`);
  expect(long.map(text => text.includes('hình'))).toEqual([true, false]);
  expect(long[1]).toMatch(/^câu thứ 6/);
});

it('says the head of a table again, and goes on counting the items of a list', async () => {
  const rows = Array.from({ length: 12 }, (_, no) => `<tr><td>${no}</td></tr>`).join('');
  const table = await flowOf(`<table><thead><tr><th>Số</th></tr></thead><tbody>${rows}</tbody></table>`);
  expect(table.html.map(html => html.match(/<th>/g)?.length)).toEqual(table.html.map(() => 1));
  const items = Array.from({ length: 4 }, () => `<li>${lines(6)}</li>`).join('');
  const { html } = await flowOf(`<ol>${items}</ol>`);
  expect(html[1]).toMatch(/^<ol data-continued="" start="2"><li data-continued="">/);
});

it('gives no two parts of a paragraph the same name', async () => {
  const { pages, ids } = await flowOf(`<p id="p1"><span id="s1">${lines(35)}</span></p>`);
  expect(pages).toHaveLength(4);
  expect(ids).toEqual(['p1', 's1']);
});

it('lays a thousand pages in a few seconds', async () => {
  const essay = `<h2>Phần</h2><p>${'Vận động nhân dân chung sức. '.repeat(60)}</p>`.repeat(200);
  const { pages, milliseconds } = await flowOf(essay);
  expect(pages).toHaveLength(1000);
  // A quarter of a second on an idle machine; with one range a line, which each cut keeps up to date, it was eight.
  expect(milliseconds).toBeLessThan(5000);
});
