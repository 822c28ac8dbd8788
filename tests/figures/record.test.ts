import { expect, it } from 'vitest';
import { recordFigures } from '../../src/figures/record.ts';
import { parsePlain } from '../../src/text/plain.ts';

const TEXT =
  'Tin vui\nTrước có 19 tổ. Nay giảm còn 9 tổ, đạt 15/19 tiêu chí, mỗi tổ 5 - 7 triệu đồng, năm 2023.';
const records = recordFigures(parsePlain({ file: 'tin.txt', text: TEXT }));

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
    source: { file: 'tin.txt', line: 2 },
  });
});
