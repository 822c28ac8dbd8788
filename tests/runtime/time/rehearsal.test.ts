import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Rehearsal } from '../../../src/runtime/time/rehearsal.ts';

describe('a rehearsal', () => {
  it('counts the time of each slide, and adds to it when one comes back', () => {
    const rehearsal = new Rehearsal(3);
    rehearsal.turn(1, 10_000);
    rehearsal.turn(0, 15_000);
    rehearsal.turn(2, 17_500);
    rehearsal.turn(2, 20_000);
    expect(rehearsal.taken).toEqual([12.5, 5, 2.5]);
  });

  it('goes on when the clock is set back to zero', () => {
    const rehearsal = new Rehearsal(2);
    rehearsal.turn(0, 8000);
    rehearsal.turn(1, 3000);
    expect(rehearsal.taken).toEqual([11, 0]);
  });

  it('loses no time, whatever way is taken through the slides', () => {
    const turns = fc.array(fc.record({ index: fc.nat(9), gone: fc.nat(90_000) }));
    fc.assert(
      fc.property(turns, way => {
        const rehearsal = new Rehearsal(10);
        let elapsed = 0;
        for (const { index, gone } of way) {
          elapsed += gone;
          rehearsal.turn(index, elapsed);
        }
        expect(rehearsal.taken.reduce((sum, time) => sum + time, 0)).toBeCloseTo(elapsed / 1000, 6);
      }),
    );
  });
});
