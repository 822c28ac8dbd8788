import type { Token, Tokens } from 'marked';
import { type Bilingual, DeckError } from '../error.ts';
import type { CriticToken } from './criticmarkup.ts';
import type { FigureToken } from './figurespan.ts';
import { lexInline, type StarsToken } from './markdown.ts';
import { sentenceRanges } from './sentences.ts';
import type { Mark, MarkOf, Prose, Range, Source } from './types.ts';

/** Only these may be followed; any other link stays the text it is. */
const SAFE_LINK = /^(?:https?:\/\/|mailto:)/i;
const STAR_MARKS = { 1: 'emphasis', 2: 'strong', 3: 'title' } as const;

/**
 * Takes the Markdown off a run of inline tokens; what it meant becomes marks over the plain text. Throws `DeckError`
 * where a figure is marked with attributes that mean nothing.
 */
export function proseOf(tokens: readonly Token[], source: Source, no = 0): Prose {
  rejectMistakes(tokens, source);
  const marks: Mark[] = [];
  const text = append('', tokens, marks);
  marks.sort((a, b) => a.from - b.from || b.to - a.to);
  return { text, marks, sentences: sentenceRanges(text), no, source };
}

/** The prose of one line of Markdown, such as a title. */
export function parseLine(line: string, source: Source): Prose {
  return proseOf(lexInline(line), source);
}

/** The number of a prose's paragraph, from 1, as a reader counts; 0 for what is none. */
export function paragraphOf({ no, paragraph }: Prose): number {
  return paragraph ?? no;
}

/** A prose without marks: nothing in the text is taken for Markdown. */
export function plainProse(text: string, source: Source): Prose {
  return { text, marks: [], sentences: sentenceRanges(text), no: 0, source };
}

function append(text: string, tokens: readonly Token[], marks: Mark[]): string {
  return tokens.reduce((before, token) => appendToken(before, token, marks), text);
}

function appendToken(text: string, token: Token, marks: Mark[]): string {
  switch (token.type) {
    case 'stars': {
      const after = append(text, (token as StarsToken).tokens, marks);
      const type = STAR_MARKS[(token as StarsToken).stars as 1 | 2 | 3];
      marks.push({ type, from: text.length, to: after.length });
      return after;
    }
    case 'critic':
      return appendCritic(text, token as CriticToken, marks);
    case 'figure':
      return appendFigure(text, token as FigureToken, marks);
    case 'link':
      return appendLink(text, token as Tokens.Link, marks);
    case 'text':
    case 'escape':
      return text + flat((token as Tokens.Text).text);
    default:
      return text + flat(token.raw);
  }
}

function appendCritic(text: string, token: CriticToken, marks: Mark[]): string {
  const after = append(text, token.tokens, marks);
  const range = { from: text.length, to: after.length };
  if (token.remark !== undefined) marks.push({ ...range, type: 'remark', text: token.remark });
  if (token.old !== undefined) marks.push({ ...range, type: 'correction', old: flat(token.old) });
  return after;
}

function appendFigure(text: string, { tokens, word }: FigureToken, marks: Mark[]): string {
  const after = append(text, tokens, marks);
  marks.push({ ...word, type: 'figure', from: text.length, to: after.length });
  return after;
}

/** The line of a mistake is counted from the line its paragraph begins on. */
function rejectMistakes(tokens: readonly Token[], { file, line }: Source): void {
  let at = line;
  for (const token of tokens) {
    const { mistake } = token as FigureToken;
    if (mistake) throw badAttributes(token.raw, mistake, { file, line: at });
    if ('tokens' in token && token.tokens) rejectMistakes(token.tokens, { file, line: at });
    at += token.raw.split('\n').length - 1;
  }
}

function badAttributes(span: string, { vi, en }: Bilingual, source: Source): DeckError {
  const quoted = flat(span.length > 60 ? `${span.slice(0, 60)}…` : span);
  return new DeckError({ vi: `"${quoted}": ${vi}`, en: `"${quoted}": ${en}` }, source, {
    vi: 'Viết [số]{.key}, {.not-key}, {unit="hộ"} hoặc {label="chữ trong câu"}; muốn giữ nguyên dấu ngoặc thì viết \\[',
    en: 'Write [number]{.key}, {.not-key}, {unit="…"} or {label="words of the sentence"}; \\[ is a bracket as it is',
  });
}

function appendLink(text: string, token: Tokens.Link, marks: Mark[]): string {
  if (token.title || !SAFE_LINK.test(token.href)) return text + flat(token.raw);
  const after = append(text, token.tokens, marks);
  marks.push({ type: 'link', href: token.href, from: text.length, to: after.length });
  return after;
}

/** A line break inside a paragraph is a blank: one character for one, so that offsets hold. */
function flat(text: string): string {
  return text.replace(/\n/g, ' ');
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
  return text.match(/[^\s]*[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
}
