import { expect, it } from 'vitest';
import { recordFigures } from '../../src/figures/record.ts';
import { parseLoose, parsePlain } from '../../src/text/plain.ts';

const TEXT =
  'Tin vui\nTrước có 19 tổ. Nay giảm còn 9 tổ, đạt 15/19 tiêu chí, mỗi tổ 5 - 7 triệu đồng, năm 2023.';
const file = { file: 'tin.txt', text: TEXT };
const records = recordFigures(parsePlain(file), file);

it('holds the key figures, each as it stands in the file', () => {
  for (const { start, end, surface } of records) expect(TEXT.slice(start, end)).toBe(surface);
  expect(records.map(({ surface }) => surface)).toEqual([
    '19 tổ',
    '9 tổ',
    '15/19 tiêu chí',
    '5 - 7 triệu đồng',
  ]);
});

it('gives ratios as quotient and terms, ranges as both ends', () => {
  expect(records[2]).toMatchObject({ value: 15 / 19, num: 15, den: 19, unit: 'tiêu chí', kind: 'ratio' });
  expect(records[3]?.value).toEqual([5e6, 7e6]);
});

it('gives both ends of a change on the later figure', () => {
  expect(records[1]?.change).toEqual({ from: 19, to: 9, direction: 'down' });
  expect(records[0]?.change).toBeUndefined();
});

it('says where it stands', () => {
  expect(records[0]).toMatchObject({
    sentence: 'Trước có 19 tổ.',
    source: { file: 'tin.txt', line: 2, column: 10 },
  });
});

it('has the place of a figure under marks in Markdown', () => {
  const markdown = { file: 'tin.md', text: '---\ntitle: x\n---\n\n- Nay còn **9 tổ** và {~~12~>13~~} hộ' };
  const found = recordFigures(parseLoose(markdown), markdown);
  expect(found.map(({ start, end }) => markdown.text.slice(start, end))).toEqual(['9 tổ', '13~~} hộ']);
  expect(found[0]?.source).toEqual({ file: 'tin.md', line: 5, column: 13 });
});
