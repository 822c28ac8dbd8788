import { describe, expect, it } from 'vitest';
import { DeckError } from '../../src/error.ts';
import { readChart } from '../../src/text/charts.ts';
import { essayOf } from '../essay.ts';

const TABLE = '| Năm | Hộ |\n|---|---|\n| 2021 | 12 |\n| 2022 | 18 |';

describe('the line under a table', () => {
  it.each([
    ['right under it', `${TABLE}\n{chart: bar}\n\nLời sau.`],
    ['after an empty line', `${TABLE}\n\n{chart: bar}\n\nLời sau.`],
    ['in Vietnamese', `${TABLE}\n{biểu đồ: thanh}\n\nLời sau.`],
  ])('says how it is drawn, %s, and is no part of the essay', (_, body) => {
    const [table, words, ...more] = essayOf(body).sections[0]?.blocks ?? [];
    expect(table).toMatchObject({ type: 'table', chart: 'bar' });
    expect(table?.type === 'table' && table.rows.length).toBe(2);
    expect(words).toMatchObject({ type: 'paragraph', prose: { text: 'Lời sau.', no: 7 } });
    expect(more).toEqual([]);
  });

  it('is text where no table is before it', () => {
    expect(essayOf('Lời trước.\n\n{chart: bar}').sections[0]?.blocks).toMatchObject([
      { prose: { text: 'Lời trước.' } },
      { prose: { text: '{chart: bar}' } },
    ]);
  });

  it('that asks for a chart there is not is told where it stands', () => {
    const wrong = () => essayOf(`${TABLE}\n{chart: pie}`);
    expect(wrong).toThrow(DeckError);
    expect(wrong).toThrow(/pie/);
    try {
      wrong();
    } catch (error) {
      expect(error).toMatchObject({ source: { file: 'slides/01-phan.md', line: 7 } });
    }
  });
});

it.each([
  ['{chart: line}', 'line'],
  ['{ Biểu đồ : Cột }', 'column'],
  ['{biểu đồ: không}', 'none'],
  ['chart: line', undefined],
  ['{~~cũ~>mới~~}', undefined],
])('%s is read as %s', (line, choice) => {
  expect(readChart(line, { file: 'a.md', line: 1 })).toBe(choice);
});
