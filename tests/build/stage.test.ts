import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { discardStage, openStage, planStage, publishStage } from '../../src/build/stage.ts';
import { expectBothLanguages, type Files, makeFolder, mistakeOf } from './folder.ts';

/** A stage for `dist` of a folder with these files. */
function open(files: Files = {}, empties = true) {
  const root = makeFolder(files);
  const stage = planStage(join(root, 'dist'), empties);
  openStage(stage, 'dist');
  const write = (path: string, text: string) => {
    mkdirSync(join(stage.folder, path, '..'), { recursive: true });
    writeFileSync(join(stage.folder, path), text);
  };
  return { root, stage, write };
}

/** All files below a folder with what is in them, those in hidden folders too. */
const filesOf = (root: string) =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
      .map(path => [path.slice(root.length + 1), readFileSync(path, 'utf8')]),
  );

/** A process that is over. */
const gone = () => spawnSync(process.execPath, ['-e', '']).pid;

describe('the folder of a build', () => {
  it('is as it was until all is written, and then the new one', () => {
    const { root, stage, write } = open({ 'dist/index.html': 'cũ', 'dist/a-1.js': 'cũ' });
    write('index.html', 'mới');
    write('assets/a-2.js', 'mới');
    expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('cũ');
    publishStage(stage, 'dist');
    expect(filesOf(root)).toEqual({ 'dist/index.html': 'mới', 'dist/assets/a-2.js': 'mới' });
  });

  it('is made where there was none', () => {
    const { root, stage, write } = open();
    write('index.html', 'mới');
    publishStage(stage, 'dist');
    expect(filesOf(root)).toEqual({ 'dist/index.html': 'mới' });
  });

  it('stays as it was when the build fails', () => {
    const { root, stage, write } = open({ 'dist/index.html': 'cũ' });
    write('index.html', 'nửa');
    discardStage(stage);
    expect(filesOf(root)).toEqual({ 'dist/index.html': 'cũ' });
  });

  it('keeps the repository that publishes it', () => {
    const { root, stage, write } = open({ 'dist/index.html': 'cũ', 'dist/.git/HEAD': 'main' });
    write('index.html', 'mới');
    publishStage(stage, 'dist');
    expect(filesOf(root)).toEqual({ 'dist/index.html': 'mới', 'dist/.git/HEAD': 'main' });
  });

  it('keeps what else it has where it lies outside the project', () => {
    const { root, stage, write } = open({ 'dist/index.html': 'cũ', 'dist/anh/a.png': 'ảnh' }, false);
    write('index.html', 'mới');
    publishStage(stage, 'dist');
    expect(filesOf(root)).toEqual({ 'dist/index.html': 'mới', 'dist/anh/a.png': 'ảnh' });
  });

  it('may be a link to another place, which it stays', () => {
    const root = makeFolder({ 'xa/index.html': 'cũ' });
    symlinkSync(join(root, 'xa'), join(root, 'dist'), 'junction');
    const stage = planStage(join(root, 'dist'), true);
    openStage(stage, 'dist');
    writeFileSync(join(stage.folder, 'index.html'), 'mới');
    publishStage(stage, 'dist');
    expect(filesOf(join(root, 'dist'))).toEqual({ 'index.html': 'mới' });
    expect(readFileSync(join(root, 'xa/index.html'), 'utf8')).toBe('mới');
  });

  it('cannot be a file: the author is told', () => {
    const mistake = mistakeOf(() => open({ dist: 'a file' }));
    expect(mistake.message).toContain('"dist" is a file where a folder is needed');
    expectBothLanguages(mistake);
  });
});

describe('a build that was killed', () => {
  it('leaves nothing behind for longer than until the next one', () => {
    const { root } = open({
      'dist/index.html': 'cũ',
      [`.dist.kheo-${gone()}-1/index.html`]: 'nửa',
      [`.dist.kheo-${process.pid}-99/index.html`]: 'nửa',
    });
    expect(Object.keys(filesOf(root))).toEqual(['dist/index.html']);
  });

  it('between the two renames gives the old site back', () => {
    const pid = gone();
    const { root } = open({
      [`.dist.kheo-${pid}-1/index.html`]: 'mới',
      [`.dist.kheo-${pid}-1-old/index.html`]: 'cũ',
    });
    expect(filesOf(root)).toEqual({ 'dist/index.html': 'cũ' });
  });

  it('just behind them gives the repository back', () => {
    const { root } = open({
      'dist/index.html': 'mới',
      [`.dist.kheo-${gone()}-1-old/index.html`]: 'cũ',
      [`.dist.kheo-${gone()}-1-old/.git/HEAD`]: 'main',
    });
    expect(filesOf(root)).toEqual({ 'dist/index.html': 'mới', 'dist/.git/HEAD': 'main' });
  });

  it('is not taken for one that goes on', () => {
    const { root, stage } = open({ [`.dist.kheo-${process.ppid}-1/index.html`]: 'nửa' });
    const other = planStage(join(root, 'dist'), true);
    openStage(other, 'dist');
    expect(existsSync(join(root, `.dist.kheo-${process.ppid}-1`))).toBe(true);
    expect([existsSync(stage.folder), existsSync(other.folder)]).toEqual([true, true]);
    for (const each of [stage, other]) discardStage(each);
  });
});
