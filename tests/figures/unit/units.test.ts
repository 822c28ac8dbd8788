import { describe, expect, it } from 'vitest';
import { isComparable, readUnit } from '../../../src/figures/unit/units.ts';

describe('the unit behind a number', () => {
  it.each([
    ['19 tổ, thôn của phường', 'tổ, thôn', 'count'],
    ['12 cán bộ và hội viên dự', 'cán bộ và hội viên', 'count'],
    ['20 suất quà, người dân phấn khởi', 'suất quà', 'count'],
    ['3.600 lượt người tham dự', 'lượt người', 'count'],
    ['40 đồng chí', 'đồng chí', 'count'],
    ['40 đồng', 'đồng', 'money'],
    ['500 đồng / kg', 'đồng / kg', 'money'],
    ['107ha rừng', 'ha', 'measure'],
    ['20 m2 sàn', 'm2', 'measure'],
    ['12\u00a0hộ\u00a0nghèo', 'hộ nghèo', 'count'],
    ['6 ki ốt của chợ', 'ki ốt', 'count'],
    ['15 của phường', '', 'count'],
    ['9. Tổ chức', '', 'count'],
    ['5 UBND', '', 'count'],
  ])('in “%s” is “%s”, a %s', (text, unit, kind) => {
    const at = /^[\d.]*\d/.exec(text)?.[0].length ?? 0;
    expect(readUnit(text, at)).toMatchObject({ text: unit, kind });
  });

  it('does not take in a noun that has a number of its own', () => {
    expect(readUnit('5 tổ, thôn 3 và', 1).text).toBe('tổ');
  });

  it('has at most four words', () => {
    expect(readUnit('78 cán bộ, giáo viên, nhân viên', 2).text).toBe('cán bộ, giáo viên');
  });
});

it('units are comparable if they share a noun', () => {
  expect(isComparable('tổ, thôn', 'tổ')).toBe(true);
  expect(isComparable('hộ', 'tổ')).toBe(false);
  expect(isComparable('', '%')).toBe(false);
});
