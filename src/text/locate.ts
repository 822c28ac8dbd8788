import { parseBlocks } from './blocks.ts';
import { frontMatterOf } from './frontmatter.ts';
import { newParsing } from './parsing.ts';
import type { Located } from './plain.ts';
import { normalize, prosesOf } from './section.ts';
import type { SourceText } from './types.ts';

/** What stands in the file but not in the prose: old words of corrections, remarks, addresses, attributes. */
const UNSEEN =
  /\{~~[\s\S]{0,3000}?~>|\{--[\s\S]{0,3000}?--\}|\{>>[\s\S]{0,3000}?<<\}|\]\([^)\n]{0,300}\)|\]\{[^}\n]{0,300}\}/g;

/** The proses of a Markdown text, each character with its place in the file. */
export function locateMarkdown(file: SourceText): Located[] {
  const whole = normalize(file.text);
  const matter = frontMatterOf(whole)?.raw ?? '';
  const text = matter.replace(/[^\n]/g, ' ') + whole.slice(matter.length);
  const seen = text.replace(UNSEEN, words => '\0'.repeat(words.length));
  const starts = lineStarts(text);
  let end = 0;
  return parseBlocks(text, { file: file.file, line: 1 }, newParsing())
    .flatMap(prosesOf)
    .map(prose => {
      // The cells of a row share its line; each begins behind the one before it.
      const offsets = alignment(seen, Math.max(end, starts[prose.source.line - 1] ?? 0), prose.text);
      end = (offsets.at(-1) ?? end - 1) + 1;
      const last = end;
      return { prose, offsetOf: at => offsets[at] ?? last };
    });
}

function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}

/** Farther ahead nothing of the same paragraph stands. */
const FARTHEST = 4000;

/** A prose is its Markdown without some characters, in the same order: each is the next of its sort. */
function alignment(text: string, start: number, words: string): number[] {
  const offsets: number[] = [];
  let at = start;
  for (const letter of words) {
    const next = nextOf(text, letter, at);
    for (let half = 0; half < letter.length; half++) offsets.push(next + half);
    at = next + letter.length;
  }
  return offsets;
}

function nextOf(text: string, letter: string, at: number): number {
  const next = letter === ' ' ? nextBlank(text, at) : text.indexOf(letter, at);
  return next < 0 || next - at > FARTHEST ? at : next;
}

/** A line end in the file is a blank in the prose. */
function nextBlank(text: string, at: number): number {
  const rest = /[ \n]/g;
  rest.lastIndex = at;
  return rest.exec(text)?.index ?? -1;
}
