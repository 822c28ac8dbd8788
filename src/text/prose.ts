import { sentenceRanges } from './sentences.ts';
import type { Mark, MarkOf, Prose, Range, Source } from './types.ts';

/** The number of a prose's paragraph, from 1, as a reader counts; 0 for what is none. */
export function paragraphOf({ no, paragraph }: Prose): number {
  return paragraph ?? no;
}

/** A prose without marks: nothing in the text is taken for Markdown. */
export function plainProse(text: string, source: Source): Prose {
  return { text, marks: [], sentences: sentenceRanges(text), no: 0, source };
}

/** The text before the corrections. */
export function originalText(prose: Prose): string {
  let original = '';
  let at = 0;
  for (const correction of marksOf(prose, 'correction')) {
    original += prose.text.slice(at, correction.from) + correction.old;
    at = correction.to;
  }
  return original + prose.text.slice(at);
}

/** The marks of one type, in order. */
export function marksOf<Type extends Mark['type']>(prose: Prose, type: Type): MarkOf<Type>[] {
  return prose.marks.filter((mark): mark is MarkOf<Type> => mark.type === type);
}

/** The words under a range. */
export function textOf(prose: Prose, range: Range): string {
  return prose.text.slice(range.from, range.to);
}

/** Whether `inner` lies in `outer`. */
export function isWithin(inner: Range, outer: Range): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** The whole of a prose as a range, without blanks at its ends. */
export function wholeOf(prose: Prose): Range {
  return { from: prose.sentences[0]?.from ?? 0, to: prose.sentences.at(-1)?.to ?? 0 };
}

/** How many syllables a text has: in Vietnamese, its runs of letters or digits between blanks. */
export function syllableCount(text: string): number {
  // From its first letter on, so that a run without one is passed over once.
  return text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}
