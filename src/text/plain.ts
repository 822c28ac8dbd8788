import { plainProse } from './prose.ts';
import { normalize } from './section.ts';
import type { Prose, SourceText } from './types.ts';

/** A prose with the way back from its offsets to those of its file. */
export interface Located {
  readonly prose: Prose;
  /** Offset of a character of the prose in the file's normalized text. */
  readonly offsetOf: (at: number) => number;
}

const LINE = /[^\n]+/g;

/** Plain text as proses, one a line, the way articles are stored; nothing in it is taken for Markdown. */
export function parsePlain(file: SourceText): Located[] {
  const text = normalize(file.text);
  let line = 1;
  let at = 0;
  return [...text.matchAll(LINE)].map(({ 0: words, index }) => {
    for (; at < index; at++) if (text[at] === '\n') line++;
    const prose = plainProse(words, { file: file.file, line });
    return { prose, offsetOf: offset => index + offset };
  });
}
