import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goOn, isDrawing, isOn, pathOf, type Spot, type Stroke } from '../../../src/runtime/tools/strokes.ts';

const spot = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }));
const strokeOf = (spots: readonly Spot[]) => spots.reduce<Stroke>(goOn, []);

describe('a stroke', () => {
  it('goes on to the next spot, and not to one that cannot be told from the last', () => {
    expect(
      strokeOf([
        [0.1, 0.1],
        [0.1001, 0.1],
        [0.2, 0.1],
      ]),
    ).toEqual([
      [0.1, 0.1],
      [0.2, 0.1],
    ]);
  });

  it('becomes a path on a square of a thousand, through the middles between its spots', () => {
    expect(
      pathOf([
        [0, 0],
        [0.1, 0.2],
        [0.3, 0.2],
      ]),
    ).toBe('M0 0Q100 200 200 200L300 200');
  });

  it('of a single spot is a dot', () => {
    expect(pathOf([[0.5, 0.25]])).toBe('M500 250L500 250');
  });

  it('of nothing draws nothing', () => {
    expect(pathOf([])).toBe('');
  });

  it('begins and ends where the pen did, whatever was drawn', () => {
    fc.assert(
      fc.property(fc.array(spot, { minLength: 1 }), spots => {
        const stroke = strokeOf(spots);
        const numbers = [...pathOf(stroke).matchAll(/-?[\d.]+/g)].map(Number);
        const [x = 0, y = 0] = stroke[0] ?? [];
        const [endX = 0, endY = 0] = stroke.at(-1) ?? [];
        expect(numbers[0]).toBeCloseTo(x * 1000, 0);
        expect(numbers[1]).toBeCloseTo(y * 1000, 0);
        expect(numbers.at(-2)).toBeCloseTo(endX * 1000, 0);
        expect(numbers.at(-1)).toBeCloseTo(endY * 1000, 0);
      }),
    );
  });
});

describe('the eraser', () => {
  const line: Stroke = [
    [0.2, 0.5],
    [0.8, 0.5],
  ];

  it('is on a stroke between its spots too, as near as it reaches', () => {
    expect(isOn(line, [0.5, 0.51], 0.015)).toBe(true);
    expect(isOn(line, [0.5, 0.53], 0.015)).toBe(false);
    expect(isOn(line, [0.82, 0.5], 0.015)).toBe(false);
  });

  it('is on a dot', () => {
    expect(isOn([[0.3, 0.3]], [0.305, 0.3], 0.015)).toBe(true);
  });

  it('is on every spot that was drawn', () => {
    fc.assert(
      fc.property(fc.array(spot, { minLength: 1 }), spots => {
        const stroke = strokeOf(spots);
        for (const each of stroke) expect(isOn(stroke, each, 0.001)).toBe(true);
      }),
    );
  });
});

it('tells a drawing from anything else that was kept', () => {
  expect(isDrawing([])).toBe(true);
  expect(isDrawing([[[0.1, 0.2]], []])).toBe(true);
  for (const other of [null, 'M0 0', {}, [[1]], [[[1]]], [[[1, '2']]], [[[1, Number.NaN]]], [[[1, 2, 3]]]])
    expect(isDrawing(other)).toBe(false);
  fc.assert(fc.property(fc.anything(), value => typeof isDrawing(value) === 'boolean'));
});
