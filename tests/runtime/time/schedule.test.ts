import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lagOf, leaveOut, type Planned, runsOf, scaleTo } from '../../../src/runtime/time/schedule.ts';
import { sum } from '../../../src/runtime/time/seconds.ts';

const slide = (layout: string, duration = 60, isKey = false): Planned => ({ layout, isKey, duration });

const TALK = [
  slide('cover', 10),
  slide('agenda', 20),
  slide('statement'),
  slide('change', 60, true),
  slide('section', 10),
  slide('points'),
  slide('quote', 30),
  slide('recap', 40, true),
  slide('closing', 30),
];

const anySlide = fc.record({
  layout: fc.constantFrom(
    ...['cover', 'agenda', 'section', 'statement', 'points', 'figure', 'recap', 'quote', 'closing'],
  ),
  isKey: fc.boolean(),
  duration: fc.double({ min: 0, max: 600, noNaN: true }),
});
const anyTalk = fc.array(anySlide, { minLength: 1, maxLength: 30 });

describe('the lag', () => {
  const durations = [10, 60, 30];

  it('is nothing while a slide is on in its own span', () => {
    expect([10, 40, 70].map(elapsed => lagOf(durations, 1, elapsed))).toEqual([0, 0, 0]);
  });

  it('is what a slide is on too long, or has come too early', () => {
    expect([lagOf(durations, 1, 90), lagOf(durations, 2, 45), lagOf(durations, 2, 200)]).toEqual([
      20, -25, 100,
    ]);
  });

  it('grows with the time and falls with the slides', () => {
    fc.assert(
      fc.property(anyTalk, fc.nat(30), fc.nat(5000), fc.nat(500), (talk, at, elapsed, more) => {
        const spans = talk.map(({ duration }) => duration);
        const index = at % spans.length;
        const lag = lagOf(spans, index, elapsed);
        expect(lagOf(spans, index, elapsed + more)).toBeGreaterThanOrEqual(lag);
        expect(lagOf(spans, index + 1, elapsed)).toBeLessThanOrEqual(lag + 1e-6);
      }),
    );
  });
});

it('durations are scaled to the total, whatever they are', () => {
  expect(scaleTo([10, 30], 80)).toEqual([20, 60]);
  expect(scaleTo([0, 0], 80)).toEqual([40, 40]);
  fc.assert(
    fc.property(anyTalk, fc.integer({ min: 60, max: 14_400 }), (talk, total) => {
      const scaled = scaleTo(
        talk.map(({ duration }) => duration),
        total,
      );
      expect(sum(scaled)).toBeCloseTo(total, 3);
    }),
  );
});

describe('what may be left out', () => {
  it('is the least missed that makes up for the delay', () => {
    expect(leaveOut(TALK, 2, 30)).toEqual([7]);
    expect(leaveOut(TALK, 2, 65)).toEqual([6, 7]);
    expect(leaveOut(TALK, 0, 90)).toEqual([1, 6, 7]);
  });

  it('has slides with key figures only when nothing else is left', () => {
    expect(leaveOut(TALK, 0, 200)).not.toContain(3);
    expect(leaveOut(TALK, 0, 1000)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('is nothing in time', () => {
    expect(leaveOut(TALK, 2, 0)).toEqual([]);
  });

  it('lies ahead, is never cover or closing, covers the delay if anything can, and has nothing to spare', () => {
    fc.assert(
      fc.property(anyTalk, fc.nat(30), fc.double({ min: 0, max: 3000, noNaN: true }), (talk, at, delay) => {
        const index = at % talk.length;
        const chosen = leaveOut(talk, index, delay);
        const free = talk.flatMap(({ layout }, no) =>
          no > index && layout !== 'cover' && layout !== 'closing' ? [no] : [],
        );
        const time = (indices: readonly number[]) => sum(indices.map(no => talk[no]?.duration ?? 0));
        expect(free).toEqual(expect.arrayContaining(chosen));
        expect(time(chosen)).toBeGreaterThanOrEqual(Math.min(delay, time(free)) - 1e-6);
        for (const no of chosen) {
          if (time(chosen) < delay) break;
          expect(time(chosen.filter(other => other !== no))).toBeLessThan(delay + 1e-6);
        }
      }),
    );
  });

  it('stands together where it is in a row', () => {
    expect(runsOf([3, 4, 7])).toEqual([
      { first: 3, last: 4 },
      { first: 7, last: 7 },
    ]);
    expect(runsOf([])).toEqual([]);
  });
});
