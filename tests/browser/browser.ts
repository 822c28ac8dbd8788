import { chromium, type LaunchOptions } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import { FLAGS } from './flags.ts';

/** The built site, served below a folder. */
export const address = inject('address');
/** The one-file deck on file://. */
export const oneFile = inject('oneFile');
/** The site of an essay that is hard to lay out. */
export const stress = inject('stress');
/** The site of an essay with each kind of drawing. */
export const figures = inject('figures');

/** The site of an essay with figures in every layout that holds text. */
export const layouts = inject('layouts');

/** One browser for a test file, closed when it ends. */
export const browser = await launch({ executablePath: inject('browserPath') });

/** Starts a browser, which closes with the test file. */
export async function launch(options: LaunchOptions) {
  const launched = await chromium.launch({ args: FLAGS, ...options });
  afterAll(() => launched.close());
  return launched;
}
