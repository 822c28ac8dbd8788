import { chmodSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import { sitemapOf, takeSharePicture } from '../../src/build/share.ts';
import type { Bilingual } from '../../src/error.ts';
import { makeFolder } from './folder.ts';

afterEach(() => void vi.unstubAllEnvs());

it('a browser that does not start is a warning with what to do, and no picture', async () => {
  const path = `${makeFolder({ 'my-chrome': '#!/bin/sh\nexit 3\n' })}/my-chrome`;
  chmodSync(path, 0o755);
  vi.stubEnv('CHROME_PATH', path);
  const warned: Bilingual[] = [];
  expect(await takeSharePicture('<p data-ready>', message => warned.push(message))).toBeUndefined();
  expect(warned).toHaveLength(1);
  for (const words of Object.values(warned[0] ?? {})) expect(words).toContain(path);
  expect(warned[0]?.en).toContain('CHROME_PATH');
});

it('the address of a site map is text', () => {
  expect(sitemapOf('https://a.vn/b&c/')).toContain('<loc>https://a.vn/b&amp;c/</loc>');
});
