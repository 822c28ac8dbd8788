import { findFigures } from '../../src/figures/find.ts';
import { essayProses, parseEssay } from '../../src/text/essay.ts';
import { plainProse } from '../../src/text/prose.ts';
import { ownFiles } from '../essay.ts';
import { plainOf, readCorpus } from '../figures/corpus.ts';
import { HOSTILE } from '../figures/hostile.ts';

const MEGABYTE = 1_000_000;
const SIZES = [MEGABYTE / 4, MEGABYTE / 2, MEGABYTE];

/** Time of the finder on prose and on texts made to be slow, and how it grows: twice the text, twice the time. */
export function benchSpeed(): void {
  const prose = readCorpus()
    .map(({ notation }) => plainOf(notation))
    .join(' ');
  findFigures(proseOf(prose, MEGABYTE / 10));
  console.log('text                        1/4 MB   1/2 MB     1 MB   growth (1 MB : 1/4 MB, linear is 4)');
  console.log(
    line(
      'prose of the essay',
      essayProses(parseEssay(ownFiles()))
        .map(({ text }) => text)
        .join(' '),
    ),
  );
  console.log(line('the corpus, all numbers', prose));
  for (const piece of HOSTILE) console.log(line(JSON.stringify(piece), piece));
}

function line(name: string, piece: string): string {
  const times = SIZES.map(size => best(() => findFigures(proseOf(piece, size))));
  const cells = times.map(time => `${time.toFixed(0)} ms`.padStart(9));
  return `${name.slice(0, 24).padEnd(24)}${cells.join('')}   ${((times[2] ?? 0) / (times[0] || 1)).toFixed(1)}`;
}

function proseOf(piece: string, size: number): ReturnType<typeof plainProse> {
  return plainProse(piece.repeat(Math.ceil(size / piece.length)).slice(0, size), { file: 'bench', line: 1 });
}

/** The best of three, in milliseconds: what the machine can do when nothing disturbs it. */
function best(work: () => unknown): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const started = performance.now();
      work();
      return performance.now() - started;
    }),
  );
}
