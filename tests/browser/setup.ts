import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { ensureBrowser } from '../../src/build/browser.ts';
import { ensureFirefox } from './firefoxpath.ts';
import { buildEssay, buildOwn } from './site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The served site, below a folder as on a shared host. */
    address: string;
    /** The one-file deck, as double-clicking opens it. */
    oneFile: string;
    /** Another essay, written to be hard to lay out. */
    stress: string;
    /** A third, with each kind of drawing. */
    figures: string;
    /** A fourth, with figures in every layout that holds text. */
    layouts: string;
    browserPath: string;
    /** Firefox, where there is one. */
    firefoxPath: string | undefined;
  }
}

/** Builds the deck as `npm run build` does and serves it, for all browser tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('browserPath', ensureBrowser());
  project.provide('firefoxPath', ensureFirefox());
  const outDir = mkdtempSync(join(tmpdir(), 'kheo-'));
  const oneFile = await buildOwn(outDir);
  for (const name of ['stress', 'figures', 'layouts'])
    await buildEssay(`tests/golden/${name}`, join(outDir, name));
  const server = await preview({ logLevel: 'warn', base: '/thu/', build: { outDir }, preview: { port: 0 } });
  project.provide('address', new URL('/thu/', server.resolvedUrls?.local[0]).href);
  project.provide('stress', new URL('/thu/stress/', server.resolvedUrls?.local[0]).href);
  project.provide('figures', new URL('/thu/figures/', server.resolvedUrls?.local[0]).href);
  project.provide('layouts', new URL('/thu/layouts/', server.resolvedUrls?.local[0]).href);
  project.provide('oneFile', pathToFileURL(oneFile).href);
  return async () => {
    await server.close();
    rmSync(outDir, { recursive: true });
  };
}
