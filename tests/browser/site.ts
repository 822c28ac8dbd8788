import { join } from 'node:path';
import { build } from 'vite';
import { kheo, ONE_FILE } from '../../src/build/plugin.ts';

/** Builds the project's own deck as `npm run build` does; the path of the one file. */
export async function buildOwn(outDir: string): Promise<string> {
  await build({ logLevel: 'warn', build: { outDir, emptyOutDir: true } });
  return join(outDir, ONE_FILE);
}

/** Builds the deck of another essay, which has no pictures; the path of the one file. */
export async function buildEssay(slides: string, outDir: string): Promise<string> {
  await build({
    ...{ configFile: false, base: './', logLevel: 'warn', publicDir: false },
    plugins: [kheo({ slides })],
    build: { outDir, emptyOutDir: true, modulePreload: false },
  });
  return join(outDir, ONE_FILE);
}
