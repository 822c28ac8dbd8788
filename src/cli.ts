import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { surveyFigures, tableOfFigures, writeSurveys } from './build/figures.ts';
import { isTold } from './build/mistake.ts';

/** What `npm run` calls with a command's name, one line a command. */
const COMMANDS: Readonly<Record<string, (args: string[]) => void | Promise<void>>> = {
  build,
  figures,
  handout,
};

const USAGE = `Cách dùng / Usage:
  npm run build [-- --outDir DIR] [--logLevel info|warn|error]   dựng trang / builds the site
  npm run figures -- PATH… [--out DIR] [--json]   các con số trong tệp .txt, .md hoặc thư mục / the figures in texts
  npm run handout [-- --kind KIND] [--out PATH] [--per-page N] [--down] [--color]
      bản in PDF / handouts as PDF: slides, notes, text, leaflet, quiz, notice, all`;

const HELP = new Set(['help', '--help', '-h']);

async function build(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { outDir: { type: 'string' }, logLevel: { type: 'string' } },
  });
  const { buildSite } = await import('./build/buildsite.ts');
  await buildSite(values);
}

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

async function handout(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      kind: { type: 'string', default: 'text' },
      out: { type: 'string', default: 'handouts' },
      'per-page': { type: 'string', default: '2' },
      down: { type: 'boolean', default: false },
      color: { type: 'boolean', default: false },
    },
  });
  // Vite and the browser are not for those who ask for figures.
  const { writeHandouts } = await import('./build/handout.ts');
  await writeHandouts({ ...values, perPage: values['per-page'] });
}

async function start([name = '', ...args]: string[]): Promise<void> {
  if ([name, ...args].some(arg => HELP.has(arg))) return console.log(USAGE);
  const command = COMMANDS[name];
  if (!command) throw new Error(USAGE);
  await command(args);
}

/** What went wrong, in words; for a call that cannot be read, how it is done right. */
function tellError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isMiscalled = 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  return isMiscalled
    ? `Lệnh viết chưa đúng. / The call is wrong: ${error.message}\n\n${USAGE}`
    : error.message;
}

try {
  await start(process.argv.slice(2));
} catch (error) {
  console.error(tellError(error));
  process.exitCode = isTold(error) ? 1 : 2;
}
