import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { coverSlide } from '../../src/plan/cover.ts';
import { coverLayout } from '../../src/render/layouts/posters.ts';
import { essayOf } from '../essay.ts';
import { faultsOf, measureSlide } from './measure.ts';
import { openPage, openTalk } from './talk.ts';

const SCREENS = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 768, height: 1024 },
] as const;
const SIZES = [
  { size: 'normal', smallest: 40 },
  { size: 'large', smallest: 52 },
] as const;

const LINES =
  'author: Nguyễn Trần Hoàng Phương Uyên\nunit: Trường Tiểu học Thành Tô\nsubtitle: Bài viết\nyear: 2023';

/** The cover of an essay with this title. */
function coverOf(title: string, lines: string): string {
  const draft = coverSlide(essayOf('Một câu.', `title: ${JSON.stringify(title)}\n${lines}`));
  if (draft.layout !== 'cover') throw new Error('The first slide is the cover.');
  return coverLayout({ ...draft, id: 'bia' }).text;
}

/**
 * Puts another cover into the page, and tells what leaves its poster, is torn or stands on a drawing; runs in the page,
 * so it can use nothing from outside.
 */
function replaceCover(html: string): string[] {
  const slide = document.querySelector('.slides > section');
  if (!slide) return ['no cover'];
  slide.innerHTML = html;
  const poster = slide.querySelector('.poster') ?? slide;
  const edge = poster.getBoundingClientRect();
  const boxOf = (element: Element) => element.getBoundingClientRect();
  const out = [...poster.children].filter(part => {
    const { top, right, bottom, height } = boxOf(part);
    return height > 0 && (bottom > edge.bottom + 1 || top < edge.top - 1 || right > edge.right + 1);
  });
  const torn: string[] = [];
  const lines: DOMRect[] = [];
  const range = document.createRange();
  const walker = document.createTreeWalker(poster, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const words = text.nodeValue ?? '';
    range.selectNodeContents(text);
    lines.push(...range.getClientRects());
    if (text.parentElement?.closest('h1') === null) continue;
    for (const { 0: word, index } of words.matchAll(/(?<!\S)\p{L}{1,7}(?!\S)/gu)) {
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
      if (new Set(tops).size > 1) torn.push(word);
    }
  }
  const covered = [...slide.querySelectorAll('.sun, .motif')].filter(drawing => {
    const { left, top, right, bottom, width } = boxOf(drawing);
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    return lines.some(line => {
      if (line.width === 0 || width === 0) return false;
      if (!drawing.matches('.sun'))
        return line.left < right && line.right > left && line.top < bottom && line.bottom > top;
      const [aside, off] = [
        Math.max(line.left - x, x - line.right, 0),
        Math.max(line.top - y, y - line.bottom, 0),
      ];
      return Math.hypot(aside, off) < width / 2;
    });
  });
  return [
    ...out.map(part => `${part.tagName} ${part.className} leaves the poster`),
    ...torn.map(word => `${word} is torn`),
    ...covered.map(drawing => `words stand on ${drawing.getAttribute('class')}`),
  ];
}

const pages: { page: Page; width: number; height: number; smallest: number }[] = [];

async function openPages(): Promise<void> {
  for (const viewport of SCREENS)
    for (const { size, smallest } of SIZES) {
      // The policy lets no script write markup, not even this test's.
      const page = await openTalk({ at: '#/', viewport, reducedMotion: 'reduce', bypassCSP: true });
      await page.evaluate(name => document.documentElement.setAttribute('data-size', name), size);
      await page.evaluate(() => document.fonts.ready);
      // An upright screen is as wide as 4:3, and has height to spare.
      const upright = Math.min(1, (viewport.width / viewport.height) * (720 / 960));
      pages.push({ page, ...viewport, smallest: smallest * upright });
    }
}

async function faultsAt(title: string, lines = LINES): Promise<string[]> {
  const html = coverOf(title, lines);
  const faults = pages.map(async ({ page, width, height, smallest }) => {
    const own = await page.evaluate(replaceCover, html);
    const found = [...own, ...faultsOf(await page.evaluate(measureSlide), width, height, smallest)];
    return found.map(fault => `${width} × ${height}, ${smallest}: ${fault}`);
  });
  return (await Promise.all(faults)).flat();
}

const WORDS = [
  'vận',
  'động',
  'nghiêng',
  'ở',
  'TRƯỜNG',
  'xanh,',
  '“Dân',
  'vận”',
  'kheo.vn',
  '2022–2025',
  '15',
  'Nguyễn',
  'Phường',
];

/** Some words, in so many letters at most. */
const wordsUpTo = (most: number) =>
  fc
    .array(fc.constantFrom(...WORDS), { minLength: 20, maxLength: 30 })
    .map(words =>
      words.filter((_, index) => index === 0 || words.slice(0, index + 1).join(' ').length <= most),
    );

/** A title, some words of it in a row in bold, in one place or in two. */
const title = fc
  .tuple(
    fc.integer({ min: 1, max: 120 }).chain(wordsUpTo),
    fc.array(fc.nat(30), { minLength: 2, maxLength: 4 }),
  )
  .map(([words, at]) => {
    const places = [...new Set(at.map(place => place % words.length))].sort((a, b) => a - b);
    const [from, to = from, ...more] = places;
    const [next, last = next] = more;
    const opens = [from, next];
    const closes = [to, last];
    return words
      .map(
        (word, index) => `${opens.includes(index) ? '**' : ''}${word}${closes.includes(index) ? '**' : ''}`,
      )
      .join(' ');
  });

const line = fc.integer({ min: 1, max: 90 }).chain(wordsUpTo);
/** What a cover may say beside its title. */
const fields = fc
  .record(
    { author: line, unit: line, host: line, subtitle: line, year: fc.constant(['2023']) },
    { requiredKeys: [] },
  )
  .map(values =>
    Object.entries(values)
      .map(([name, words]) => `${name}: ${words.join(' ')}`)
      .join('\n'),
  );

it.each(SCREENS)('what the own essay marks in its title shouts at $width × $height', async viewport => {
  const page = await openTalk({ at: '#/', viewport });
  for (const { size } of SIZES) {
    await page.evaluate(name => document.documentElement.setAttribute('data-size', name), size);
    const [title, shout] = await page.evaluate(() =>
      ['h1', 'h1 em'].map(name => {
        const element = document.querySelector(`.slides > section ${name}`);
        return element ? Number.parseFloat(getComputedStyle(element).fontSize) : 0;
      }),
    );
    expect((shout ?? 0) / (title ?? 1)).toBeCloseTo(1.75);
  }
});

it.each([320, 390, 768])('what is marked is larger on one line of a reading view %i px wide', async width => {
  const page = await openPage({ at: '#doc', viewport: { width, height: 844 } });
  const [title = 0, shout = 0, lines] = await page.locator('.masthead h1').evaluate(heading => {
    const marked = heading.querySelector('em') ?? heading;
    const range = document.createRange();
    range.selectNodeContents(marked);
    const sizes = [heading, marked].map(element => Number.parseFloat(getComputedStyle(element).fontSize));
    return [...sizes, range.getClientRects().length];
  });
  expect(shout / title).toBeGreaterThan(1.2);
  expect(lines).toBe(1);
});

it('any title of up to 120 letters, with anything in it in bold, stands on every cover', {
  timeout: 120_000,
}, async () => {
  await openPages();
  expect(await faultsAt('Đọc sách mỗi ngày cùng **thư viện xanh**')).toEqual([]);
  expect(await faultsAt('**nghiêng nghiêng nghiêng nghiêng**')).toEqual([]);
  // Marks side by side, and a unit with something in it that is kept together.
  expect(await faultsAt('**vận vận** **vận**')).toEqual([]);
  expect(await faultsAt('**vận**', 'host: Quận\nunit: Khóa 2022–2025 vận\nauthor: Lan\nyear: 2023')).toEqual(
    [],
  );
  // What is marked leaves no room for lines of its own.
  expect(await faultsAt(`Vì ${'**vận động** nhân dân '.repeat(6)}`)).toEqual([]);
  expect(
    await faultsAt(`vận **vận vận** ${'vận '.repeat(11)}TRƯỜNG nghiêng TRƯỜNG vận **vận** vận`, ''),
  ).toEqual([]);
  // The author begins beside the flowers.
  const many = `author: ${'vận '.repeat(7)}TRƯỜNG Phường vận 2022–2025 vận vận TRƯỜNG vận Nguyễn “Dân`;
  expect(
    await faultsAt('**Phường vận” xanh,**', `${many}\nsubtitle: vận Nguyễn vận Nguyễn\nyear: 2023`),
  ).toEqual([]);
  // So low and so wide that it would stand on the crane of a 4:3 cover.
  const low = '**vận vận vận Phường TRƯỜNG vận vận kheo.vn 15 vận động Nguyễn** Phường TRƯỜNG Nguyễn nghiêng';
  expect(await faultsAt(low, 'unit: Vận vận nghiêng động Phường vận')).toEqual([]);
  await fc.assert(
    fc.asyncProperty(title, fc.oneof(fc.constant(LINES), fields), async (words, lines) => {
      expect(await faultsAt(words, lines)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
