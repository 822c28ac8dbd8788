import { describe, expect, it } from 'vitest';
import {
  readFractionInWords,
  readNumberInWords,
  readOrdinalInWords,
  readWords,
} from '../../../src/figures/numeral/numberwords.ts';

describe('a number in words', () => {
  it.each([
    ['mười', 10],
    ['mười lăm', 15],
    ['hai mươi', 20],
    ['hai mươi mốt', 21],
    ['ba mươi tư', 34],
    ['chín mươi nhăm', 95],
    ['một trăm', 100],
    ['một trăm linh năm', 105],
    ['hai trăm lẻ tám', 208],
    ['ba trăm năm mươi', 350],
    ['năm nghìn', 5000],
    ['mười hai nghìn ba trăm', 12_300],
    ['ba trăm linh năm nghìn', 305_000],
    ['hai vạn', 20_000],
    ['hai triệu rưỡi', 2_500_000],
    ['một tỷ hai trăm triệu', 1_200_000_000],
    ['hai nghìn tỷ', 2_000_000_000_000],
    ['Ba  Trăm\nTriệu', 300_000_000],
  ])('“%s” is %d', (raw, value) => {
    expect(readWords(raw)).toBe(value);
  });

  it('is a range with two ends', () => {
    expect(readNumberInWords('mười đến mười lăm')).toEqual([10, 15]);
  });
});

it.each([
  ['một phần ba', [1, 3]],
  ['hai phần năm', [2, 5]],
  ['ba phần tư', [3, 4]],
  ['một nửa', [1, 2]],
])('“%s” is a fraction', (raw, terms) => {
  expect(readFractionInWords(raw)).toEqual(terms);
});

it.each([
  ['thứ nhất', 1],
  ['thứ nhì', 2],
  ['thứ tư', 4],
])('“%s” is a place', (raw, place) => {
  expect(readOrdinalInWords(raw)).toBe(place);
});
