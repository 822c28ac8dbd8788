import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { SourceText } from '../../src/text/types.ts';
import { hostileEssays, plainEssays } from './essays.ts';
import { expectSound } from './sound.ts';

const { env } = process;
const isSearch = env.npm_lifecycle_event === 'test:fuzz';
const RUNS = Number(env.FUZZ_RUNS ?? (isSearch ? 50_000 : 1000));
/** `npm test` makes the same essays each time: to find what nobody has seen yet is for the search. */
const SEED = Number(env.FUZZ_SEED ?? (isSearch ? Date.now() % 2 ** 31 : 20_261_128));
const MS_A_RUN = 150;

it.each<[string, fc.Arbitrary<SourceText[]>]>([
  ['that nobody would write', hostileEssays],
  ['as people write', plainEssays],
])(
  `${RUNS} essays %s: every visible character accounted for, nothing live, every id once (FUZZ_SEED=${SEED})`,
  (_, essays) => {
    let made = 0;
    fc.assert(
      fc.property(essays, files => {
        if (expectSound(files)) made++;
      }),
      // A failure is shown as it is: making it smaller takes minutes.
      { numRuns: RUNS, seed: SEED, endOnFailure: true },
    );
    // Most are decks, not mistakes.
    expect(made).toBeGreaterThan(RUNS / 2);
  },
  60_000 + RUNS * MS_A_RUN,
);
