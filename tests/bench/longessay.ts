import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { planDeck } from '../../src/plan/plan.ts';
import { parseEssay } from '../../src/text/essay.ts';
import type { SourceText } from '../../src/text/types.ts';
import { ownFiles } from '../essay.ts';

/** Writes into `folder` the project's essay with its sections over and over, until it makes about so many slides. */
export function writeLongEssay(folder: string, slides: number): void {
  const [once, twice] = [1, 2].map(times => planDeck(parseEssay(timesOwnEssay(times))).slides.length) as [
    number,
    number,
  ];
  const times = 1 + Math.max(0, Math.round((slides - once) / (twice - once)));
  for (const { file, text } of timesOwnEssay(times)) writeFileSync(join(folder, basename(file)), text);
}

/** The files of the essay, so many times; from the second time on, titles have a number, for two sections must not share one. */
export function timesOwnEssay(times: number): SourceText[] {
  const [cover, ...sections] = ownFiles() as [SourceText, ...SourceText[]];
  const numbers = Array.from({ length: times }, (_, index) => index + 1);
  return [cover, ...numbers.flatMap(no => sections.map(section => numbered(section, no)))];
}

function numbered({ file, text }: SourceText, no: number): SourceText {
  if (no === 1) return { file, text };
  return { file: `slides/${no}-${basename(file)}`, text: text.replace(/^# .*$/m, `$& (${no})`) };
}
