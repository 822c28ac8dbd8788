import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DeckError } from '../../src/error.ts';
import { essayProses, parseEssay, speakerNotes } from '../../src/text/essay.ts';
import { offsetAt, sourceAt } from '../../src/text/places.ts';
import { normalize } from '../../src/text/section.ts';
import type { Essay, Prose, SourceText } from '../../src/text/types.ts';
import { essayOf, ownFiles } from '../essay.ts';
import { hostileEssays } from '../fuzz/essays.ts';

/** What a place of the files holds for a letter of a prose that stands elsewhere in it. */
function misplaced(essay: Essay, files: readonly SourceText[]): string[] {
  const lines = new Map(files.map(({ file, text }) => [file, normalize(text).split('\n')]));
  const holds = (prose: Prose, offset: number): string | undefined => {
    const letter = prose.text[offset] ?? '';
    const at = sourceAt(prose, offset);
    if (!at) return `nowhere: ${prose.text}`;
    const rest = lines.get(at.file)?.[at.line - 1]?.slice(at.column - 1) ?? '';
    // A blank may be the end of a line, a dot hides what stands there, and a reference stands for its character.
    const isThere = rest.startsWith(letter) || /[\s•]/.test(letter) || /^&[#\w]+;/.test(rest);
    return isThere ? undefined : `${prose.text} [${offset}] at ${at.line}:${at.column} ${rest}`;
  };
  const proses = [
    ...essayProses(essay),
    ...essay.sections.flatMap(({ blocks }) =>
      blocks.flatMap(block => (block.type === 'heading' ? [block.prose] : [])),
    ),
  ];
  return proses.flatMap(prose =>
    [...prose.text].flatMap((_, offset) => holds(prose, offset) ?? []).slice(0, 1),
  );
}

describe('the place of every letter', () => {
  it('is in the file it was read from', () => {
    expect(misplaced(parseEssay(ownFiles()), ownFiles())).toEqual([]);
  });

  it('is in the file of any essay', () => {
    fc.assert(
      fc.property(hostileEssays, files => {
        let essay: Essay;
        try {
          essay = parseEssay(files);
        } catch (error) {
          expect(error).toBeInstanceOf(DeckError);
          return;
        }
        expect(misplaced(essay, files)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['Một **hai** ba', 'hai', 3, 7],
    ['- một\n  1. hai *ba*', 'ba', 4, 11],
    ['> một\n> hai {~~bốm~>bốn~~}', 'bốn', 4, 15],
    ['| a | b |\n|---|---|\n| x \\| y | z |', 'z', 5, 12],
    ['A &lt; [b](https://a.vn)', 'b', 3, 9],
  ])('of %j is that of %j', (body, words, line, column) => {
    const prose = essayProses(essayOf(body)).find(({ text }) => text.includes(words)) as Prose;
    const offset = prose.text.lastIndexOf(words);
    expect(sourceAt(prose, offset)).toEqual({ file: 'slides/01-phan.md', line, column });
    expect(offsetAt(prose, { line, column })).toBe(offset);
  });

  it('is known of the notes too', () => {
    const [note] = speakerNotes(essayOf('Chữ.\n\nNote: nói **chậm**')) as [Prose];
    expect(sourceAt(note, 4)).toEqual({ file: 'slides/01-phan.md', line: 5, column: 13 });
  });
});
