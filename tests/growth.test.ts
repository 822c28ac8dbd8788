import { describe, expect, it } from 'vitest';
import { foreignExcerpts, lostSentences } from '../src/check/fidelity.ts';
import { checkNumbers } from '../src/check/numbers.ts';
import { lostText } from '../src/check/source.ts';
import { planDeck } from '../src/plan/plan.ts';
import { renderPage } from '../src/render/page.ts';
import { parseEssay } from '../src/text/essay.ts';
import { syllableCount } from '../src/text/prose.ts';
import type { SourceText } from '../src/text/types.ts';
import { typeset } from '../src/text/typography.ts';
import { timesOwnEssay } from './bench/longessay.ts';

const COVER = { file: 'slides/00-bia.md', text: '---\ntitle: Bìa\n---\n' };
/** How much longer the long text is, and how much longer than in proportion it may take. */
const LONGER = 8;
const SLACK = 3;
/** Below this a measurement says nothing, in ms of processor time. */
const LEAST = 15;

/** From text to page, with all checks; the length of the page. */
function goThrough(files: readonly SourceText[]): number {
  const deck = planDeck(parseEssay(files));
  expect(lostSentences(deck)).toEqual([]);
  expect(foreignExcerpts(deck)).toEqual([]);
  const { body } = renderPage(deck, 'public');
  checkNumbers(deck, body);
  return body.length;
}

/** Processor time in ms, which others on the machine do not lengthen as they do the clock's. */
function timeOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function expectLinear(work: (times: number) => unknown): void {
  const cold = timeOf(() => work(1));
  const long = timeOf(() => work(LONGER));
  // Most are so quick that no more needs to be known.
  if (long < LEAST * LONGER * SLACK) return;
  const short = Math.min(
    cold,
    timeOf(() => work(1)),
  );
  expect(long).toBeLessThan(Math.max(LEAST, short) * LONGER * SLACK);
}

function section(text: string): SourceText[] {
  return [COVER, { file: 'slides/01-phan.md', text: `# Phần\n\n${text}` }];
}

describe('time from text to page grows as the essay', () => {
  it('with more sections', () => {
    expectLinear(times => goThrough(timesOwnEssay(2 * times)));
  });

  it.each([
    ['more paragraphs in one section', 'Phường có 12 hộ nghèo, đạt 91,4% kế hoạch.\n\n', 30],
    ['more marked paragraphs', 'Phường **có 12 hộ** nghèo.\n\n', 30],
    ['more sentences in one paragraph', 'Phường có 12 hộ nghèo. Nay còn 9 hộ nghèo. ', 20],
    ['more items in one list', '- Phường có 12 hộ\n', 30],
    ['more headings', '## Việc chung\n\nPhường đạt 12%.\n\n', 30],
  ])('with %s', (_, piece, count) => {
    expectLinear(times => goThrough(section(piece.repeat(count * times))));
  });
});

/** A run of signs in a paragraph; where a mark is never closed, that is the author's to mend. */
function run(piece: string, length: number, work: (files: readonly SourceText[]) => unknown): void {
  try {
    work(section(`a ${piece.repeat(Math.ceil(length / piece.length))}`));
  } catch (error) {
    if ((error as Error).name !== 'DeckError') throw error;
  }
}

describe('time grows as a run of', () => {
  it.each([
    ...[
      '“',
      '”',
      '"',
      '(',
      '[',
      '{',
      '<',
      '>',
      '1',
      '1.',
      '.',
      '. ',
      '-',
      ',',
      '; ',
      '!',
      '…',
      'A',
      'a',
      'Ab ',
    ],
    ...[' ', '\n', '\\', '|', '# ', '> ', '* ', '**', '_', '~', '`', '+', '1. ', '{~~', '{>>', '{==', '[a]('],
    ...['&', '1%', '1 ', '“a” ', '12 hộ, ', '**12 hộ** ', '≥1 ', '\u0301', '😀', 'Hội A “b”, '],
    ...['[^', '[^1] ', '[^1]: a\n\n', '{.', '{.a} ', '[a]{.key} ', '<!--', '<!-- a --> ', '<br>', '<br>a'],
    ...['Note:', '\nNote: a\n\n', '_a_ ', 'a\n', '12\n', '0', '0912 345 678 ', '@', 'a@', 'a@b.vn '],
    ...['STK ', 'đường A', '-a', '12-'],
  ])('%j', piece => {
    expectLinear(times => run(piece, 300 * times, goThrough));
  });
});

describe('parsing takes time as a long run of', () => {
  it.each(['!', '[^', '_a_ ', '[a](', '\\', 'a@', '\\!', 'a@b.vn '])('%j', piece => {
    expectLinear(times => run(piece, 4000 * times, parseEssay));
  });
});

it.each(['a@b.vn ', '[^1] '])('plans and renders a long sentence of %j in time', piece => {
  expectLinear(times => run(piece, 1500 * times, goThrough));
});

describe('the check of the source takes time as a long run of', () => {
  it.each(['-', '{', '[^1] ', '![a](b.png) '])('%j', piece => {
    expectLinearCheck(times => section(piece.repeat(Math.ceil((500 * times) / piece.length))));
  });

  it('sections', () => expectLinearCheck(times => timesOwnEssay(times)));
});

/** The page is made before, so that the check is timed by itself. */
function expectLinearCheck(filesOf: (times: number) => readonly SourceText[]): void {
  const checks = new Map(
    [1, LONGER].map(times => {
      const files = filesOf(times);
      const { body } = renderPage(planDeck(parseEssay(files)), 'speaker');
      return [times, () => lostText(files, body)];
    }),
  );
  expectLinear(times => checks.get(times)?.());
}

it('counts the syllables of a run of signs in one pass', () => {
  expectLinear(times => syllableCount('“'.repeat(20_000 * times)));
});

it('looks for the unit of a run of digits and points from its start only', () => {
  expectLinear(times => typeset('1.'.repeat(4000 * times)));
});

it('says a sentence without an end once, and only what is shown of it again', () => {
  const digits = '1234567890'.repeat(2000);
  expect(goThrough(section(digits))).toBeLessThan(30 * digits.length);
});
