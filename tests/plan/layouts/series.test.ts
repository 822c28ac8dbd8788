import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../src/figures/find.ts';
import type { Figure } from '../../../src/figures/types.ts';
import { chooseShown } from '../../../src/plan/choose.ts';
import { wordsOf } from '../../../src/plan/excerpt.ts';
import { roomUnder } from '../../../src/plan/fit/fit.ts';
import { isSeries, seriesBodies } from '../../../src/plan/layouts/series.ts';
import type { ShownFigure } from '../../../src/plan/types.ts';
import { parseLine } from '../../../src/text/inline.ts';
import { textOf } from '../../../src/text/prose.ts';
import type { Prose } from '../../../src/text/types.ts';

const TIME = /(?:6 tháng đầu )?năm \d{4}/giu;

/** The key figures of a text, each with the nearest time before it. */
function timed(text: string): { prose: Prose; figures: Figure[]; shown: ShownFigure[] } {
  const prose = parseLine(text, { file: 'a.md', line: 1 });
  const times = [...prose.text.matchAll(TIME)];
  const figures = findFigures(prose)
    .filter(({ key }) => key)
    .map(figure => {
      const time = times.findLast(({ index }) => index < figure.from);
      return time ? { ...figure, time: { from: time.index, to: time.index + time[0].length } } : figure;
    });
  return { prose, figures, shown: figures.map(figure => ({ figure, prose })) };
}

describe('a series', () => {
  it.each([
    ['Năm 2021 có 12 mô hình, năm 2022 có 18 mô hình, năm 2023 có 25 mô hình.', true],
    ['Tỷ lệ năm 2021 là 4,2%. Năm 2022 là 3,1%. Năm 2023 là 1,6%.', true],
    ['Năm 2021 có 12 mô hình, năm 2022 có 18 mô hình.', false],
    ['Năm 2021 có 12 mô hình, năm 2022 có 18 hộ giỏi, năm 2023 có 25 mô hình.', false],
    ['Năm 2023 có 12 mô hình, năm 2021 có 18 mô hình, năm 2022 có 25 mô hình.', false],
    ['Năm 2021 có 12 mô hình, 18 mô hình và 25 mô hình.', false],
  ])('%s → %s', (text, series) => expect(isSeries(timed(text).shown)).toBe(series));
});

describe('the chart of a series', () => {
  const chartOf = (text: string) => {
    const { prose, figures, shown } = timed(text);
    return seriesBodies(shown, roomUnder('Qua các năm'), new Map([[prose, figures]])) ?? [];
  };

  it('has the years, the numbers and what they count, all in the author’s words', () => {
    const [chart, ...more] = chartOf(
      'Năm 2021 có 12 mô hình, năm 2022 có 18 mô hình, năm 2023 có 25 mô hình.',
    );
    expect(more).toEqual([]);
    if (chart?.layout !== 'chart') throw new Error(chart?.layout);
    expect(chart.chart).toBe('column');
    expect(chart.heading && wordsOf(chart.heading)).toBe('mô hình');
    expect(chart.entries.map(({ name, number }) => [wordsOf(name), wordsOf(number)])).toEqual([
      ['2021', '12'],
      ['2022', '18'],
      ['2023', '25'],
    ]);
    expect(chart.latest?.figure.raw).toBe('25 mô hình');
  });

  it('is headed by the measure its first sentence opens with', () => {
    const text = 'Tỷ lệ hộ nghèo năm 2021 là 4,2%. Năm 2022 là 3,1%. Năm 2023 là 1,6%.';
    const [chart] = chartOf(text);
    expect(chart).toMatchObject({ layout: 'chart', heading: { from: 0, to: 14 } });
  });

  it('keeps a time that is more exact than its year', () => {
    const text = 'Năm 2021 có 12 vụ, năm 2022 có 8 vụ, 6 tháng đầu năm 2023 có 3 vụ.';
    const [chart] = chartOf(text);
    if (chart?.layout !== 'chart') throw new Error(chart?.layout);
    expect(chart.entries.map(({ name }) => wordsOf(name)).at(-1)).toBe('6 tháng đầu năm 2023');
  });
});

describe('without marks', () => {
  const shownOf = (text: string) => {
    const { prose, figures } = timed(text);
    return chooseShown(prose, new Map([[prose, figures]])).map(({ said, shown }) => ({
      said: said.length,
      shown: shown.map(range => textOf(prose, range)),
    }));
  };

  it('the figures of a series are shown together, over several sentences too', () => {
    const text =
      'Tỷ lệ năm 2020 là 4,2%. Năm 2021 là 3,1%. Năm 2022 là 1,6%. Năm 2023 là 0,4%. Mọi người vui.';
    expect(shownOf(text)).toEqual([{ said: 5, shown: ['4,2%', '3,1%', '1,6%', '0,4%'] }]);
  });

  it('figures that are no series are shown sentence by sentence', () => {
    expect(shownOf('Năm 2021 có 12 mô hình. Năm 2022 có 18 hộ giỏi.')).toHaveLength(2);
  });
});
