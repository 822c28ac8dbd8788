import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { offline } from '../../src/build/offline.ts';
import { kheo, ONE_FILE } from '../../src/build/plugin.ts';

/** Builds the project's own deck as `npm run build` does; the path of the one file. */
export async function buildOwn(outDir: string): Promise<string> {
  await build({ logLevel: 'warn', build: { outDir, emptyOutDir: true } });
  return join(outDir, ONE_FILE);
}

/** Builds the deck of another essay, with the pictures in `publicDir`; the path of the one file. */
export async function buildEssay(slides: string, outDir: string, publicDir?: string): Promise<string> {
  await buildWith({ outDir, publicDir }, kheo({ slides }));
  return join(outDir, ONE_FILE);
}

/** Builds the site of another essay with its service worker. */
export function buildKept(slides: string, outDir: string): Promise<void> {
  return buildWith({ outDir }, kheo({ slides }), ...offline());
}

interface Folders {
  readonly outDir: string;
  readonly publicDir?: string | undefined;
}

async function buildWith({ outDir, publicDir }: Folders, ...plugins: readonly Plugin[]): Promise<void> {
  await build({
    ...{ configFile: false, base: './', logLevel: 'warn', publicDir: publicDir ?? false },
    plugins: [...plugins],
    build: { outDir, emptyOutDir: true, modulePreload: { polyfill: false } },
  });
}
