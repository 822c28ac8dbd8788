import { type InlineConfig, build as viteBuild } from 'vite';
import { diskMistake } from './disk.ts';
import { isTold } from './mistake.ts';

/** What may be asked of a build; as Vite's own options. */
export interface BuildOrder {
  /** The folder of the site, `dist` unless said otherwise. */
  readonly outDir?: string | undefined;
  readonly logLevel?: string | undefined;
}

/** Builds the site as vite.config.ts says. What goes wrong with a file is thrown in words, whichever tool met it. */
export async function buildSite({ outDir, logLevel = 'info' }: BuildOrder = {}): Promise<void> {
  try {
    await viteBuild({
      // Without a file beside the packages, where it may not be written.
      configLoader: 'runner',
      logLevel: logLevel as InlineConfig['logLevel'] & string,
      build: outDir === undefined ? {} : { outDir },
    });
  } catch (error) {
    throw inWords(error, outDir ?? 'dist');
  }
}

/** What is behind the error of a bundler: the mistake of the author's, or the disk. */
export function inWords(error: unknown, shown: string): unknown {
  const errors = [error, ...(hasErrors(error) ? error.errors : [])];
  return errors.find(isTold) ?? diskMistake(error, shown);
}

function hasErrors(error: unknown): error is { readonly errors: readonly unknown[] } {
  return typeof error === 'object' && error !== null && 'errors' in error && Array.isArray(error.errors);
}
