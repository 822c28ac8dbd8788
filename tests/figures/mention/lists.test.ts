import { describe, expect, it } from 'vitest';
import { figuresOf } from '../notation.ts';

describe('in a list', () => {
  it.each([
    ['Tổ 1, 2 và 3 đạt chuẩn', ['name', 'name', 'name']],
    ['Ngày 5, 6 và 7/10', ['date', 'date', 'date']],
    ['Lớp 6, 12 em vắng', ['name', 'count']],
    ['Tổ 1. 2 người vắng', ['name', 'count']],
    ['đợt 1, 2 và 3', ['numbering', 'numbering', 'numbering']],
  ])('“%s” has the kinds %j', (text, kinds) => {
    expect(figuresOf(text).map(({ kind }) => kind)).toEqual(kinds);
  });

  it.each([
    ['12, 15 và 18 hộ', ['hộ', 'hộ', 'hộ']],
    ['12; 15 hộ', ['hộ', 'hộ']],
    ['12 tổ và 18 hộ', ['tổ', 'hộ']],
    ['12. 15 hộ', ['', 'hộ']],
  ])('“%s” counts %j', (text, units) => {
    expect(figuresOf(text).map(({ unit }) => unit)).toEqual(units);
  });
});
