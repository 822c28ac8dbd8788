import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readTimes } from '../../../src/runtime/time/pace.ts';

it('reads the seconds of slides as they were kept', () => {
  expect([...readTimes('{"bia":20,"cam-on":4.5}')]).toEqual([
    ['bia', 20],
    ['cam-on', 4.5],
  ]);
});

it.each([undefined, '', 'null', '7', '[1', '{"bia":"20","a":-1,"b":null,"c":99999}', '{"bia":{}}'])(
  'takes %j for nothing',
  kept => {
    expect(readTimes(kept).size).toBe(0);
  },
);

it('never fails, whatever was kept', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), kept => {
      for (const time of readTimes(kept).values()) expect(time).toBeGreaterThan(0);
    }),
  );
});
