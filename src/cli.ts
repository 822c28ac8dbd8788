import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { surveyFigures, tableOfFigures, writeSurveys } from './build/figures.ts';
import { DeckError } from './error.ts';

/** What `npm run` calls with a command's name, one line a command. */
const COMMANDS: Readonly<Record<string, (args: string[]) => void>> = { figures };

const USAGE = `Cách dùng / Usage:
  npm run figures -- PATH… [--out DIR] [--json]   các con số trong tệp .txt, .md hoặc thư mục / the figures in texts`;

function figures(args: string[]): void {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { out: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  if (positionals.length === 0) throw new Error(USAGE);
  const surveys = surveyFigures(
    positionals.map(path => resolve(path)),
    process.cwd(),
  );
  if (values.out) writeSurveys(surveys, values.out);
  else console.log(values.json ? JSON.stringify(surveys, null, 1) : tableOfFigures(surveys));
}

function start([name = '', ...args]: string[]): void {
  const command = COMMANDS[name];
  if (!command) throw new Error(USAGE);
  command(args);
}

try {
  start(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof DeckError ? 1 : 2;
}
