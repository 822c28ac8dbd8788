import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFigures } from '../../src/figures/find.ts';
import type { Figure } from '../../src/figures/types.ts';
import { parseLine } from '../../src/text/inline.ts';
import { expectBothLanguages, mistakeOf, placeOf } from '../build/folder.ts';

const source = { file: 'slides/01-mot.md', line: 3 };

function figuresIn(line: string): Figure[] {
  return findFigures(parseLine(line, source));
}

/** Each figure as `key kind:raw`. */
function told(line: string): string[] {
  return figuresIn(line).map(({ key, kind, raw }) => `${key ? 'key ' : ''}${kind}:${raw}`);
}

function only(line: string): Figure {
  const [figure, ...more] = figuresIn(line);
  if (!figure || more.length > 0) throw new Error(`${line} has not one figure.`);
  return figure;
}

function labelIn(line: string): string | undefined {
  const { text } = parseLine(line, source);
  const label = figuresIn(line).find(figure => figure.label)?.label;
  return label && text.slice(label.from, label.to);
}

describe('the author says which figure is key', () => {
  it.each<[string, readonly string[]]>([
    ['Lễ kỷ niệm [90 năm]{.key} thành lập.', ['key measure:90 năm']],
    ['Tỷ lệ đạt [91,4%]{.not-key}.', ['percent:91,4%']],
    ['Đã trao [20]{.key} suất quà.', ['key count:20 suất quà']],
    ['Có [hơn 300]{.key} hội viên.', ['key count:300 hội viên']],
    ['[Toàn phường còn 9 tổ]{.not-key}.', ['count:9 tổ']],
    ['[Từ 19 tổ còn 9 tổ]{.not-key}.', ['count:19 tổ', 'count:9 tổ']],
    ['Năm [2023]{.key} là năm chuyển đổi số.', ['key count:2023']],
    ['Phòng, chống dịch [COVID-19]{.key}.', ['key count:COVID-19']],
    ['Tiếp [hàng trăm lượt, 5 ý kiến]{.not-key}.', ['other:hàng trăm', 'count:5 ý kiến']],
    ['Đại hội [khóa XIX]{.not-key}.', ['numbering:XIX']],
  ])('%s', (line, figures) => expect(told(line)).toEqual(figures));

  it('and then it weighs more than any other, and has its label and approximator', () => {
    const line = 'Chi hội có hơn [3 cháu]{.key} tham gia.';
    const figure = only(line);
    expect(figure.weight).toBe(1);
    expect(figure.approximator).toEqual({ from: 11, to: 14 });
    expect(only('Lễ kỷ niệm [90 năm]{.not-key} thành lập.').weight).toBe(0);
    expect(only('Tỷ lệ đạt [91,4%]{.not-key}.')).not.toHaveProperty('label');
  });
});

describe('the author says where a figure ends', () => {
  it.each([
    ['đối với [19 tổ]{.key}, thôn của phường', '19 tổ', 'tổ'],
    [
      'trao [500 chiếc bánh chưng xanh]{.key} cho hộ nghèo',
      '500 chiếc bánh chưng xanh',
      'chiếc bánh chưng xanh',
    ],
    ['Có [98% hộ dân]{.key} dùng nước sạch.', '98%', '%'],
    ['Đã trao [20 suất quà cho các hộ nghèo của phường]{.key}.', '20 suất quà', 'suất quà'],
  ])('%s', (line, raw, unit) => expect(only(line)).toMatchObject({ raw, unit, key: true }));
});

describe('the author says what a figure counts', () => {
  it.each<[string, Partial<Figure>]>([
    ['[12]{unit="hộ"}', { kind: 'count', unit: 'hộ', value: 12, key: true, raw: '12' }],
    ['Còn [2023]{unit="hộ"}', { kind: 'count', unit: 'hộ', value: 2023, key: true }],
    ['[12,5]{unit="%"}', { kind: 'percent', unit: '%', value: 12.5, key: true }],
    ['[12]{unit="triệu đồng"}', { kind: 'money', unit: 'đồng', value: 12_000_000 }],
    ['đạt [12 triệu]{unit="triệu đồng"}', { kind: 'money', unit: 'đồng', value: 12_000_000 }],
    ['[12]{unit="hộ" .not-key}', { unit: 'hộ', key: false, weight: 0 }],
    ['đạt [15/19]{unit="tiêu chí"}', { kind: 'ratio', unit: 'tiêu chí', terms: [15, 19] }],
    ['đạt [91,4%]{unit="hộ"}', { kind: 'percent', unit: 'hộ' }],
  ])('%s', (line, figure) => expect(only(line)).toMatchObject(figure));
});

describe('the author says what a figure measures', () => {
  it.each([
    ['Toàn phường sau sáp nhập còn [9 tổ]{label="toàn phường"}.', 'Toàn phường'],
    ['Hộ nghèo giảm. Năm nay hộ nghèo còn [1,1%]{label="hộ nghèo"}, hộ nghèo ít.', 'hộ nghèo'],
    ['Bầu cử sớm. Cả [91,4%]{label="bầu cử"} đi bỏ phiếu.', 'Bầu cử'],
  ])('in words of the text: %s', (line, label) => expect(labelIn(line)).toBe(label));

  it('in the nearest of them, its own sentence first', () => {
    const line = 'Hộ nghèo. Phường có tên là hộ nghèo xưa, nay đạt [1,1%]{label="hộ nghèo"}. Hộ nghèo.';
    expect(only(line).label).toEqual({ from: 27, to: 35 });
  });
});

describe('the author is told', () => {
  it.each([
    ['[khóa mới]{.key}', 'No number can be read in "khóa mới"', '[91,4%]{.key}'],
    ['còn [9 tổ]{label="xã"}', 'The label "xã" of "9 tổ" is not in the text', 'words of the sentence'],
    ['a b c d đ e g h i k [9]{label="a b c d đ e g h i k"}', 'is too long', 'at most 9 words'],
    ['tổng còn [9]{label="ổn"}', 'The label "ổn"', 'words of the sentence'],
  ])('what %s asks for that is not there', (line, what, hint) => {
    const mistake = mistakeOf(() => figuresIn(line));
    expect(mistake.what.en).toContain(what);
    expect(mistake.hint.en).toContain(hint);
    expect(placeOf(mistake)).toBe('slides/01-mot.md:3');
    expectBothLanguages(mistakeOf(() => figuresIn('[?]{.key}')));
  });
});

it('a change leads from the earlier figure as the author has it', () => {
  const figures = figuresIn('Từ [19 tổ]{.key}, thôn nay giảm còn 9 tổ.');
  expect(figures.map(({ raw }) => raw)).toEqual(['19 tổ', '9 tổ']);
  expect(figures[1]?.change?.from).toEqual({ from: 3, to: 8 });
});

const PIECES = [
  '19 tổ, thôn ',
  'giảm còn ',
  '9 tổ ',
  '91,4% ',
  'năm 2023 ',
  'COVID-19 ',
  '15/19 ',
  'hơn ',
  '3 - 5 ',
];
const MARKS = ['[', '[', ']{.key} ', ']{.not-key} ', ']{unit="hộ"} ', ']{label="còn"} '];
const line = fc
  .array(fc.constantFrom(...PIECES, ...MARKS, 'triệu ', 'hai mươi hộ ', '. ', '12 '))
  .map(parts => parts.join(''));

it('on any text figures stay apart, in order and true to it, and weigh something only if key', () => {
  let marked = 0;
  fc.assert(
    fc.property(line, text => {
      const prose = parseLine(`còn ${text}`, source);
      let figures: Figure[];
      try {
        figures = findFigures(prose);
      } catch (error) {
        expect((error as Error).name).toBe('DeckError');
        return;
      }
      marked += prose.marks.length;
      let end = 0;
      for (const { from, to, raw, number, key, weight, label, change } of figures) {
        expect(raw).toBe(prose.text.slice(from, to));
        expect(from >= end && from <= number.from && number.from < number.to && number.to <= to).toBe(true);
        expect(weight > 0).toBe(key);
        if (label) expect(label.to <= from || label.from >= to).toBe(true);
        if (change?.from) expect(figures).toContainEqual(expect.objectContaining(change.from));
        end = to;
      }
    }),
    { numRuns: 3000 },
  );
  expect(marked).toBeGreaterThan(100);
});
