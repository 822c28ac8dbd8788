import { describe, expect, it } from 'vitest';
import { excerptsIn } from '../../../src/plan/body.ts';
import { wordsOf } from '../../../src/plan/excerpt.ts';
import { emsOf, isLed, numberPieces, piecesOf } from '../../../src/plan/fit/number.ts';
import { scaleOf } from '../../../src/plan/layouts/drawn.ts';
import { textOf } from '../../../src/text/prose.ts';
import { deckOf } from '../../essay.ts';

/** The first content slide of a body. */
function slideOf(body: string) {
  const slide = deckOf(body, 'title: Bài\nagenda: false\nrecap: false\nclosing: false').slides[1];
  if (!slide) throw new Error('There is no slide.');
  return slide;
}

/** The figure of the first content slide of a body. */
function shownOf(body: string) {
  const slide = slideOf(body);
  const [shown] = 'shown' in slide ? [slide.shown] : slide.layout === 'figure' ? slide.figures : [];
  if (!shown) throw new Error('There is no figure.');
  return shown;
}

describe('one figure by itself', () => {
  it.each([
    ['Tỷ lệ hộ dân dùng nước sạch đạt hơn 96,5%.', 'share', 'hơn 96,5%'],
    ['Đến nay phường đạt 15/19 tiêu chí.', 'ratio', '15/19 tiêu chí'],
    ['Có 1.234/1.500 hộ dân đăng ký phân loại rác.', 'ratio', '1.234/1.500 hộ dân'],
    ['Mỗi tổ tiết kiệm được 10 - 15% chi phí.', 'range', '10 - 15%'],
    ['Mỗi tổ chọn khoảng 5 đến 7 hộ làm trước.', 'range', 'khoảng 5 đến 7 hộ'],
    ['Trong hội thi, phường xếp thứ 3 toàn quận.', 'rank', 'thứ 3'],
    ['Nhân dân đóng góp gần 2,3 tỷ đồng làm đường.', 'figure', 'gần 2,3 tỷ đồng'],
    ['Phường vận động nhân dân hiến 1.250 m2 đất.', 'figure', '1.250 m2'],
  ])('%s is drawn as a %s', (body, layout, words) => {
    const slide = slideOf(body);
    expect(slide.layout).toBe(layout);
    expect(excerptsIn(slide).map(wordsOf)[0]).toBe(words);
  });

  it('says a word before the number once, not in its label too', () => {
    const labels = excerptsIn(slideOf('Nhân dân đóng góp gần 2,3 tỷ đồng làm đường.')).slice(1);
    expect(labels.map(wordsOf)).toEqual(['Nhân dân đóng góp']);
  });

  it.each(['Mỗi tổ chọn 999.999.997 - 999.999.999 hộ.', 'Đạt giá trị 99.998 - 99.999 đồng.'])(
    'stays a figure where the words of both ends would touch: %s',
    body => expect(slideOf(body).layout).toBe('figure'),
  );
});

it('both ends of a range stand on its scale in the author’s words', () => {
  const slide = slideOf('Mỗi tổ tiết kiệm được 10 - 15% chi phí.');
  if (slide.layout !== 'range') throw new Error(slide.layout);
  const { figure, prose } = slide.shown;
  const scale = scaleOf(figure, prose);
  expect(scale).toMatchObject({ low: 0.1, high: 0.15 });
  expect(scale?.ends.map(end => textOf(prose, end))).toEqual(['10', '15%']);
});

describe('the ends of a change', () => {
  it.each([
    ['Toàn phường từ 19 tổ giảm còn 9 tổ.', 'side'],
    ['Tỷ lệ hộ nghèo giảm từ 12,5% xuống còn 3,1%.', 'drawn'],
    ['Thu nhập bình quân tăng từ 48 triệu đồng lên 72 triệu đồng.', 'drawn'],
    ['Doanh thu tăng từ 1.250.000.000 đồng lên 1.480.000.000 đồng.', 'stacked'],
  ])('%s stand %s', (body, stands) => {
    expect(slideOf(body)).toMatchObject({ layout: 'change', stands });
  });
});

it('a number is set in pieces: its words and its sign smaller than its digits', () => {
  expect(piecesOf('10 - 15 %').map(({ text, is }) => [text, is])).toEqual([
    ['10–15', 'digits'],
    [' %', 'sign'],
  ]);
  expect(piecesOf('1 tỷ 200 triệu').map(({ is }) => is)).toEqual(['digits', 'word', 'digits', 'word']);
  expect(piecesOf('mười hai').map(({ is }) => is)).toEqual(['digits']);
  expect(emsOf(shownOf('Nhân dân góp 2,3 tỷ đồng.'))).toBeLessThan(3);
});

it.each([
  ['Tỷ lệ hộ có nước sạch ≥ 90%.', ['≥ ', '90', '%'], false],
  ['Số em bỏ học là **~5 em**.', ['~', '5'], false],
  ['Tỷ lệ hộ có nước sạch hơn 90%.', ['90', '%'], true],
  ['Tỷ lệ hộ có nước sạch khoảng ~90%.', ['90', '%'], true],
])('a sign stands with its number, words over it: %s', (body, pieces, led) => {
  const shown = shownOf(body);
  expect(numberPieces(shown).map(({ text }) => text)).toEqual(pieces);
  expect(isLed(shown)).toBe(led);
});
