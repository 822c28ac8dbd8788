import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goneAt, readTalk } from '../../../src/runtime/time/brokenoff.ts';

const NOW = 1_700_000_000_000;
const HOUR = 3_600_000;

/** A talk as it is kept, a minute ago unless said otherwise. */
const kept = (more: object = {}) =>
  JSON.stringify({ slide: 'bon-mo-hinh', clock: { gone: 0, since: NOW - HOUR }, at: NOW - 60_000, ...more });

describe('a talk that was broken off', () => {
  it('is read as it was kept', () => {
    expect(readTalk(kept(), NOW)).toEqual(JSON.parse(kept()));
    const stopped = kept({ clock: { gone: 5000 } });
    expect(readTalk(stopped, NOW)).toEqual(JSON.parse(stopped));
  });

  it.each([
    ['nothing', undefined],
    ['a broken text', '{"slide":"bia"'],
    ['a number', '7'],
    ['nothing at all', 'null'],
    ['a talk of another day', kept({ at: NOW - 12 * HOUR })],
    ['a talk of the future', kept({ at: NOW + HOUR })],
    ['a talk whose clock was not started', kept({ clock: { gone: 0 } })],
    ['a talk without a clock', kept({ clock: undefined })],
    ['a clock of words', kept({ clock: { gone: '5', since: NOW } })],
    ['a clock from before all clocks', kept({ clock: { gone: -5, since: NOW } })],
    ['a slide of numbers', kept({ slide: 7 })],
  ])('is not read from %s', (_, text) => {
    expect(readTalk(text, NOW)).toBeUndefined();
  });

  it('never fails, whatever was kept', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), text => {
        const talk = readTalk(text, NOW);
        if (talk) expect(goneAt(talk)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('tells what its clock showed then, running or not', () => {
    expect(goneAt({ slide: 'a', clock: { gone: 5000, since: NOW }, at: NOW + 3000 })).toBe(8000);
    expect(goneAt({ slide: 'a', clock: { gone: 5000 }, at: NOW + 3000 })).toBe(5000);
  });
});
