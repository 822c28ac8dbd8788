import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPassage, find } from '../../../src/runtime/search/find.ts';

/** The words found in one passage, in brackets inside what is shown of it. */
function seen(text: string, words: string): string | undefined {
  const [hit] = find([createPassage(0, 'shown', text)], words);
  return hit && `${hit.before}[${hit.words}]${hit.after}`;
}

describe('find', () => {
  it.each([
    ['Công tác bầu cử năm 2021', 'bau cu', 'Công tác [bầu cử] năm 2021'],
    ['Công tác BẦU CỬ', 'Bầu Cử', 'Công tác [BẦU CỬ]'],
    ['Đường hoa', 'duong', '[Đường] hoa'],
    ['phường Tràng Cát hoà thuận', 'hòa', 'phường Tràng Cát [hoà] thuận'],
    ['đạt 91,4% cử tri', '91,4', 'đạt [91,4]% cử tri'],
    ['năm\u00a02022–2025', 'nam 2022-2025', '[năm 2022–2025]'],
    ['năm 2022–2025', '2022 - 2025', 'năm [2022–2025]'],
    ['năm 2022 - 2025 và', '2022-2025', 'năm [2022 - 2025] và'],
    ['mô hình “Dân vận khéo”', '"dan van', 'mô hình “[Dân vận] khéo”'],
    ['phong trào “Dân vận khéo”', 'phong trao dan van', '[phong trào “Dân vận] khéo”'],
    ['mô hình “ thành lập', 'mo hinh thanh lap', '[mô hình “ thành lập]'],
    ['Quốc phòng - an ninh', 'quoc phong an ninh', '[Quốc phòng - an ninh]'],
    ['dịch bệnh COVID-19', 'covid 19', 'dịch bệnh [COVID-19]'],
    ['đạt 91,4%', '91.4', 'đạt [91,4]%'],
    ['hỗ trợ 4.200 hộ', '4200', 'hỗ trợ [4.200] hộ'],
    ['hỗ trợ 4.200 hộ', '4.200 ho', 'hỗ trợ [4.200 hộ]'],
    ['hỗ trợ 4200 hộ', '4.200', 'hỗ trợ [4200] hộ'],
    ['1.250.000 đồng', '1250000 dong', '[1.250.000 đồng]'],
    ['ngày 05.10.2023', '05.10.2023', 'ngày [05.10.2023]'],
    ['dài 1.25 km', '1,25', 'dài [1.25] km'],
    ['tổ dân phố', '  to   dan ', '[tổ dân] phố'],
    ['xúc cảm, cử tri', 'cu', 'xúc cảm, [cử] tri'],
    ['tỷ lệ (%)', '%', 'tỷ lệ ([%])'],
  ])('in “%s” for “%s” shows %s', (text, words, shown) => {
    expect(seen(text, words)).toBe(shown);
  });

  it.each([
    ['xúc cảm', 'cu'],
    ['15,66%', '5,66'],
    ['91,4%', '914'],
    ['14.200 hộ', '4200'],
    ['bầu cử', ' '],
    ['bầu cử', ''],
    ['', 'a'],
  ])('in “%s” has nothing for “%s”', (text, words) => {
    expect(seen(text, words)).toBeUndefined();
  });

  it('cuts a long passage between words', () => {
    const text = `${'một hai ba bốn '.repeat(8)}bầu cử ${'năm sáu bảy tám '.repeat(8)}`;
    expect(seen(text, 'bau cu')).toBe(
      '… ba bốn một hai ba bốn một hai ba bốn [bầu cử] năm sáu bảy tám năm sáu bảy tám năm sáu bảy tám năm sáu bảy tám năm sáu bảy …',
    );
  });

  it('lists each slide once, with its first passage', () => {
    const passages = [
      createPassage(0, 'title', 'Bầu cử'),
      createPassage(0, 'said', 'Cuộc bầu cử'),
      createPassage(2, 'said', 'Ngày bầu cử'),
    ];
    const found = find(passages, 'bau cu').map(({ passage }) => [passage.slide, passage.place]);
    expect(found).toEqual([
      [0, 'title'],
      [2, 'said'],
    ]);
  });

  it('finds the beginning of any text in it, and shows only what stands there', () => {
    const text = fc.string({ unit: fc.constantFrom(...'bầu cử đạt 91,4% (–“ HÒA'.split('')), minLength: 1 });
    fc.assert(
      fc.property(text, fc.nat(40), (all, length) => {
        const passage = createPassage(0, 'shown', all);
        const sought = passage.text.slice(0, 1 + length);
        const [hit] = find([passage], sought);
        const words = sought.replace(/^[\s“–]+|[\s“–]+$/g, '');
        if (words === '') expect(hit).toBeUndefined();
        else {
          expect(hit?.words).toBe(words);
          expect(passage.text).toContain(`${hit?.before.replace(/^… /, '')}${hit?.words}`);
        }
      }),
      { examples: [['– b', 0]] },
    );
  });
});
