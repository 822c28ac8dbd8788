import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalize } from '../../src/text/section.ts';
import { plainOf, readCorpus } from './corpus.ts';
import { HOSTILE } from './hostile.ts';
import { figuresOf } from './notation.ts';

/** Pieces of reports and of mischief, so that random texts meet every reader. */
const PIECES = [
  '19',
  ' ',
  ' ',
  '. ',
  ', ',
  '9 tổ',
  'tổ, thôn',
  '91,4%',
  'từ ',
  ' còn ',
  ' lên ',
  'giảm còn ',
  '1.250',
  '3 - 5',
  ' triệu',
  ' tỷ',
  ' đồng',
  '/người',
  '15/19',
  '2022 - 2025',
  'năm 2023',
  'COVID-19',
  '30/2020/NĐ-CP',
  'XIX',
  'khóa ',
  'số ',
  '“',
  '”',
  '(',
  ')',
  'hai mươi lăm hộ',
  'một số ',
  'm2',
  '0912 345 678',
  '12h',
  'x',
  '\n',
  '-',
  'Ngày ',
  'tỷ lệ hộ nghèo đạt ',
  'a@b.vn',
  '🌸',
  '\u0301',
  '\ud800',
];
const reportLike = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map(pieces => pieces.join(''));
const anyText = fc.oneof(reportLike, fc.string({ unit: 'binary' }), fc.string());

describe('on any text', () => {
  it('a figure is exactly the text of its range, and holds its number', () => {
    fc.assert(
      fc.property(anyText, text => {
        for (const { raw, from, to, number } of figuresOf(text)) {
          expect(raw).toBe(text.slice(from, to));
          expect(raw).not.toBe('');
          expect(number.from >= from && number.to <= to && number.from < number.to).toBe(true);
        }
      }),
    );
  });

  it('figures are in order and do not overlap', () => {
    fc.assert(
      fc.property(anyText, text => {
        let end = 0;
        for (const { from, to } of figuresOf(text)) {
          expect(from).toBeGreaterThanOrEqual(end);
          end = to;
        }
      }),
    );
  });

  it('a label lies inside the text, beside its figure, and is not blank', () => {
    fc.assert(
      fc.property(anyText, text => {
        for (const { label, from, to } of figuresOf(text)) {
          if (!label) continue;
          expect(label.from >= 0 && label.to <= text.length).toBe(true);
          expect(label.to <= from || label.from >= to).toBe(true);
          expect(text.slice(label.from, label.to).trim()).not.toBe('');
        }
      }),
    );
  });

  it('a change leads from an earlier figure', () => {
    fc.assert(
      fc.property(reportLike, text => {
        const figures = figuresOf(text);
        for (const { change, from } of figures) {
          if (!change?.from) continue;
          expect(change.from.to).toBeLessThanOrEqual(from);
          expect(figures).toContainEqual(expect.objectContaining(change.from));
        }
      }),
    );
  });

  it('weights are from 0 to 1, and above 0 only for key figures', () => {
    fc.assert(
      fc.property(anyText, text => {
        for (const { weight, key } of figuresOf(text)) {
          expect(weight).toBeLessThanOrEqual(1);
          expect(weight > 0).toBe(key);
        }
      }),
    );
  });

  it('units have at most four words and single blanks', () => {
    fc.assert(
      fc.property(anyText, text => {
        for (const { unit } of figuresOf(text)) expect(unit).toBe(unit.trim().replace(/\s+/gu, ' '));
        for (const { unit } of figuresOf(text)) expect(unit.split(' ').length).toBeLessThanOrEqual(4);
      }),
    );
  });

  it.each([
    ['decomposed characters', (text: string) => text.normalize('NFD')],
    ['no-break spaces', (text: string) => text.replaceAll(' ', '\u00a0')],
    ['line ends for blanks', (text: string) => text.replaceAll(' ', '\n')],
  ])('the whole corpus reads the same with %s', (_, rewrite) => {
    for (const { notation } of readCorpus()) {
      const text = plainOf(notation);
      const seen = (words: string) => figuresOf(normalize(words)).map(({ raw: _raw, ...figure }) => figure);
      expect(seen(rewrite(text)), text).toEqual(seen(text));
    }
  });

  it('a no-break space reads as a space', () => {
    fc.assert(
      fc.property(reportLike, text => {
        const plain = figuresOf(text).map(({ raw: _, ...figure }) => figure);
        const unbroken = figuresOf(text.replaceAll(' ', '\u00a0')).map(({ raw: _, ...figure }) => figure);
        expect(unbroken).toEqual(plain);
      }),
    );
  });
});

const LENGTH = 2500;
const TIMES = 8;
/** Eight times the text takes eight times as long, or 64 times where it is quadratic: half-way, in ratios, is 23. */
const GROWTH = 23;
/** Below this a clock tells nothing. */
const LEAST_MS = 2;

/** The processor's time of the best of five: a clock on the wall would count what else the machine does. */
function timeOf(text: string): number {
  const times = [1, 2, 3, 4, 5].map(() => {
    const started = process.cpuUsage();
    figuresOf(text);
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

describe('on a hostile text', () => {
  it.each(HOSTILE)('time grows with the length only: “%s” over and over', piece => {
    const text = piece.repeat(Math.ceil(LENGTH / piece.length));
    expect(timeOf(text.repeat(TIMES))).toBeLessThan(GROWTH * Math.max(LEAST_MS, timeOf(text)));
  });

  it('100,000 digits are one number', () => {
    expect(figuresOf(`Có ${'9'.repeat(100_000)} hộ`)).toHaveLength(1);
  });
});
