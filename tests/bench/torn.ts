import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROUNDS = 50;
/** So many of a hundred kills at least have to come while files are written, or else the bench has shown nothing. */
const IN_TIME = 30;

/** What a build needs besides the packages, which it borrows. */
const PARTS = ['index.html', 'package.json', 'public', 'slides', 'src', 'tsconfig.json', 'vite.config.ts'];

/** When a build was killed: before it wrote anything, while its files were written, or not before it was done. */
type Moment = 'early' | 'writing' | 'done';

/**
 * Kills builds of a copy of the project at random moments, and says whether each has left the old site or the new one,
 * whole. The moments are parts of the time that the latest whole build took, half of them of the time from its first
 * file on, so that a faster build is killed just as often in the middle of its writing. `npm run bench -- torn 50 SEED`
 */
export async function benchTorn([
  rounds = String(ROUNDS),
  seed = String(Date.now() % 1e6),
]: readonly string[]) {
  const root = mkdtempSync(join(tmpdir(), 'kheo-'));
  const random = randomFrom(Number(seed));
  const counts: Record<Moment, number> = { early: 0, writing: 0, done: 0 };
  try {
    copyProject(root);
    const sites = new Map<string, string>();
    let times = { writing: 0, whole: 0 };
    for (const title of ['Bài cũ', 'Bài mới']) {
      name(root, title);
      times = await buildWhole(root);
      sites.set(title, digestOf(join(root, 'dist')));
    }
    console.log(
      `seed ${seed}; a build takes ${times.whole} ms and begins to write after ${times.writing} ms`,
    );
    const torn: string[] = [];
    for (let round = 1; round <= Number(rounds); round++) {
      const before = digestOf(join(root, 'dist'));
      const title = before === sites.get('Bài cũ') ? 'Bài mới' : 'Bài cũ';
      name(root, title);
      const since = round % 2 === 0 ? times.writing : 0;
      const delay = since + random() * (times.whole * 1.05 - since);
      const found = await kill(root, delay);
      const after = digestOf(join(root, 'dist'));
      const is = after === before ? 'old' : after === sites.get(title) ? 'new' : 'TORN';
      const moment = is === 'new' ? 'done' : found;
      counts[moment] += 1;
      console.log(
        `${String(round).padStart(3)}  ${delay.toFixed(0).padStart(5)} ms  ${moment.padEnd(8)} ${is}`,
      );
      if (is === 'TORN') torn.push(`round ${round}, killed after ${delay.toFixed(0)} ms`);
    }
    // What they have left behind is cleared away by the next one, which is whole.
    await buildWhole(root);
    const left = readdirSync(root).filter(path => path.includes('.kheo-'));
    tell(Number(rounds), counts, torn, left);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function tell(
  rounds: number,
  counts: Record<Moment, number>,
  torn: readonly string[],
  left: readonly string[],
) {
  console.log(
    `killed: ${counts.early} before writing, ${counts.writing} while writing, ${counts.done} after`,
  );
  const faults = [
    ...torn.map(round => `dist/ is torn: ${round}`),
    ...left.map(path => `left behind: ${path}`),
    ...(counts.writing * 100 < rounds * IN_TIME
      ? ['too few were killed while they wrote to show anything']
      : []),
  ];
  for (const fault of faults) console.error(fault);
  console.log(faults.length === 0 ? 'met: dist/ was whole each time' : 'NOT met');
  if (faults.length > 0) process.exitCode = 1;
}

function copyProject(root: string): void {
  for (const part of PARTS) cpSync(part, join(root, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');
}

/** Gives the essay another title, and so nearly each file of the site another content. */
function name(root: string, title: string): void {
  const cover = join(root, 'slides/00-bia.md');
  writeFileSync(cover, readFileSync(cover, 'utf8').replace(/^title: .*/m, `title: ${title}`));
}

/** Builds to the end; milliseconds until the first file was written, and in all. */
async function buildWhole(root: string): Promise<{ writing: number; whole: number }> {
  const start = performance.now();
  const build = startBuild(root);
  let writing = 0;
  const timer = setInterval(() => {
    if (writing === 0 && isWriting(root, build)) writing = performance.now() - start;
  }, 2);
  const code = await endOf(build);
  clearInterval(timer);
  if (code !== 0) throw new Error(`The build failed with ${code}.`);
  return { writing: Math.round(writing), whole: Math.round(performance.now() - start) };
}

async function kill(root: string, delay: number): Promise<Moment> {
  const build = startBuild(root);
  const ended = endOf(build);
  const timer = new Promise<'late'>(resolve => setTimeout(resolve, delay, 'late'));
  if ((await Promise.race([ended, timer])) !== 'late') return 'done';
  build.kill('SIGKILL');
  await ended;
  return isWriting(root, build) ? 'writing' : 'early';
}

function startBuild(root: string): ChildProcess {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  return spawn(process.execPath, [vite, 'build', '--logLevel', 'error'], { cwd: root, stdio: 'inherit' });
}

function endOf(build: ChildProcess): Promise<number | null> {
  return new Promise(resolve => build.once('exit', resolve));
}

/** Whether the folder that the build writes into is there, and has something in it. */
function isWriting(root: string, { pid }: ChildProcess): boolean {
  return readdirSync(root)
    .filter(path => path.includes(`.kheo-${pid}-`))
    .some(path => existsSync(join(root, path)) && readdirSync(join(root, path)).length > 0);
}

/** One word for all files of a folder and what is in them. */
function digestOf(folder: string): string {
  if (!existsSync(folder)) return 'nothing';
  const hash = createHash('sha256');
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name));
  for (const path of paths.sort()) hash.update(path).update(readFileSync(path));
  return hash.digest('hex');
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
