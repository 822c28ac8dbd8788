import { EventEmitter } from 'node:events';
import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'vite';
import { expect, it, onTestFinished } from 'vitest';
import { watchFolders } from '../../src/build/watch.ts';
import { makeFolder } from './folder.ts';

/** A server whose watcher hears nothing, as over a network folder. */
async function watchDeaf(root: string) {
  const server = await createServer({ root, configFile: false, logLevel: 'silent', server: { watch: null } });
  onTestFinished(() => server.close());
  const warned: string[] = [];
  server.config.logger.warn = message => void warned.push(message);
  const watcher = Object.assign(new EventEmitter(), { add: () => watcher });
  let count = 0;
  watchFolders(Object.assign(Object.create(server), { watcher }), [join(root, 'slides')], () => {
    count += 1;
  });
  return { watcher, warned, checks: () => count };
}

it('a folder that tells of no change is looked at', async () => {
  const root = makeFolder({ 'slides/01.md': 'một', 'index.html': '' });
  const { checks } = await watchDeaf(root);
  writeFileSync(join(root, 'slides/01.md'), 'một hai');
  await expect.poll(checks, { timeout: 5000 }).toBe(1);
  utimesSync(join(root, 'slides/01.md'), 1, 1);
  await expect.poll(checks, { timeout: 5000 }).toBe(2);
});

it('a watcher that fails is a warning, and not the end', async () => {
  const { watcher, warned } = await watchDeaf(makeFolder({ 'slides/01.md': 'một' }));
  watcher.emit('error', new Error('ENOSPC: System limit for number of file watchers reached'));
  expect(warned).toEqual([expect.stringContaining('ENOSPC')]);
});
