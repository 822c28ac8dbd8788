import { decodeHTMLStrict } from 'entities';
import type { Token, Tokens } from 'marked';
import { type Bilingual, DeckError, type Finding } from '../error.ts';
import type { CriticToken } from './criticmarkup.ts';
import type { FigureToken } from './figurespan.ts';
import type { FootnoteMarkToken } from './footnotes.ts';
import { lexInline, type StarsToken } from './markdown.ts';
import { overlapping } from './ordered.ts';
import { linesAt, type Places, placesThrough, placesWithin } from './places.ts';
import { findPrivate, maskPrivate } from './private.ts';
import { sentenceRanges } from './sentences.ts';
import type { Mark, Prose, Source } from './types.ts';

/** Only these may be followed; of any other link the words alone are taken. */
const SAFE_LINK = /^(?:https?:\/\/|mailto:)/i;
/** What `(…)` behind brackets must hold to be the target of a link and no words of the author's. */
const LINK_TARGET = /[./#:]/;
const STAR_MARKS = { 1: 'emphasis', 2: 'strong', 3: 'title' } as const;

/** How a run of inline tokens is taken. */
export interface ProseOptions {
  /** Number of the paragraph in the essay; 0 for what is none. */
  readonly no?: number;
  /** What a line's end in the file becomes: a blank, or in verse the end of a line on every page. */
  readonly lineEnd?: ' ' | '\n';
  /** The numbers of the footnotes by label; those of other labels stay text. */
  readonly footnotes?: ReadonlyMap<string, number>;
  /** Takes what the author should look at. */
  readonly findings?: Finding[];
  /** Takes the pictures among the words; without it their words are taken. */
  readonly images?: SeenImage[];
  /** Where the Markdown of the tokens stands in its file. */
  readonly site?: Site;
}

/** A stretch of Markdown in its file. */
export interface Site {
  readonly places: Places;
  /** Offsets at which the lines begin that `places` are counted in. */
  readonly starts: readonly number[];
  readonly firstLine: number;
}

/** A picture among words, and where it is written. */
export interface SeenImage {
  readonly token: Tokens.Image;
  readonly site: Site | undefined;
}

interface Taking extends ProseOptions {
  readonly marks: Mark[];
  readonly source: Source;
  /** Where the words stand in the Markdown of the tokens. */
  readonly places: number[];
}

/**
 * Takes the Markdown off a run of inline tokens; what it meant becomes marks over the plain text, in which private
 * details are dotted out. Throws `DeckError` where a figure is marked with attributes that mean nothing.
 */
export function proseOf(tokens: readonly Token[], source: Source, options: ProseOptions = {}): Prose {
  rejectMistakes(tokens, source);
  const written: Mark[] = [];
  const places: number[] = [];
  const words = append('', tokens, { ...options, marks: written, source, places }, 0);
  const allowed = written.filter(mark => mark.type === 'public');
  const details = findPrivate(words).filter(
    detail => !allowed.some(({ from, to }) => from < detail.to && detail.from < to),
  );
  const text = maskPrivate(words, details);
  // What is dotted out is no figure, whatever the author says of it.
  const kept = written.filter(mark => mark.type !== 'figure' || overlapping(details, mark).length === 0);
  const hidden = details.map((detail): Mark => ({ ...detail, type: 'private' }));
  const marks = [...kept, ...hidden].sort((a, b) => a.from - b.from || b.to - a.to);
  const prose = { text, marks, sentences: sentenceRanges(text), no: options.no ?? 0, source };
  return options.site ? { ...prose, places: placesIn(options.site, places, text.length) } : prose;
}

/** What `Prose.places` holds. */
function placesIn({ places, starts, firstLine }: Site, inner: Places, length: number): number[] {
  return linesAt(placesThrough(inner, places, length), length, starts, firstLine);
}

/** The prose of one line of Markdown, such as a title. */
export function parseLine(line: string, source: Source, options?: ProseOptions): Prose {
  return proseOf(lexInline(line), source, options);
}

function append(text: string, tokens: readonly Token[], taking: Taking, at: number): string {
  let written = text;
  let from = at;
  for (const token of tokens) {
    written = appendToken(written, token, taking, from);
    from += token.raw.length;
  }
  return written;
}

/** Appends what stands in the Markdown as it is shown, letter for letter. */
function appendWords(text: string, words: string, taking: Taking, at: number): string {
  if (words !== '') taking.places.push(text.length, at);
  return text + flat(words, taking);
}

/** Appends the tokens inside a token, which stand behind the sign that opens it. */
function appendInner(
  text: string,
  token: Token,
  tokens: readonly Token[],
  taking: Taking,
  at: number,
): string {
  const inner = tokens.map(({ raw }) => raw).join('');
  const opening = token.type === 'critic' ? token.raw.lastIndexOf(inner) : token.raw.indexOf(inner, 1);
  return append(text, tokens, taking, at + Math.max(0, opening));
}

function appendToken(text: string, token: Token, taking: Taking, at: number): string {
  const { marks } = taking;
  switch (token.type) {
    case 'stars': {
      const after = appendInner(text, token, (token as StarsToken).tokens, taking, at);
      const type = STAR_MARKS[(token as StarsToken).stars as 1 | 2 | 3];
      marks.push({ type, from: text.length, to: after.length });
      return after;
    }
    case 'critic':
      return appendCritic(text, token as CriticToken, taking, at);
    case 'figure':
      return appendFigure(text, token as FigureToken, taking, at);
    case 'link':
      return appendLink(text, token as Tokens.Link, taking, at);
    case 'image':
      return appendImage(text, token as Tokens.Image, taking, at);
    case 'footnoteMark':
      return appendFootnote(text, token as FootnoteMarkToken, taking, at);
    case 'attributes':
      taking.findings?.push(unusedAttributes(token.raw, taking.source));
      return text;
    case 'checkbox':
      return text;
    case 'br':
      taking.places.push(text.length, at);
      return text + (taking.lineEnd ? '\n' : ' ');
    case 'codespan':
      return appendCode(text, token as Tokens.Codespan, taking, at);
    case 'escape':
      return appendWords(text, (token as Tokens.Escape).text, taking, at + 1);
    case 'text':
      return appendText(text, token.raw, taking, at);
    default:
      return appendWords(text, token.raw, taking, at);
  }
}

/** The words between the backticks, and a blank on either side of them. */
function appendCode(text: string, { raw, text: code }: Tokens.Codespan, taking: Taking, at: number): string {
  const ticks = /^`+/.exec(raw)?.[0].length ?? 0;
  const blank = raw.length - 2 * ticks > code.length ? 1 : 0;
  return appendWords(text, code, taking, at + ticks + blank);
}

const REFERENCE = /&(?:#\w+|\w+);/g;

/** Not marked's own `text`: there some character references are decoded, and others encoded. */
function appendText(text: string, raw: string, taking: Taking, at: number): string {
  let written = text;
  let from = 0;
  for (const { index, 0: reference } of raw.matchAll(REFERENCE)) {
    const character = decodeHTMLStrict(reference);
    if (character === reference) continue;
    written = appendWords(written, raw.slice(from, index), taking, at + from);
    written = appendWords(written, character, taking, at + index);
    from = index + reference.length;
  }
  return appendWords(written, raw.slice(from), taking, at + from);
}

function appendCritic(text: string, token: CriticToken, taking: Taking, at: number): string {
  const after = appendInner(text, token, token.tokens, taking, at);
  const range = { from: text.length, to: after.length };
  const remark = token.remark === undefined ? undefined : maskPrivate(token.remark);
  if (remark !== undefined) taking.marks.push({ ...range, type: 'remark', text: remark });
  const old = token.old === undefined ? undefined : maskPrivate(flat(token.old, {}));
  if (old !== undefined) taking.marks.push({ ...range, type: 'correction', old });
  return after;
}

function appendFigure(text: string, token: FigureToken, taking: Taking, at: number): string {
  const { tokens, word, isPublic } = token;
  const after = appendInner(text, token, tokens, taking, at);
  const range = { from: text.length, to: after.length };
  if (Object.keys(word).length > 0) taking.marks.push({ ...word, ...range, type: 'figure' });
  if (isPublic) taking.marks.push({ ...range, type: 'public' });
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
  const quoted = flat(span.length > 60 ? `${span.slice(0, 60)}…` : span, {});
  return new DeckError({ vi: `"${quoted}": ${vi}`, en: `"${quoted}": ${en}` }, source, {
    vi: 'Viết [số]{.key}, {.not-key}, {.public}, {unit="hộ"} hoặc {label="chữ trong câu"}; muốn giữ nguyên dấu ngoặc thì viết \\[',
    en: 'Write [number]{.key}, {.not-key}, {.public}, {unit="…"} or {label="words of the sentence"}; \\[ is a bracket as it is',
  });
}

function unusedAttributes(raw: string, source: Source): Finding {
  return {
    what: { vi: `Không dùng đến "${raw}"`, en: `"${raw}" means nothing here` },
    source,
    hint: {
      vi: 'Xóa phần ấy đi, hoặc viết \\{ để hiện nguyên văn',
      en: 'Delete it, or write \\{ to show it as it is',
    },
  };
}

/** An address that holds private details leads nowhere, unless its words are allowed. */
function appendLink(text: string, token: Tokens.Link, taking: Taking, at: number): string {
  const isWeb = SAFE_LINK.test(token.href);
  if (!isWeb && !LINK_TARGET.test(token.href)) return appendWords(text, token.raw, taking, at);
  const after = appendInner(text, token, token.tokens, taking, at);
  const range = { from: text.length, to: after.length };
  const href = token.href.replace(/%40/g, '@');
  if (!isWeb) taking.findings?.push(deadLink(token.href, taking.source));
  else if (findPrivate(href).length === 0 && after !== text)
    taking.marks.push({ ...range, type: 'link', href: token.href });
  return after;
}

function deadLink(href: string, source: Source): Finding {
  return {
    what: {
      vi: `Đường dẫn "${href}" không mở được từ trang`,
      en: `The link "${href}" leads nowhere from the page`,
    },
    source,
    hint: { vi: 'Viết địa chỉ web đầy đủ: https://…', en: 'Write a whole address: https://…' },
  };
}

function appendImage(text: string, token: Tokens.Image, taking: Taking, at: number): string {
  if (!taking.images) return appendWords(text, token.text, taking, at + token.raw.indexOf(token.text, 2));
  const { site } = taking;
  taking.images.push({
    token,
    site: site && { ...site, places: placesWithin(site.places, at, token.raw.length) },
  });
  return text;
}

/** The footnote hangs on the word before it. */
function appendFootnote(text: string, { raw, label }: FootnoteMarkToken, taking: Taking, at: number): string {
  const no = taking.footnotes?.get(label);
  if (no === undefined) {
    taking.findings?.push(lostFootnote(raw, taking.source));
    return appendWords(text, raw, taking, at);
  }
  const from = text.length - (/\S{1,200}$/u.exec(text)?.[0].length ?? 0);
  if (from < text.length) taking.marks.push({ type: 'footnote', no, from, to: text.length });
  return text;
}

function lostFootnote(raw: string, source: Source): Finding {
  return {
    what: { vi: `Chú thích "${raw}" không có nội dung`, en: `The footnote "${raw}" has no text` },
    source,
    hint: { vi: `Thêm một dòng "${raw}: …" vào cùng tệp`, en: `Add a line "${raw}: …" to the same file` },
  };
}

/** A line's end inside a paragraph is one character, so that offsets hold. */
function flat(text: string, { lineEnd }: Pick<ProseOptions, 'lineEnd'>): string {
  return lineEnd === '\n' ? text : text.replace(/\n/g, ' ');
}
