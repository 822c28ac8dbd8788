import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownText, typeset, typesetLarge } from '../../src/text/typography.ts';

/** What is shown, with no-break blanks made visible. */
const visible = (typeset: string) => shownText(typeset).replaceAll('\u00a0', '_');

/** Words that are bound to one another in every way there is. */
const wordsToBind = fc
  .array(fc.constantFrom(...'năm 2022 - 2025 Hồ Chí Minh 9 tổ chức dân phố “Dân vận khéo”'.split(' ')))
  .map(words => words.join(' '));

describe('typeset', () => {
  it.each([
    ['còn 9 tổ dân phố', 'còn 9_tổ dân phố'],
    ['trong năm 2023 và', 'trong năm_2023 và'],
    ['nhiệm kỳ 2022 - 2025', 'nhiệm_kỳ_2022–2025'],
    ['nhiệm kỳ 2022 - 2025 theo', 'nhiệm_kỳ_2022–2025 theo'],
    ['năm 2025, phương hướng', 'năm_2025, phương hướng'],
    ['tặng 2 tỷ đồng cho', 'tặng 2_tỷ_đồng cho'],
    ['tại phường Thành Tô họp', 'tại phường_Thành_Tô họp'],
    ['phong cách Hồ Chí Minh', 'phong cách Hồ_Chí_Minh'],
    ['quốc phòng - an ninh', 'quốc phòng_- an ninh'],
    ['mô hình “Dân vận khéo” ở', 'mô hình “Dân_vận_khéo” ở'],
    ['phương châm “Dân tin - Đảng cử” với', 'phương châm “Dân_tin_- Đảng_cử” với'],
  ])('binds %s', (text, bound) => expect(visible(typeset(text))).toBe(bound));

  it('keeps every offset, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(wordsToBind, fc.string()), text => {
        expect(typeset(text)).toHaveLength(text.length);
        expect(typesetLarge(text)).toHaveLength(text.length);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('typesetLarge', () => {
  it.each([
    ['phường có 9 tổ dân phố mới', 'phường có 9_tổ_dân_phố_mới'],
    ['hướng dẫn, đôn đốc, kiểm tra', 'hướng_dẫn, đôn_đốc, kiểm_tra'],
    ['quốc phòng - an ninh', 'quốc_phòng_- an_ninh'],
    ['sống theo phong cách Hồ Chí Minh', 'sống theo phong_cách Hồ_Chí_Minh'],
  ])('ends no line inside a word of %s', (text, bound) => expect(visible(typesetLarge(text))).toBe(bound));

  it('binds no words to more than a narrow line holds', () => {
    fc.assert(
      fc.property(wordsToBind, text => {
        const runs = typesetLarge(text).split(' ');
        expect(Math.max(...runs.map(run => run.length))).toBeLessThanOrEqual(22);
      }),
    );
  });

  it('never leaves one syllable on the last line', () => {
    expect(typesetLarge('Vì phố ta sạch và xanh')).toBe('Vì phố ta sạch và\u00a0xanh');
  });

  it.each([
    ['Phong trào “Nhà sạch, vườn xanh” nở hoa', 'nở\u00a0hoa'],
    ['Phong trào “Nhà sạch, vườn xanh” rộng', 'xanh” rộng'],
    ['Rộng', 'Rộng'],
  ])('binds no run that is too long for a line: %s', (title, end) => {
    const bound = typesetLarge(title);
    expect(bound.endsWith(end)).toBe(true);
    expect(Math.max(...bound.split(' ').map(run => run.length))).toBeLessThanOrEqual(22);
  });
});
