import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSpoken, rateOf, readRate, secondsFor, USUAL_RATE } from '../../../src/runtime/time/rate.ts';

describe('the rate of a speaker', () => {
  it('is learnt from the slides that were talked through', () => {
    const talk = [
      { syllables: 100, taken: 60 },
      { syllables: 20, taken: 12 },
      { syllables: 0, taken: 50 },
      { syllables: 500, taken: 3 },
    ];
    expect(rateOf(talk)).toBe(100);
  });

  it('is not learnt from a few words', () => {
    expect(rateOf([{ syllables: 10, taken: 10 }])).toBeUndefined();
    expect(rateOf([])).toBeUndefined();
  });

  it('stays within what can be understood', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ syllables: fc.nat(500), taken: fc.nat(3600) })), talk => {
        const rate = rateOf(talk) ?? USUAL_RATE;
        expect(rate).toBeGreaterThanOrEqual(70);
        expect(rate).toBeLessThanOrEqual(240);
      }),
    );
  });

  it.each([
    ['131', 131],
    ['1000', 240],
    ['3', 70],
    ['', USUAL_RATE],
    ['-5', USUAL_RATE],
    ['nhanh', USUAL_RATE],
    [undefined, USUAL_RATE],
  ])('is %j as it was kept', (kept, rate) => {
    expect(readRate(kept)).toBe(rate);
  });
});

it('a slide takes as long as its syllables, and a moment if nothing is said with it', () => {
  expect([secondsFor(70, 140), secondsFor(140, 100), secondsFor(0, 140)]).toEqual([30, 84, 10]);
});

it('a slide that was passed over was not talked through', () => {
  expect(isSpoken({ syllables: 57, taken: 2 })).toBe(false);
  expect(isSpoken({ syllables: 57, taken: 20 })).toBe(true);
  expect(isSpoken({ syllables: 0, taken: 0 })).toBe(false);
});
