import { describe, expect, it } from 'vitest';
import { foreignExcerpts, lostSentences } from '../../src/check/fidelity.ts';
import { plainProse } from '../../src/text/prose.ts';
import { deckOf } from '../essay.ts';

const deck = deckOf('Câu một nói về **đường sạch**. Câu hai không được chiếu.');
const slides = [...deck.slides];
const at = slides.findIndex(({ layout }) => layout === 'statement');
const statement = slides[at];
if (statement?.layout !== 'statement') throw new Error('The sample has no statement.');

describe('lostSentences', () => {
  it('finds the sentence that is neither shown nor said', () => {
    const changed = slides.with(at, { ...statement, notes: statement.notes.slice(0, 1) });
    expect(lostSentences(deck)).toEqual([]);
    expect(
      lostSentences({ ...deck, slides: changed }).map(({ prose, from, to }) => prose.text.slice(from, to)),
    ).toEqual(['Câu hai không được chiếu.']);
  });
});

describe('foreignExcerpts', () => {
  const [line] = statement.lines;
  if (!line) throw new Error('The sample shows nothing.');

  it('finds words that stand in no prose of the essay', () => {
    const prose = plainProse('Lời không ai viết.', { file: 'x.md', line: 1 });
    const changed = slides.with(at, { ...statement, lines: [{ prose, from: 0, to: 5, figures: [] }] });
    expect(foreignExcerpts(deck)).toEqual([]);
    expect(foreignExcerpts({ ...deck, slides: changed })).toHaveLength(1);
  });

  it('finds a range that leaves its prose', () => {
    const changed = slides.with(at, { ...statement, lines: [{ ...line, to: 10_000 }] });
    expect(foreignExcerpts({ ...deck, slides: changed })).toHaveLength(1);
  });
});
