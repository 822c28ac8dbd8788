import { describe, expect, it } from 'vitest';
import { ledgerOf } from '../../src/plan/ledger.ts';
import { planDeck } from '../../src/plan/plan.ts';
import { parseEssay } from '../../src/text/essay.ts';
import { textOf } from '../../src/text/prose.ts';
import { deckOf, ownFiles } from '../essay.ts';

/** The ledger of a body: each figure, its sentence and the layouts of the slides that show it. */
function ledger(body: string): string[] {
  return ledgerOf(deckOf(body)).map(({ figure, prose, sentence, slides }) =>
    [figure.raw, textOf(prose, sentence), slides.map(({ slide }) => slide.layout).join(' ')].join(' | '),
  );
}

describe('the ledger', () => {
  it('holds the figures of the essay in slides/, each with its slides', () => {
    const deck = planDeck(parseEssay(ownFiles()));
    const entries = ledgerOf(deck);
    expect(entries.map(({ figure }) => figure.raw)).toEqual(['19 tổ, thôn', '9 tổ', '91,4%']);
    for (const { slides } of entries) {
      expect(slides.length).toBeGreaterThanOrEqual(2);
      for (const { no, slide } of slides) expect(deck.slides[no - 1]).toBe(slide);
    }
  });

  it('holds every key figure, whatever block it stands in', () => {
    const body =
      '## Có 25 hộ giỏi\n\nTỷ lệ đạt 91,4%. Năm 2023.\n\n- Trao 20 suất quà.\n\n> Giúp 12 hộ nghèo.';
    expect(ledger(body)).toEqual([
      '25 hộ | Có 25 hộ giỏi | share figure figure',
      '91,4% | Tỷ lệ đạt 91,4%. | share recap',
      '20 suất quà | Trao 20 suất quà. | figure recap',
      '12 hộ nghèo | Giúp 12 hộ nghèo. | figure recap',
    ]);
  });

  it('ties the ends of a change to one another', () => {
    const [before, after] = ledgerOf(deckOf('Có 19 tổ, nay giảm còn 9 tổ.'));
    expect([before?.after?.raw, after?.before?.raw]).toEqual(['9 tổ', '19 tổ']);
    expect([before?.before, after?.after]).toEqual([undefined, undefined]);
  });

  it('says of a figure that no slide shows it', () => {
    expect(ledger('**Đoàn kết** xây dựng phường. Tỷ lệ đạt 91,4%.')).toEqual(['91,4% | Tỷ lệ đạt 91,4%. | ']);
  });

  it('follows the author’s word', () => {
    expect(ledger('Tỷ lệ đạt [91,4%]{.not-key}. Kỷ niệm [90 năm]{.key} thành lập.')).toEqual([
      '90 năm | Kỷ niệm 90 năm thành lập. | figure recap',
    ]);
  });
});
