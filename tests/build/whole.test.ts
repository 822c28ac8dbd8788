import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { inWords } from '../../src/build/buildsite.ts';
import { checkWritten, whole } from '../../src/build/whole.ts';
import { DeckError } from '../../src/error.ts';
import { makeFolder, mistakeOf } from './folder.ts';

const PROJECT = { 'index.html': '<p>mới</p>', 'dist/index.html': 'cũ', 'dist/cu.txt': 'cũ' };

function buildOf(root: string, ...plugins: readonly Plugin[]) {
  return build({ root, configFile: false, logLevel: 'silent', plugins: [...plugins, whole()] });
}

const read = (root: string) => readFileSync(join(root, 'dist/index.html'), 'utf8');

describe('a build', () => {
  it('takes the place of the site that was there, at its end', async () => {
    const root = makeFolder(PROJECT);
    const seen: string[] = [];
    const late: Plugin = { name: 'late', closeBundle: () => void seen.push(read(root)) };
    await buildOf(root, late);
    expect(seen).toEqual(['cũ']);
    expect(read(root)).toContain('mới');
    expect(readdirSync(root).sort()).toEqual(['dist', 'index.html']);
    expect(readdirSync(join(root, 'dist'))).toEqual(['index.html']);
  });

  it.each<[string, Omit<Plugin, 'name'>]>([
    ['before anything is written', { generateBundle: () => Promise.reject(new Error('no')) }],
    ['when it is written', { writeBundle: () => Promise.reject(new Error('no')) }],
  ])('that fails %s leaves it as it was', async (_, hooks) => {
    const root = makeFolder(PROJECT);
    await expect(buildOf(root, { name: 'failing', ...hooks })).rejects.toThrow('no');
    expect(readdirSync(root).sort()).toEqual(['dist', 'index.html']);
    expect(readdirSync(join(root, 'dist')).sort()).toEqual(['cu.txt', 'index.html']);
    expect(read(root)).toBe('cũ');
  });

  it('that a later tool fails leaves it as it was', async () => {
    const root = makeFolder(PROJECT);
    const failing: Plugin = { name: 'failing', closeBundle: () => Promise.reject(new Error('no')) };
    await expect(buildOf(root, failing)).rejects.toThrow('no');
    expect(read(root)).toBe('cũ');
  });
});

it('a file that is shorter than it should be is not published', () => {
  const folder = makeFolder({ 'a.js': 'mộ', 'b.js': 'một' });
  const bundle = (fileName: string) =>
    ({ [fileName]: { type: 'chunk', fileName, code: 'một' } }) as unknown as Rolldown.OutputBundle;
  expect(() => checkWritten(folder, bundle('b.js'))).not.toThrow();
  for (const name of ['a.js', 'c.js'])
    expect(mistakeOf(() => checkWritten(folder, bundle(name))).what.en).toContain(`"${name}"`);
});

it('what went wrong is told without what the tools make of it', () => {
  const mistake = mistakeOf(() =>
    checkWritten('/', { a: { type: 'asset', fileName: 'kheo', source: '' } } as never),
  );
  const bundled = Object.assign(new Error('Build failed with 1 error'), {
    errors: [new Error('other'), mistake],
  });
  expect(inWords(bundled, 'dist')).toBe(mistake);
  expect(inWords(new Error("'EROFS: read-only file system, open'"), 'dist')).toBeInstanceOf(DeckError);
  const other = new Error('other');
  expect(inWords(other, 'dist')).toBe(other);
});
