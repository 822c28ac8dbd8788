import { expect } from 'vitest';
import { foreignExcerpts, lostSentences } from '../../src/check/fidelity.ts';
import { foreignNumbers } from '../../src/check/numbers.ts';
import { lostText } from '../../src/check/source.ts';
import { DeckError } from '../../src/error.ts';
import { planDeck } from '../../src/plan/plan.ts';
import { renderPage } from '../../src/render/page.ts';
import { parseEssay } from '../../src/text/essay.ts';
import type { SourceText } from '../../src/text/types.ts';
import { expectHarmless, sharedIds } from '../html.ts';

function makePage(files: readonly SourceText[]) {
  const deck = planDeck(parseEssay(files));
  return { deck, ...renderPage(deck, 'speaker') };
}

/** The page of some files; nothing if they hold a mistake that their author is told of. */
function pageOf(files: readonly SourceText[]): ReturnType<typeof makePage> | undefined {
  try {
    return makePage(files);
  } catch (error) {
    expect(error).toBeInstanceOf(DeckError);
    return undefined;
  }
}

/**
 * Whether the files make a page, which then accounts for every visible character of theirs, has nothing live, every id
 * once, and is the same twice.
 */
export function expectSound(files: readonly SourceText[]): boolean {
  const page = pageOf(files);
  if (!page) return false;
  const { deck, body } = page;
  expect(lostText(files, body)).toEqual([]);
  expect(lostSentences(deck)).toEqual([]);
  expect(foreignExcerpts(deck)).toEqual([]);
  expect(foreignNumbers(deck, body).map(({ found }) => found)).toEqual([]);
  expectHarmless(body);
  expect(sharedIds(body)).toEqual([]);
  expect(makePage(files).body).toBe(body);
  return true;
}
