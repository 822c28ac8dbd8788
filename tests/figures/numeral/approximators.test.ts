import { describe, expect, it } from 'vitest';
import { approximatorBefore } from '../../../src/figures/numeral/approximators.ts';
import { keyFiguresOf, slice } from '../notation.ts';

describe('how exact a number is', () => {
  it.each([
    ['có hơn 300 hội viên', 'hơn'],
    ['đạt gần 40%', 'gần'],
    ['có ít nhất 5 mô hình', 'ít nhất'],
    ['Khoảng 2/3 số hộ', 'Khoảng'],
    ['có xấp xỉ\u00a012.000 hộ', 'xấp xỉ'],
    ['ước khoảng 12 tỷ đồng', 'ước khoảng'],
    ['có 300 hội viên', undefined],
    ['cao hơn, 300 hội viên', undefined],
  ])('is said in “%s”', (text, word) => {
    expect(keyFiguresOf(text).map(figure => slice(text, figure.approximator))).toEqual([word]);
  });

  it('is a word of its own', () => {
    expect(approximatorBefore('trang gần 5', 10)).toEqual({ from: 6, to: 9 });
    expect(approximatorBefore('tưgần 5', 6)).toBeUndefined();
  });
});
