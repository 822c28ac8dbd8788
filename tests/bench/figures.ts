import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { surveyFigures } from '../../src/build/figures.ts';
import { addText, emptyScore, type GoldMention, type Score, type Tally } from './score.ts';

/** Scores the finder on a folder with `texts/NAME.txt` and `gold/NAME.json`, and prints it by kind. */
export function benchFigures([folder]: readonly string[]): void {
  if (folder === undefined)
    throw new Error('npm run bench -- figures DIR   (DIR/texts/*.txt, DIR/gold/*.json)');
  const score = scoreFolder(resolve(folder));
  console.log('kind        precision      recall          F1');
  console.log(row('all', score.all));
  const kinds = [...score.byKind].sort(([, a], [, b]) => b.gold - a.gold);
  for (const [kind, tally] of kinds) console.log(row(kind, tally));
  console.log(
    `kind right ${share(score.kind)}, unit right ${share(score.unit)}, changes ${share(score.change)}`,
  );
  console.log(`key figures claimed in texts that have none: ${score.inEmptyTexts}`);
  for (const error of score.errors) console.log(`  ${error}`);
}

/** The score of the finder on a folder of annotated texts. */
export function scoreFolder(folder: string): Score {
  const score = emptyScore();
  for (const file of readdirSync(join(folder, 'gold'))
    .filter(name => name.endsWith('.json'))
    .sort()) {
    const name = file.replace(/\.json$/, '');
    const gold: GoldMention[] = JSON.parse(readFileSync(join(folder, 'gold', file), 'utf8'));
    const [survey] = surveyFigures([join(folder, 'texts', `${name}.txt`)], folder);
    addText(score, name, gold, survey?.figures ?? []);
  }
  return score;
}

function row(kind: string, { predicted, gold, matched }: Tally): string {
  const precision = predicted === 0 ? 0 : matched / predicted;
  const recall = gold === 0 ? 0 : matched / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  const cells = [
    `${percent(precision)} ${matched}/${predicted}`,
    `${percent(recall)} ${matched}/${gold}`,
    percent(f1),
  ];
  return kind.padEnd(10) + cells.map(cell => cell.padStart(15)).join('');
}

function share({ right, asked }: { right: number; asked: number }): string {
  return `${percent(asked === 0 ? 1 : right / asked)} (${right}/${asked})`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}
