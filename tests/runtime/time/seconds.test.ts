import { expect, it } from 'vitest';
import { writeSeconds, writeTimeOfDay } from '../../../src/runtime/time/seconds.ts';

it.each([
  [0, '0:00'],
  [-3, '0:00'],
  [9.9, '0:09'],
  [750, '12:30'],
  [3599.99, '59:59'],
  [3723, '1:02:03'],
])('writes %d seconds as %s', (seconds, written) => {
  expect(writeSeconds(seconds)).toBe(written);
});

it('writes the time of day with twenty-four hours', () => {
  expect(writeTimeOfDay(new Date(2023, 9, 5, 14, 5))).toBe('14:05');
  expect(writeTimeOfDay(new Date(2023, 9, 5, 0, 0))).toBe('00:00');
});
