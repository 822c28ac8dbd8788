import { parseBlocks } from './blocks.ts';
import { frontMatterOf } from './frontmatter.ts';
import { newParsing } from './parsing.ts';
import { plainProse } from './prose.ts';
import { normalize, prosesOf } from './section.ts';
import type { Prose, SourceText } from './types.ts';

const LINE = /[^\n]+/g;

/** The proses of a plain text, one a line, the way articles are stored; nothing in it is taken for Markdown. */
export function parsePlain(file: SourceText): Prose[] {
  const text = normalize(file.text);
  let line = 1;
  let at = 0;
  return [...text.matchAll(LINE)].map(({ 0: words, index }) => {
    for (; at < index; at++) if (text[at] === '\n') line++;
    return { ...plainProse(words, { file: file.file, line }), places: [0, line, 1] };
  });
}

/** The proses of any Markdown text, which need be no section of an essay. */
export function parseLoose(file: SourceText): Prose[] {
  const text = normalize(file.text);
  const matter = frontMatterOf(text)?.raw ?? '';
  const below = { file: file.file, line: matter.split('\n').length };
  return parseBlocks(text.slice(matter.length), below, newParsing()).flatMap(prosesOf);
}
