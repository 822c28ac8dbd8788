import fc from 'fast-check';
import { expect, it } from 'vitest';
import { essayFiles } from './essays.ts';
import { expectSound } from './sound.ts';

const { env } = process;
const RUNS = Number(env.FUZZ_RUNS ?? (env.npm_lifecycle_event === 'test:fuzz' ? 100_000 : 2000));
const SEED = Number(env.FUZZ_SEED ?? Date.now() % 2 ** 31);
const MS_A_RUN = 60;

it(
  `${RUNS} essays that nobody would write: no word lost, nothing live, every id once, twice the same (FUZZ_SEED=${SEED})`,
  () => {
    let made = 0;
    fc.assert(
      fc.property(essayFiles, files => {
        if (expectSound(files)) made++;
      }),
      { numRuns: RUNS, seed: SEED },
    );
    // Most are decks, not mistakes.
    expect(made).toBeGreaterThan(RUNS / 2);
  },
  60_000 + RUNS * MS_A_RUN,
);
