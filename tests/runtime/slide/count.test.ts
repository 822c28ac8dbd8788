import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countAt } from '../../../src/runtime/slide/count.ts';

it.each([
  ['91,4', 0.5, '45,7'],
  ['91,4', 0, '0,0'],
  ['19', 0.5, '10'],
  ['1.234.567', 0.5, '617.284'],
  ['2.000', 0.01, '20'],
  ['91,40', 0.5, '45,70'],
])('shows %s at %d as %s', (raw, progress, shown) => {
  expect(countAt(raw, progress)).toBe(shown);
});

it.each(['10 - 15', 'hai', '1,2,3', '12.34', ''])('lets %j stand, because it is not one number', raw => {
  expect(countAt(raw, 0.5)).toBe(raw);
});

it('ends with the very text, grows all the way and never grows wider', () => {
  const raws = fc.stringMatching(/^(?:[1-9]\d{0,2}(?:\.\d{3}){0,3}|[1-9]\d{0,5})(?:,\d{1,3})?$/);
  const value = (text: string) => Number(text.replaceAll('.', '').replace(',', '.'));
  fc.assert(
    fc.property(raws, fc.double({ min: 0, max: 1, noNaN: true }), (raw, progress) => {
      const shown = countAt(raw, progress);
      expect(countAt(raw, 1)).toBe(raw);
      expect(shown.length).toBeLessThanOrEqual(raw.length);
      expect(value(shown)).toBeGreaterThanOrEqual(0);
      expect(value(shown)).toBeLessThanOrEqual(value(raw));
    }),
  );
});
