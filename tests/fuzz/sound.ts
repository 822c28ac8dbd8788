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

/** Whether the files make a page; they may hold a mistake that their author is told of. */
export function expectSound(files: readonly SourceText[]): boolean {
  let page: ReturnType<typeof makePage>;
  try {
    page = makePage(files);
  } catch (error) {
    expect(error).toBeInstanceOf(DeckError);
    return false;
  }
  const { deck, body } = page;
  expect(lostSentences(deck)).toEqual([]);
  expect(foreignExcerpts(deck)).toEqual([]);
  expect(foreignNumbers(deck, body).map(({ found }) => found)).toEqual([]);
  expect(lostText(files, body)).toEqual([]);
  expectHarmless(body);
  expect(sharedIds(body)).toEqual([]);
  expect(makePage(files).body).toBe(body);
  return true;
}
