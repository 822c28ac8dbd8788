import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { makeFolder } from './build/folder.ts';

const SCRIPT = resolve('src/place.mjs');
const runIn = (cwd: string) => {
  const { status, stderr } = spawnSync(process.execPath, [SCRIPT], { cwd, encoding: 'utf8' });
  return { status, stderr };
};

it.each(['bai #1', 'bai?'])('a folder whose name breaks the tools is named before they break: %s', name => {
  const { status, stderr } = runIn(`${makeFolder({ [`${name}/a.txt`]: '' })}/${name}`);
  expect(status).toBe(1);
  expect(stderr).toContain(name);
  expect(stderr).toMatch(/→ Đổi tên thư mục.+ \/ Rename the folder/);
});

it('packages that are not installed are asked for', () => {
  const { status, stderr } = runIn(makeFolder());
  expect([status, stderr.includes('npm ci')]).toEqual([1, true]);
});

it('a folder with nothing wrong goes on without a word', () => {
  expect(runIn(resolve('.'))).toEqual({ status: 0, stderr: '' });
  const root = makeFolder({ 'Bài viết (1) & 100%/node_modules/vite/package.json': '{}' });
  expect(runIn(`${root}/Bài viết (1) & 100%`).status).toBe(0);
});
