import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/plan/excerpt.ts';
import { deckOf } from '../essay.ts';

/** The figures of the recap with the words that stand beside them. */
function recapOf(body: string): [string, string][] {
  const { slides } = deckOf(body, 'title: Bài\nagenda: false\nclosing: false');
  return slides.flatMap(slide =>
    slide.layout === 'recap'
      ? slide.figures.map(({ figure: { figure, label } }): [string, string] => [
          figure.raw,
          label ? wordsOf(label) : '',
        ])
      : [],
  );
}

describe('the figures once more', () => {
  it('each have the words of their clause beside them', () => {
    expect(recapOf('Hội Phụ nữ phường **đã trao 240 suất quà**.')).toEqual([
      ['240 suất quà', 'Hội Phụ nữ phường đã trao'],
    ]);
  });

  it('stand alone where those words say nothing', () => {
    expect(recapOf('**Có 240 suất quà** cho các em.')).toEqual([['240 suất quà', '']]);
  });

  it('stand alone where those words are about another number', () => {
    expect(recapOf('Phường có **4.215 hộ dân** với **15.870 nhân khẩu**.')).toEqual([
      ['4.215 hộ dân', 'Phường có'],
      ['15.870 nhân khẩu', ''],
    ]);
  });

  it('are the weightiest on three slides, where there are too many to remember', () => {
    const figures = Array.from(
      { length: 40 },
      (_, index) => `Tổ ${index + 1} **trao ${index + 20} suất quà**.`,
    );
    const body = `${figures.join('\n\n')}\n\n**Tỷ lệ hộ nghèo giảm từ 3,2% xuống còn 1,1%**.`;
    const recap = deckOf(body).slides.flatMap(slide => (slide.layout === 'recap' ? [slide.figures] : []));
    expect(recap.length).toBeLessThanOrEqual(3);
    expect(recap.flat().length).toBeGreaterThan(6);
    expect(recap.flat().at(-1)).toMatchObject({ before: {}, figure: { figure: { raw: '1,1%' } } });
  });

  it('are recalled once where the essay repeats them', () => {
    expect(recapOf('**Trao 240 suất quà**.\n\n**Trao 240 suất quà**.')).toHaveLength(1);
  });
});
