import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkNumbers, foreignNumbers } from '../../src/check/numbers.ts';
import { planDeck } from '../../src/plan/plan.ts';
import type { Deck, Slide } from '../../src/plan/types.ts';
import { renderPage } from '../../src/render/page.ts';
import { parseEssay } from '../../src/text/essay.ts';
import { expectBothLanguages, mistakeOf, placeOf } from '../build/folder.ts';
import { deckOf, ownFiles } from '../essay.ts';

const own = planDeck(parseEssay(ownFiles()));
const ownPage = renderPage(own, 'speaker').body;

/** What is found on a page, as `no:number`. */
function found(deck: Deck, page: string): string[] {
  return foreignNumbers(deck, page).map(({ no, found: number }) => `${no}:${number}`);
}

/** A page after one of the places of its deck was changed; fails if it has no such place. */
function tampered(page: string, place: string, by: string): string {
  const at = page.indexOf('<div class="reveal"');
  const deck = page.slice(at);
  expect(deck).toContain(place);
  return page.slice(0, at) + deck.replace(place, () => by);
}

describe('the essay in slides/', () => {
  it('shows no number that its sentence does not have', () => {
    expect(found(own, ownPage)).toEqual([]);
  });

  it.each([
    ['a figure with two of its digits changed', '>91,4</span>', '>94,1</span>', '15:94,1'],
    ['a figure without its comma', '>91,4</span>', '>914</span>', '15:914'],
    ['one figure in the place of another', '>19</span>', '>9</span>', '14:9'],
    ['a number in a line of text', '>tập\u00a0trung', '>20 tập\u00a0trung', '14:20'],
    ['a number in a drawing’s words', 'aria-label="91,4% vẽ', 'aria-label="92% vẽ', '15:92'],
    ['a number in the notes', '91,4% đọc là', '91,5% đọc là', '15:91,5'],
    ['a wrong year under a figure', 'Theo bài viết năm 2023', 'Theo bài viết năm 2022', '14:2022'],
  ])('is stopped with %s', (_, place, by, where) => {
    expect(found(own, tampered(ownPage, place, by))).toEqual([where]);
  });

  it('may have any number that the program marks as its own', () => {
    expect(found(own, ownPage.replaceAll('<span class="page" data-added>', '$&77'))).toEqual([]);
    expect(
      found(own, ownPage.replaceAll('<span class="page" data-added>', '<span class="page">')),
    ).not.toEqual([]);
  });

  it('is stopped when the plan points a slide at a number of its own', () => {
    const at = own.slides.findIndex(({ layout }) => layout === 'share');
    const share = own.slides[at];
    if (share?.layout !== 'share') throw new Error('The essay has no share.');
    const number = { from: 0, to: 3 };
    const figure = { ...share.shown.figure, number };
    const prose = { ...share.shown.prose, text: `777${share.shown.prose.text.slice(3)}` };
    const slide: Slide = { ...share, shown: { ...share.shown, figure, prose } };
    const page = renderPage({ ...own, slides: own.slides.with(at, slide) }, 'speaker').body;
    expect(found(own, page)).toContain(`${at + 1}:777`);
  });
});

describe('the author is told', () => {
  const page = tampered(ownPage, '>91,4</span>', '>94,1</span>');

  it('which number on which slide, and where the sentence stands', () => {
    const mistake = mistakeOf(() => checkNumbers(own, page));
    expect(placeOf(mistake)).toBe('slides/05-he-thong-chinh-tri.md:3');
    expect(mistake.what.vi).toBe('Trang 15 "Tổ chức bầu cử" hiện số "94,1" mà câu gốc không có');
    expect(mistake.what.en).toBe('Slide 15 "Tổ chức bầu cử" shows "94,1", which its sentence does not have');
    expect(mistake.hint.vi).toContain('tỷ lệ cử tri đi bầu đạt 91,4%');
  });

  it('in both languages', () => {
    const deck = deckOf('A 9.', 'title: A');
    const body = tampered(renderPage(deck, 'speaker').body, 'A 9.', 'A 8.').replace('Phần thử', 'A');
    expectBothLanguages(
      mistakeOf(() =>
        checkNumbers(
          {
            ...deck,
            slides: deck.slides
              .filter(({ section }) => section)
              .map(slide => ({ ...slide, title: { added: 'A' } })),
          },
          body,
        ),
      ),
    );
  });
});

it('a page without one of its slides is no page', () => {
  expect(() => checkNumbers(own, ownPage.replace('id="to-chuc-bau-cu"', 'id="x"'))).toThrow('no slide');
});

const PIECES = [
  '19 tổ ',
  '91,4% ',
  '1.250 hộ',
  '1 250 ',
  '15/19 tiêu chí ',
  '2022 - 2025 ',
  '3 - 5 triệu đồng/người/năm ',
  '**hơn 300 hội viên** ',
  '***Có 25 việc*** ',
  '[12]{unit="hộ"} ',
  '[COVID-19]{.key} ',
  '½ ',
  'm² ',
  '² ',
  '\u20605',
  '1\u2060',
  '.',
  ', ',
  '. ',
  '; ',
  ' giảm còn ',
  'từ ',
  'đạt ',
  'phường ',
  '“Dân 5” ',
  '{~~8~>9~~} ',
  '\n\n- ',
  '\n\n1. ',
  '\n\n## ',
  '\n\n> ',
  '\n\n---\n\n',
  '\n\nNote: ',
  '\n\n| 1 | a 2 |\n|---|---|\n| 3 | 4,5% |\n\n',
  '9'.repeat(60),
  '12 <b>3</b> &#57; ',
  '"5" ',
  'ⅷ ',
];
const anyBody = fc
  .array(
    fc.oneof(
      fc.constantFrom(...PIECES),
      fc.string({ maxLength: 6 }).map(text => text.replace(/[{[\\]/g, '')),
    ),
    { maxLength: 40 },
  )
  .map(parts => `Một ${parts.join('')}`);

it('any essay passes', () => {
  let numbers = 0;
  fc.assert(
    fc.property(anyBody, body => {
      const deck = deckOf(body, 'title: Bài số 7\nyear: 2024\nunit: Trường số 3');
      const page = renderPage(deck, 'speaker').body;
      numbers += page.match(/data-figure/g)?.length ?? 0;
      expect(found(deck, page)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
  expect(numbers).toBeGreaterThan(1000);
});
