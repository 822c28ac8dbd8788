import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { DeckError } from '../../src/error.ts';

/** Files by their path below the folder. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A folder with these files, gone when the test ends; its absolute path. */
export function makeFolder(files: Files = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'kheo-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

/** The mistake that some work finds; anything else it does fails the test. */
export function mistakeOf(work: () => unknown): DeckError {
  try {
    work();
  } catch (error) {
    if (error instanceof DeckError) return error;
    throw error;
  }
  throw new Error('No mistake was found.');
}

/** `slides/01-mot.md:3`, as it opens the message. */
export function placeOf({ source: { file, line } }: DeckError): string {
  return `${file}:${line}`;
}

/** Characters beyond ASCII, of which Vietnamese has some in every sentence. */
const VIETNAMESE = /[^\0-\x7f]/;

/** Fails unless what was found and what to do are told in Vietnamese and in English. */
export function expectBothLanguages({ what, hint, message }: DeckError): void {
  for (const { vi, en } of [what, hint]) {
    expect(vi).toMatch(VIETNAMESE);
    expect(en.replace('…', '')).not.toMatch(VIETNAMESE);
    expect(message).toContain(`${vi} / ${en}`);
  }
}
