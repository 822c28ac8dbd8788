import { describe, expect, it } from 'vitest';
import { readWords } from '../../../src/figures/numeral/numberwords.ts';
import { readDigits, readPair, readQuantity, readScale } from '../../../src/figures/numeral/numerals.ts';

describe('digits', () => {
  it.each([
    ['91,4', 91.4],
    ['1.250', 1250],
    ['1.234.567,5', 1234567.5],
    ['1 250 000', 1250000],
    ['1\u00a0250', 1250],
    ['02', 2],
    ['265,372', 265.372],
    ['1,234,567', 1234567],
    ['1.5', 1.5],
  ])('%s is %d', (raw, value) => {
    expect(readDigits(raw)).toBe(value);
  });

  it.each(['1,2,3', '1.2.3', '', '9'.repeat(400)])('%s is no one number', raw => {
    expect(readDigits(raw)).toBeNull();
  });
});

describe('a quantity', () => {
  it.each([
    ['3,5 tỷ', 3_500_000_000],
    ['665,5 triệu', 665_500_000],
    ['15 vạn', 150_000],
    ['91 nghìn', 91_000],
    ['2 nghìn tỉ', 2e12],
    ['1 tỷ 200 triệu', 1_200_000_000],
    ['96,8 %', 96.8],
  ])('%s is %d', (raw, value) => {
    expect(readQuantity(raw)).toBe(value);
  });

  it.each([
    ['3 - 5 triệu', [3e6, 5e6]],
    ['10–15%', [10, 15]],
    ['10 đến 12', [10, 12]],
  ])('%s has two ends', (raw, value) => {
    expect(readQuantity(raw)).toEqual(value);
  });
});

describe('a number in words', () => {
  it.each([
    ['ba', 3],
    ['mười hai', 12],
    ['hai mươi lăm', 25],
    ['ba tỷ', 3e9],
    ['Hai trăm', 200],
  ])('%s is %d', (raw, value) => {
    expect(readWords(raw)).toBe(value);
  });
});

it('a scale is the product of its words', () => {
  expect(readScale('nghìn tỷ')).toBe(1e12);
});

it('a pair has both its numbers or is none', () => {
  expect(readPair('15/19')).toEqual([15, 19]);
  expect(readPair('1,2,3/4')).toBeNull();
});
