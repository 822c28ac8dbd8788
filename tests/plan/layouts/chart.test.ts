import { describe, expect, it } from 'vitest';
import { lostSentences } from '../../../src/check/fidelity.ts';
import { wordsOf } from '../../../src/plan/excerpt.ts';
import { readCell } from '../../../src/plan/layouts/columns.ts';
import type { SlideOf } from '../../../src/plan/types.ts';
import { deckOf } from '../../essay.ts';

/** A table in Markdown from its rows, the first of them its head. */
function tableOf(...rows: readonly (readonly string[])[]): string {
  const [head = [], ...others] = rows.map(cells => `| ${cells.join(' | ')} |`);
  const rule = `|${'---|'.repeat(rows[0]?.length ?? 0)}`;
  return [head, rule, ...others].join('\n');
}

function slidesOf(body: string) {
  return deckOf(body, 'title: Bài\nagenda: false\nrecap: false\nclosing: false').slides.filter(
    ({ section, layout }) => section && layout !== 'section',
  );
}

function chartsOf(body: string): SlideOf<'chart'>[] {
  return slidesOf(body).filter(slide => slide.layout === 'chart');
}

const years = (...values: string[]) =>
  tableOf(['Năm', 'Số hộ'], ...values.map((value, index) => [String(2019 + index), value]));

describe('a table of names and numbers', () => {
  it.each([
    ['few years are columns', years('12', '18', '25'), 'column'],
    ['many years are a line', years('86', '61', '64', '32', '7'), 'line'],
    ['quarters are columns', tableOf(['Kỳ', 'Vụ'], ['Quý I', '5'], ['Quý II', '3']), 'column'],
    [
      'parts of a hundred are a whole',
      tableOf(['Nguồn', 'Tỷ lệ'], ['Ngân sách', '45%'], ['Nhân dân', '32,5%'], ['Khác', '22,5%']),
      'share',
    ],
    ['shares of different wholes are bars', tableOf(['Tổ', 'Tỷ lệ'], ['Một', '98%'], ['Hai', '95%']), 'bar'],
    ['others are bars', tableOf(['Tổ', 'Số hộ'], ['Tổ số 1', '120'], ['Tổ số 2', '95']), 'bar'],
    ['the author has the last word', `${years('12', '18', '25')}\n{chart: bar}`, 'bar'],
  ])('%s', (_, body, chart) => expect(chartsOf(body).map(slide => slide.chart)).toEqual([chart]));

  it('has a chart for each column of numbers, the names repeated', () => {
    const body = tableOf(['Năm', 'Mô hình', 'Hộ'], ['2021', '12', '1.250'], ['2022', '18', '2.140']);
    const charts = chartsOf(body).map(({ heading, entries }) => [
      heading && wordsOf(heading),
      ...entries.map(({ name, number, value }) => [wordsOf(name), wordsOf(number), value]),
    ]);
    expect(charts).toEqual([
      ['Mô hình', ['2021', '12', 12], ['2022', '18', 18]],
      ['Hộ', ['2021', '1.250', 1250], ['2022', '2.140', 2140]],
    ]);
  });

  it('leaves out a column that only numbers the rows', () => {
    const body = tableOf(['STT', 'Tổ', 'Hộ'], ['1', 'Tổ Hạ', '120'], ['2', 'Tổ Thượng', '95']);
    const [chart] = chartsOf(body);
    expect(chart?.entries.map(({ name }) => wordsOf(name))).toEqual(['Tổ Hạ', 'Tổ Thượng']);
    expect(lostSentences(deckOf(body))).toEqual([]);
  });

  it('draws neither the total nor an empty cell, and shows the total', () => {
    const rows = [
      ['Tổ 1', '120'],
      ['Tổ 2', '–'],
      ['Tổ 3', '95'],
      ['Tổng cộng', '215'],
    ];
    const [chart] = chartsOf(tableOf(['Tổ', 'Số hộ'], ...rows));
    expect(chart?.entries.map(({ value }) => value)).toEqual([120, undefined, 95, undefined]);
    expect(chart?.most).toBe(120);
    expect(chart?.entries.map(({ number }) => wordsOf(number))).toContain('215');
  });

  it('goes on to another slide on the same scale', () => {
    const rows = Array.from({ length: 12 }, (_, index) => [`Tổ số ${index + 1}`, String(100 + index * 5)]);
    const charts = chartsOf(tableOf(['Tổ', 'Số hộ'], ...rows));
    expect(charts.length).toBeGreaterThan(1);
    expect(new Set(charts.map(({ most }) => most))).toEqual(new Set([155]));
    expect(charts.flatMap(({ entries }) => entries).map(({ value }) => value)).toEqual(
      rows.map(([, value]) => Number(value)),
    );
    const counts = charts.map(({ entries }) => entries.length);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  });

  it('sets long names over the bars where that saves a slide', () => {
    const rows = ['Lực Hành', 'Trung Hành', 'Đằng Hải'].map(name => [`Tổ dân phố ${name}`, '95%']);
    expect(chartsOf(tableOf(['Tổ', 'Tỷ lệ'], ...rows))).toMatchObject([{ isNamedOver: true }]);
  });
});

describe('a table stays a table', () => {
  it.each([
    ['with a column of words', tableOf(['Tổ', 'Hộ', 'Tổ trưởng'], ['1', '120', 'Lan'], ['2', '95', 'Hải'])],
    ['with two units in a column', tableOf(['Việc', 'Kết quả'], ['Đất', '120 m2'], ['Công', '95 ngày'])],
    ['with a range in a cell', tableOf(['Tổ', 'Hộ'], ['A', '10-15'], ['B', '95'])],
    ['with four columns of numbers', tableOf([...'abcde'], ['A', ...'1234'], ['B', ...'1234'])],
    ['of one row', tableOf(['Tổ', 'Hộ'], ['A', '120'])],
    ['if the author says so', `${tableOf(['Tổ', 'Hộ'], ['A', '120'], ['B', '95'])}\n{chart: none}`],
    [
      'with names that leave no room for bars',
      tableOf(['Tổ', 'Hộ'], ['Nghiêng'.repeat(6), '1'], ['B', '95']),
    ],
  ])('%s', (_, body) => {
    expect(chartsOf(body)).toEqual([]);
    expect(slidesOf(body).length).toBeGreaterThan(0);
  });
});

it.each([
  ['120', { value: 120, unit: '' }],
  ['1.250 hộ', { value: 1250, unit: 'hộ' }],
  ['91,4%', { value: 91.4, unit: '%' }],
  ['2,3 tỷ đồng', { value: 2.3e9, unit: 'đồng' }],
  ['hơn 300', undefined],
  ['-5', undefined],
  ['10 (2 mới)', undefined],
])('the cell %s is read as %o', (words, cell) => expect(readCell(words)).toEqual(cell));
