import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../src/figures/find.ts';
import { readWords } from '../../../src/figures/numeral/numberwords.ts';
import type { Figure } from '../../../src/figures/types.ts';
import { sayFigure } from '../../../src/figures/unit/spoken.ts';
import { parseLine } from '../../../src/text/inline.ts';
import { proseOf } from '../notation.ts';

const source = { file: 'x.md', line: 1 };

/** How the first figure of a text is said. */
function said(line: string): string | undefined {
  const prose = parseLine(line, source);
  const [figure] = findFigures(prose);
  return figure && sayFigure(prose, figure);
}

/** How digits are said that count something. */
function digits(raw: string): string | undefined {
  const prose = proseOf(raw);
  const whole = { from: 0, to: raw.length };
  const figure: Figure = {
    ...whole,
    raw,
    number: whole,
    kind: 'other',
    value: null,
    unit: '',
    key: true,
    weight: 1,
  };
  return sayFigure(prose, figure);
}

describe('a number is said', () => {
  it.each([
    ['0', 'không'],
    ['1', 'một'],
    ['5', 'năm'],
    ['10', 'mười'],
    ['14', 'mười bốn'],
    ['15', 'mười lăm'],
    ['20', 'hai mươi'],
    ['21', 'hai mươi mốt'],
    ['24', 'hai mươi tư'],
    ['25', 'hai mươi lăm'],
    ['100', 'một trăm'],
    ['101', 'một trăm linh một'],
    ['105', 'một trăm linh năm'],
    ['111', 'một trăm mười một'],
    ['121', 'một trăm hai mươi mốt'],
    ['1.005', 'một nghìn không trăm linh năm'],
    ['1.250', 'một nghìn hai trăm năm mươi'],
    ['1 250 000', 'một triệu hai trăm năm mươi nghìn'],
    ['10.000', 'mười nghìn'],
    ['1.616.000.000', 'một tỷ sáu trăm mười sáu triệu'],
    ['02', 'hai'],
    ['0,05', 'không phẩy không năm'],
    ['0,57', 'không phẩy năm mươi bảy'],
    ['0,5', 'không phẩy năm'],
    ['5,66', 'năm phẩy sáu mươi sáu'],
    ['91,40', 'chín mươi mốt phẩy bốn mươi'],
    ['5,0', 'năm phẩy không'],
    ['5,154', 'năm phẩy một trăm năm mươi tư'],
    ['206,075', 'hai trăm linh sáu phẩy không trăm bảy mươi lăm'],
    ['0,001', 'không phẩy không không một'],
    ['1,2345', 'một phẩy hai ba bốn năm'],
    ['1.250,5', 'một nghìn hai trăm năm mươi phẩy năm'],
    ['3,5 tỷ', 'ba phẩy năm tỷ'],
    ['5,154 tỷ', 'năm phẩy một trăm năm mươi tư tỷ'],
    ['1 tỷ 200 triệu', 'một tỷ hai trăm triệu'],
    ['120 nghìn tỷ', 'một trăm hai mươi nghìn tỷ'],
    ['25 tr', 'hai mươi lăm triệu'],
    ['3 triệu rưỡi', 'ba triệu rưỡi'],
    ['1 tỷ 200 triệu 5 nghìn', 'một tỷ hai trăm triệu năm nghìn'],
    ['0,5‰', 'không phẩy năm phần nghìn'],
    ['3 - 5 triệu', 'từ ba đến năm triệu'],
    ['10-15%', 'từ mười đến mười lăm phần trăm'],
    ['91,4%', 'chín mươi mốt phẩy bốn phần trăm'],
    ['15/19', 'mười lăm trên mười chín'],
    ['2.400x65', 'hai nghìn bốn trăm nhân sáu mươi lăm'],
    ['hai mươi lăm', 'hai mươi lăm'],
  ])('%s', (raw, words) => expect(digits(raw)).toBe(words));

  it.each(['1,2,3', '9'.repeat(16), '1.2.3.4', '1/2/3'])('not at all: %s', raw => {
    expect(digits(raw)).toBeUndefined();
  });
});

describe('a figure is said with its unit', () => {
  it.each([
    ['đạt 91,4%', 'chín mươi mốt phẩy bốn phần trăm'],
    ['là -1,3%', 'âm một phẩy ba phần trăm'],
    ['hơn 300 hội viên', 'hơn ba trăm hội viên'],
    ['Ít nhất 15 hộ', 'ít nhất mười lăm hộ'],
    ['đối với 19 tổ, thôn', 'mười chín tổ, thôn'],
    ['đạt 15/19 tiêu chí', 'mười lăm trên mười chín tiêu chí'],
    ['đạt thu nhập 60 triệu đồng/người/năm', 'sáu mươi triệu đồng một người một năm'],
    ['giảm 1,5%/năm', 'một phẩy năm phần trăm một năm'],
    ['tổng kinh phí 1.616.000.000 đồng', 'một tỷ sáu trăm mười sáu triệu đồng'],
    ['huy động 5,154 tỷ đồng', 'năm phẩy một trăm năm mươi tư tỷ đồng'],
    ['hỗ trợ 500.000đ', 'năm trăm nghìn đồng'],
    ['mở rộng 1.200 m2', 'một nghìn hai trăm mét vuông'],
    ['mở rộng 1.200m²', 'một nghìn hai trăm mét vuông'],
    ['trồng 12,5 ha', 'mười hai phẩy năm héc-ta'],
    ['dài 2 km', 'hai ki-lô-mét'],
    ['thu gom 350 kg', 'ba trăm năm mươi ki-lô-gam'],
    ['tăng từ 10% - 15%', 'từ mười đến mười lăm phần trăm'],
    ['hỗ trợ 5 triệu đồng đến 7 triệu đồng', 'từ năm triệu đến bảy triệu đồng'],
    ['đã có 12, 15 và 20 hộ', 'mười hai hộ'],
    ['tăng 10-15%', 'từ mười đến mười lăm phần trăm'],
    ['xếp thứ 4', 'thứ tư'],
    ['xếp thứ 1', 'thứ nhất'],
    ['xếp thứ 5/63 tỉnh', 'thứ năm trên sáu mươi ba tỉnh'],
    ['gấp 1,6 lần', 'một phẩy sáu lần'],
    ['[12]{unit="hộ"}', 'mười hai hộ'],
    ['[12]{unit="triệu đồng"}', 'mười hai triệu đồng'],
    ['đạt [12,5]{unit="%"}', 'mười hai phẩy năm phần trăm'],
    ['công suất 80MW', 'tám mươi mê-ga-oát'],
  ])('%s', (line, words) => expect(said(line)).toBe(words));
});

it('every whole number is said in words that read as that number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99 }), value => {
      expect(readWords(digits(String(value)) ?? '')).toBe(value);
    }),
  );
});

it('on any text, nothing said holds a digit of the number', () => {
  const line = fc
    .array(
      fc.constantFrom(
        '19 ',
        '1.250 ',
        '3,5 ',
        'tỷ ',
        'triệu ',
        '% ',
        '- ',
        '5 ',
        'đồng ',
        '/năm ',
        'hộ ',
        '/ ',
      ),
    )
    .map(parts => parts.join(''));
  fc.assert(
    fc.property(line, text => {
      const prose = proseOf(text);
      for (const figure of findFigures(prose)) {
        const words = sayFigure(prose, figure);
        if (words !== undefined) expect(words).not.toMatch(/\d|\s\s|undefined/);
      }
    }),
    { numRuns: 1000 },
  );
});
