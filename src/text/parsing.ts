import type { Finding } from '../error.ts';

/** What is carried from block to block, and from file to file, while an essay is parsed. */
export interface Parsing {
  /** The number of the next prose, from 1. */
  no: number;
  /** How many proses so far are no paragraph of their own. */
  parts: number;
  /** How many footnotes there are so far. */
  footnotes: number;
  /** What the author should look at. */
  readonly findings: Finding[];
}

export function newParsing(): Parsing {
  return { no: 1, parts: 0, footnotes: 0, findings: [] };
}
