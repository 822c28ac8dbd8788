import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { coverSlide } from '../../src/plan/cover.ts';
import { coverLayout } from '../../src/render/layouts/posters.ts';
import { essayOf } from '../essay.ts';
import { faultsOf, measureSlide } from './measure.ts';
import { openTalk } from './talk.ts';

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

/** Puts another cover into the page, and tells what leaves its poster or is torn; runs in the page, so it can use nothing from outside. */
function replaceCover(html: string): string[] {
  const slide = document.querySelector('.slides > section');
  if (!slide) return ['no cover'];
  slide.innerHTML = html;
  const poster = slide.querySelector('.poster');
  const { top, bottom, right } = poster?.getBoundingClientRect() ?? new DOMRect();
  const out = [...slide.querySelectorAll('.poster > *')].filter(part => {
    const box = part.getBoundingClientRect();
    return box.height > 0 && (box.bottom > bottom + 1 || box.top < top - 1 || box.right > right + 1);
  });
  const torn: string[] = [];
  const range = document.createRange();
  const walker = document.createTreeWalker(slide.querySelector('h1') ?? slide, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode())
    for (const { 0: word, index } of (text.nodeValue ?? '').matchAll(/\p{L}{1,7}(?!\S)/gu)) {
      if (/\S$/.test((text.nodeValue ?? '').slice(0, index))) continue;
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const tops = [...range.getClientRects()].map(rect => Math.round(rect.top));
      if (new Set(tops).size > 1) torn.push(`${word} is torn`);
    }
  return [...out.map(part => `${part.tagName} ${part.className} leaves the poster`), ...torn];
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

/** As many words as have so many letters, some of them in a row in bold. */
const title = fc
  .tuple(
    fc.array(
      fc.constantFrom(
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
      ),
      {
        minLength: 1,
        maxLength: 30,
      },
    ),
    fc.nat(30),
    fc.nat(30),
    fc.integer({ min: 1, max: 120 }),
  )
  .map(([words, from, count, most]) => {
    const lengthTo = (end: number) => words.slice(0, end).join(' ').length;
    const kept = words.filter((_, index) => index === 0 || lengthTo(index + 1) <= most);
    const [first, last] = [from % kept.length, Math.min(kept.length - 1, (from % kept.length) + count)];
    return kept
      .map((word, index) => `${index === first ? '**' : ''}${word}${index === last ? '**' : ''}`)
      .join(' ');
  });

it('any title of up to 120 letters, with anything in it in bold, stands on every cover', {
  timeout: 120_000,
}, async () => {
  await openPages();
  expect(await faultsAt('Đọc sách mỗi ngày cùng **thư viện xanh**')).toEqual([]);
  expect(await faultsAt('**nghiêng nghiêng nghiêng nghiêng**')).toEqual([]);
  await fc.assert(
    fc.asyncProperty(
      title,
      fc.constantFrom(LINES, 'author: Lê Thị Lan', 'unit: Phường'),
      async (words, lines) => {
        expect(await faultsAt(words, lines)).toEqual([]);
      },
    ),
    { numRuns: 40 },
  );
});
