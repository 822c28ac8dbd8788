import {
  accessSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { codeOf, onDisk } from './disk.ts';

/** A build on its way, in a folder beside the one it is for: what is left to do at its end is a rename. */
export interface Stage {
  /** Where the build writes: `.dist.kheo-4711-1`. */
  readonly folder: string;
  /** What it takes the place of. */
  readonly target: string;
  /** Whether nothing else may stay in the target; a folder outside the project keeps what it has besides. */
  readonly empties: boolean;
}

/** What Vite leaves in a folder that it empties: the repository of those who publish it by git. */
const KEPT = '.git';
/** Behind the name of a stage, of the folder that it has just taken the place of. */
const OLD = '-old';
/** A folder that cannot be renamed (a mount, or open in another program on Windows) is filled file by file. */
const UNMOVABLE = new Set(['EBUSY', 'EXDEV', 'EPERM', 'EACCES', 'ENOTEMPTY', 'EEXIST']);
/** Virus scanners on Windows hold new files for a moment: so often, and so many milliseconds in between, it is tried. */
const TRIES = 10;
const PAUSE = 100;

/** The stages of this process, which it clears away when it ends before they do. */
const underway = new Set<string>();
let count = 0;

/** Names the stage of a build; nothing is made yet. */
export function planStage(target: string, empties: boolean): Stage {
  const real = existsSync(target) ? realpathSync(target) : target;
  count += 1;
  return { folder: `${stagePrefix(real)}${process.pid}-${count}`, target: real, empties };
}

/** Makes the stage, and clears away those of builds that were killed. Throws `DeckError` where that cannot be. */
export function openStage({ folder, target }: Stage, shown: string): void {
  onDisk(shown, () => {
    mkdirSync(dirname(target), { recursive: true });
    clearStages(target);
    if (existsSync(target)) {
      // A file in its place, which could not be opened as a folder.
      readdirSync(target);
      accessSync(target, constants.W_OK);
    }
    mkdirSync(folder);
  });
  if (underway.size === 0) process.once('exit', discardAll);
  underway.add(folder);
}

/** Puts what was built in its place. Until the rename the old site is whole, and from then on the new one. */
export function publishStage(stage: Stage, shown: string): void {
  onDisk(shown, () => {
    if (!stage.empties && existsSync(stage.target)) merge(stage);
    else replace(stage);
  });
  discardStage(stage);
}

/** Clears a stage away. */
export function discardStage({ folder }: Stage): void {
  underway.delete(folder);
  rmSync(folder, { recursive: true, force: true });
}

function discardAll(): void {
  for (const folder of underway) rmSync(folder, { recursive: true, force: true });
}

function replace({ folder, target }: Stage): void {
  const old = folder + OLD;
  if (existsSync(target)) {
    try {
      move(target, old);
    } catch (error) {
      if (!UNMOVABLE.has(codeOf(error) ?? '')) throw error;
      merge({ folder, target, empties: true });
      return;
    }
  }
  try {
    move(folder, target);
  } catch (error) {
    if (existsSync(old)) move(old, target);
    throw error;
  }
  giveBack(old, target);
  rmSync(old, { recursive: true, force: true });
}

/** File by file, and what names others after those: a page is never there before its scripts. */
function merge({ folder, target, empties }: Stage): void {
  const paths = filesBelow(folder);
  for (const path of paths.sort((one, other) => rank(one) - rank(other))) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    place(join(folder, path), join(target, path));
  }
  if (!empties) return;
  const built = new Set(paths);
  for (const path of filesBelow(target))
    if (!built.has(path) && path.split(/[\\/]/)[0] !== KEPT) rmSync(join(target, path), { force: true });
}

function rank(path: string): number {
  return path === 'sw.js' ? 2 : path.endsWith('.html') ? 1 : 0;
}

function place(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    copyFileSync(from, `${to}.kheo`);
    renameSync(`${to}.kheo`, to);
  }
}

/** Clears away what killed builds have left; the site that one of them had just set aside comes back. */
function clearStages(target: string): void {
  const prefix = basename(stagePrefix(target));
  const left = readdirSync(dirname(target)).filter(name => name.startsWith(prefix));
  for (const name of left) {
    const path = join(dirname(target), name);
    if (isUnderway(path, Number.parseInt(name.slice(prefix.length), 10))) continue;
    if (name.endsWith(OLD)) {
      if (!existsSync(target)) renameSync(path, target);
      giveBack(path, target);
    }
    rmSync(path, { recursive: true, force: true });
  }
}

/** Whether another build is at work there. A process may have the number of one that is gone, and be this one. */
function isUnderway(path: string, pid: number): boolean {
  if (pid === process.pid) return underway.has(path.replace(new RegExp(`${OLD}$`), ''));
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function giveBack(old: string, target: string): void {
  const kept = join(old, KEPT);
  if (existsSync(kept) && !existsSync(join(target, KEPT))) renameSync(kept, join(target, KEPT));
}

function move(from: string, to: string): void {
  for (let tried = 1; ; tried++) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      if (process.platform !== 'win32' || tried === TRIES) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => !entry.isDirectory())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)));
}

/** `/a/.dist.kheo-`, and then the number of the process. */
function stagePrefix(target: string): string {
  return join(dirname(target), `.${basename(target)}.kheo-`);
}
