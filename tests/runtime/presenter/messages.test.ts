import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLetter, type Message } from '../../../src/runtime/presenter/messages.ts';

const ENVELOPE = { by: 'presenter', pair: 'abc', sender: 'w1', no: 1 };

const STATE = {
  index: 2,
  width: 1280,
  height: 720,
  looks: { theme: 'dark' },
  clock: { gone: 5, since: 7 },
  able: ['next'],
};

const SOUND: readonly Message[] = [
  { type: 'hello', isNew: true },
  { type: 'seek' },
  { type: 'offer' },
  { type: 'state', state: { ...STATE, able: ['next'] } },
  { type: 'drawn', index: 0, strokes: [[[0.5, 0.5]]] },
  { type: 'run', name: 'black' },
  { type: 'go', index: 3 },
  { type: 'point', point: { kind: 'pointermove', x: 0.5, y: 0.25 } },
  { type: 'place', left: -1280, top: 0 },
];

const UNSOUND = [
  null,
  'hello',
  {},
  { type: 'toString' },
  { type: '__proto__' },
  { type: 'run', name: 'reload' },
  { type: 'go', index: Number.NaN },
  { type: 'go', index: 1.5 },
  { type: 'go', index: '3' },
  { type: 'point', point: { kind: 'click', x: 0, y: 0 } },
  { type: 'point' },
  { type: 'place', left: Number.POSITIVE_INFINITY, top: 0 },
  { type: 'state', state: { ...STATE, looks: { theme: 1 } } },
  { type: 'state', state: { ...STATE, clock: { gone: 'now' } } },
  { type: 'state', state: { ...STATE, able: ['next', 'reload'] } },
  { type: 'state' },
  { type: 'hello' },
  { type: 'drawn', index: 0, strokes: [[['a', 1]]] },
  { type: 'drawn', index: 0, strokes: 'M0 0' },
];

describe('a letter between the windows', () => {
  it.each(SOUND)('is taken: $type', message => {
    expect(isLetter({ ...ENVELOPE, message })).toBe(true);
    expect(isLetter({ ...ENVELOPE, by: 'deck', message })).toBe(true);
  });

  it.each(UNSOUND)('is not taken: %o', message => {
    expect(isLetter({ ...ENVELOPE, message })).toBe(false);
  });

  it.each([{ by: 'reveal' }, { pair: 7 }, { sender: undefined }, { no: '1' }])(
    'is not taken with an envelope of %o',
    wrong => {
      expect(isLetter({ ...ENVELOPE, message: { type: 'seek' }, ...wrong })).toBe(false);
    },
  );

  it('is told from anything else that can be posted, without an error', () => {
    fc.assert(fc.property(fc.anything(), data => isLetter(data) === false));
    fc.assert(fc.property(fc.anything(), message => typeof isLetter({ ...ENVELOPE, message }) === 'boolean'));
  });
});
