import { describe, expect, it } from 'vitest';
import { foreignExcerpts, lostSentences } from '../../src/check/fidelity.ts';
import { excerptsIn } from '../../src/plan/body.ts';
import { wordsOf } from '../../src/plan/excerpt.ts';
import { planDeck } from '../../src/plan/plan.ts';
import { essayProses, parseEssay } from '../../src/text/essay.ts';
import { ownFiles } from '../essay.ts';

const deck = planDeck(parseEssay(ownFiles()));

/** The same essay as its author handed it in: no marks of what to show. */
const unmarked = planDeck(
  parseEssay(
    ownFiles().map((file, no) => (no === 0 ? file : { ...file, text: file.text.replace(/\*{2,3}/g, '') })),
  ),
);

describe.each([
  ['the essay as marked', deck],
  ['the essay without marks', unmarked],
])('%s', (_, { slides, figures, essay }) => {
  it('becomes a talk of 14 to 20 slides', () => {
    expect(slides.length).toBeGreaterThanOrEqual(14);
    expect(slides.length).toBeLessThanOrEqual(20);
  });

  it('has exactly three key figures', () => {
    const key = [...figures.values()].flat().filter(figure => figure.key);
    expect(key.map(({ raw, value, kind }) => [raw, value, kind])).toEqual([
      ['19 tổ, thôn', 19, 'count'],
      ['9 tổ', 9, 'count'],
      ['91,4%', 91.4, 'percent'],
    ]);
  });

  it('shows the change and the share, and recalls both', () => {
    const layouts = slides.map(({ layout }) => layout);
    expect(layouts.filter(layout => ['change', 'share', 'figure', 'recap'].includes(layout))).toEqual([
      'change',
      'share',
      'recap',
    ]);
    const change = slides.find(slide => slide.layout === 'change');
    expect(change).toMatchObject({
      before: { figure: { raw: '19 tổ, thôn' } },
      after: { figure: { raw: '9 tổ' } },
    });
  });

  it('says every sentence in order and invents none', () => {
    expect(lostSentences({ slides, figures, essay })).toEqual([]);
    expect(foreignExcerpts({ slides, figures, essay })).toEqual([]);
    const order = new Map(essayProses(essay).map((prose, index) => [prose, index]));
    const said = slides.flatMap(({ notes }) =>
      notes.map(({ prose, from }) => (order.get(prose) ?? 0) * 1e6 + from),
    );
    expect(said).toEqual([...said].sort((a, b) => a - b));
  });

  it('puts no more than 40 syllables on a slide', () => {
    for (const slide of slides) {
      const shown = [wordsOf(slide.title), ...excerptsIn(slide).map(wordsOf)].join(' ');
      expect(shown.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0, slide.id).toBeLessThanOrEqual(40);
    }
  });
});

describe('the essay as marked', () => {
  it('begins and ends as a session does', () => {
    expect(deck.slides.slice(0, 2).map(({ layout }) => layout)).toEqual(['cover', 'agenda']);
    expect(deck.slides.slice(-2).map(({ layout }) => layout)).toEqual(['recap', 'closing']);
  });

  it('shows the models with their owners', () => {
    const cards = deck.slides.flatMap(slide => (slide.layout === 'cards' ? slide.cards : []));
    expect(cards.map(({ owner, name }) => [wordsOf(owner), wordsOf(name)])).toEqual([
      ['Hội Phụ nữ phường Thành Tô', '“thành lập câu lạc bộ rèn luyện sức khỏe”'],
      ['Đoàn Thanh niên phường Thành Tô', '“Tuyến đường xanh sạch đẹp”'],
    ]);
  });

  it('numbers the slides of a list that runs on', () => {
    const parts = deck.slides.filter(({ id }) => id.startsWith('cac-mo-hinh'));
    expect(parts.map(({ id, part }) => [id, part?.no, part?.of])).toEqual([
      ['cac-mo-hinh', 1, 3],
      ['cac-mo-hinh-2', 2, 3],
      ['cac-mo-hinh-3', 3, 3],
    ]);
  });
});
