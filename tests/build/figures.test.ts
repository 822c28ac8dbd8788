import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { surveyFigures, tableOfFigures, writeSurveys } from '../../src/build/figures.ts';
import { makeFolder, mistakeOf, placeOf } from './folder.ts';

const FILES = {
  'a.txt': 'Mở đầu\nXã có 12 hộ thoát nghèo.',
  'con/b.md': '# Phần 1\n\nĐạt **91,4%** cử tri.',
  'con/anh.png': 'x',
};

describe('the figures command', () => {
  it('reads the texts of a folder and those below it, and nothing else', () => {
    const root = makeFolder(FILES);
    const surveys = surveyFigures([root], root);
    expect(surveys.map(({ file, figures }) => [file, ...figures.map(({ surface }) => surface)])).toEqual([
      ['a.txt', '12 hộ thoát nghèo'],
      ['con/b.md', '91,4%'],
    ]);
  });

  it('prints file and line, the figure and its sentence', () => {
    const root = makeFolder(FILES);
    const table = tableOfFigures(surveyFigures([join(root, 'a.txt')], root));
    expect(table).toBe(
      'a.txt:2:7 · 12 hộ thoát nghèo · count · 12 · hộ thoát nghèo · Xã có\n    Xã có 12 hộ thoát nghèo.',
    );
  });

  it('writes one JSON a file, whose offsets are those of the file', () => {
    const root = makeFolder(FILES);
    writeSurveys(surveyFigures([root], root), join(root, 'ra'));
    const [figure] = JSON.parse(readFileSync(join(root, 'ra', 'b.json'), 'utf8'));
    expect(FILES['con/b.md'].slice(figure.start, figure.end)).toBe('91,4%');
  });

  it('says which path is missing', () => {
    const root = makeFolder();
    expect(placeOf(mistakeOf(() => surveyFigures([join(root, 'x.txt')], root)))).toBe('x.txt:1');
  });

  it('runs from the terminal and ends with 2 where it was called wrongly', () => {
    const root = makeFolder(FILES);
    const run = (...args: string[]) =>
      spawnSync('npx', ['tsx', 'src/cli.ts', 'figures', ...args], { encoding: 'utf8' });
    expect(run(join(root, 'a.txt')).stdout).toContain('12 hộ thoát nghèo');
    expect(run('--json', join(root, 'a.txt')).stdout).toContain('"value": 12');
    expect(run()).toMatchObject({ status: 2, stderr: expect.stringContaining('npm run figures') });
    expect(run(join(root, 'x')).status).toBe(1);
    expect(run('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('npm run figures') });
    expect(run('--csv')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/'--csv'[\s\S]*Cách dùng/),
    });
  });
});
