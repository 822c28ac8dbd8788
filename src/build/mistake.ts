import { resolve } from 'node:path';
import { inspect } from 'node:util';
import { DeckError } from '../error.ts';

/** An author's mistake as Vite's overlay and terminal show it: the message and the place, no stack of ours. */
export class Mistake extends Error {
  override readonly name = 'Mistake';
  override readonly stack = '';
  readonly plugin = 'kheo';
  /** `column` is from 0; the author thinks in lines. */
  readonly loc: { readonly file: string; readonly line: number; readonly column: number };

  constructor(error: DeckError, root: string) {
    super(error.message);
    const { file, line } = error.source;
    this.loc = { file: resolve(root, file), line, column: 0 };
  }

  /** What Vite prints when a build fails. */
  [inspect.custom](): string {
    return this.message;
  }
}

/** Runs `work`; throws `Mistake` in place of `DeckError`. */
export function readable<Result>(root: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw error instanceof DeckError ? new Mistake(error, root) : error;
  }
}

/** Whether an error is told in the author's words already. By its name: Vite may load the modules of a build twice. */
export function isTold(error: unknown): error is Error {
  return error instanceof Error && (error.name === 'Mistake' || error.name === 'DeckError');
}
