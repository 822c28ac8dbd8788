import { Marked, type Token, Tokenizer, type TokenizerAndRendererExtension, type Tokens } from 'marked';
import { attributes } from './attributes.ts';
import { criticMarkup } from './criticmarkup.ts';
import { figureSpan } from './figurespan.ts';
import { footnoteMark, footnoteText } from './footnotes.ts';
import { notesLine, notesMarker } from './notesmarker.ts';
import { nextOpening } from './openings.ts';
import { widenTable } from './tables.ts';
import { linkTarget, linkTargets } from './targets.ts';

/** `**shown**`, `***title***` or `*stressed*`, by the number of stars. */
export interface StarsToken extends Tokens.Generic {
  readonly type: 'stars';
  readonly stars: number;
  readonly tokens: Token[];
}

/**
 * Stars without CommonMark's flanking rule, under which `**98,5%**số` stays literal. A single star needs a
 * word's edge behind it, so that `2*3*4` is left alone. The length is bounded to keep hostile input linear.
 */
const STARS =
  /^(\*{2,3})(?![\s*])([\s\S]{0,3000}?[^\s*])\1(?!\*)|^(\*)(?![\s*])([^*\n]{0,3000}[^\s*])\*(?![\p{L}\d*])/u;
/** `__shown__` and `_stressed_` as whole words: in `anh_1_a` and in the blanks of a form they are text. */
const UNDERSCORES = /^(_{1,3})(?![\s_])([^_\n]{0,3000}[^\s_])\1(?![\p{L}\p{N}_])/u;
const WORD_BEFORE = /[\p{L}\p{N}_]$/u;
/** A line that opens with a year is a sentence, not the item 1945 of a list. */
const LONG_NUMBER = /^ {0,3}\d{3,}[.)]/;
/** A number with nothing behind it would be an empty item, and the number lost. */
const BARE_NUMBER = /^ {0,3}\d+[.)][ \t]*(?:\n|$)/;

const stars: TokenizerAndRendererExtension = {
  name: 'stars',
  level: 'inline',
  // For all inline rules: marked takes the nearest place that any of them names.
  start: nextOpening,
  tokenizer(src, before) {
    const match = STARS.exec(src) ?? (isInWord(before) ? undefined : UNDERSCORES.exec(src));
    if (!match) return undefined;
    const inner = match[2] ?? match[4] ?? '';
    return {
      type: 'stars',
      raw: match[0],
      stars: (match[1] ?? match[3] ?? '').length,
      tokens: this.lexer.inlineTokens(inner),
    };
  },
};

/** Whether the text so far ends inside a word. */
function isInWord(before: readonly (Token | undefined)[]): boolean {
  return WORD_BEFORE.test(before.at(-1)?.raw ?? '');
}

const LINE_BREAK_TAG = /^<br ?\/?>[ \t]*\n?/i;

/** `<br>`, which editors write where Markdown has no other way, as in a table. */
const lineBreakTag: TokenizerAndRendererExtension = {
  name: 'br',
  level: 'inline',
  tokenizer(src) {
    const [raw] = LINE_BREAK_TAG.exec(src) ?? [];
    return raw === undefined ? undefined : { type: 'br', raw };
  },
};

const MARKS_IN_CODE = /^`+[^`]{0,3000}\{(?:~~|\+\+|--|==|>>)/;
/** A line of `=` below a line of words makes it a title; one of `-` is a new slide. */
const UNDERLINED = /^ {0,3}[^\n]+\n {0,3}=+[ \t]*(?:\n|$)/;

/** Rules that would swallow or reshape plain prose; without them the characters stay text. */
const off = () => undefined;

const markdown = new Marked({
  gfm: true,
  extensions: [
    criticMarkup,
    figureSpan,
    attributes,
    footnoteMark,
    footnoteText,
    notesMarker,
    linkTarget,
    lineBreakTag,
    stars,
  ],
  tokenizer: {
    // Raw HTML and code are text: an essay has none, and nothing may vanish.
    html: off,
    tag: off,
    code: off,
    fences: off,
    url: off,
    del: off,
    emStrong: off,
    def: off,
    // An editor's marks are marks wherever they stand.
    codespan: src => (MARKS_IN_CODE.test(src) ? undefined : false),
    // `false` leaves a rule as it is, `undefined` takes it out.
    lheading: src => (UNDERLINED.test(src) ? false : undefined),
    list(src) {
      if (LONG_NUMBER.test(src) || BARE_NUMBER.test(src)) return undefined;
      return retry(this, src, Tokenizer.prototype.list, beforeNotes);
    },
    blockquote(src) {
      return retry(this, src, Tokenizer.prototype.blockquote, beforeNotes);
    },
    table(src) {
      const rows = retry(this, src, Tokenizer.prototype.table, beforeNotes);
      const token = rows && retry(this, rows.raw, Tokenizer.prototype.table, widenTable);
      return token && { ...token, raw: rows.raw };
    },
  },
});

/**
 * What a rule of marked makes of a text, or of the text that `amend` makes of the token's; marked fills the cells and
 * items it queued in the order of the queue, so those of a token that is not taken must go.
 */
function retry<T extends Token>(
  tokenizer: Tokenizer,
  src: string,
  rule: (this: Tokenizer, src: string) => T | undefined,
  amend: (raw: string) => string | undefined,
): T | undefined {
  const { inlineQueue } = tokenizer.lexer;
  const queued = inlineQueue.length;
  const token = rule.call(tokenizer, src);
  const amended = token && amend(token.raw);
  if (amended === undefined) return token;
  inlineQueue.length = queued;
  return rule.call(tokenizer, amended);
}

/** A note for the speaker right below a list, a quote or a table is no part of it. */
function beforeNotes(raw: string): string | undefined {
  const line = notesLine(raw);
  return line === undefined ? undefined : raw.slice(0, line);
}

/** A comment of HTML is the author's own: neither shown nor published. */
const COMMENT = /(?<!\\)<!--[\s\S]*?-->/g;

/** Block tokens of a Markdown text; their `raw`s join to the text again, with blanks for its comments. */
export function lexMarkdown(text: string): Token[] {
  const seen = withoutComments(text);
  const lexer = new markdown.Lexer(markdown.defaults);
  for (const [label, href] of linkTargets(seen)) lexer.tokens.links[label] = { href, title: null };
  return lexer.lex(seen);
}

/** The text with blanks in place of its comments, every line still on its line. */
export function withoutComments(text: string): string {
  return text.includes('<!--') ? text.replace(COMMENT, comment => comment.replace(/[^\n]/g, ' ')) : text;
}

/** Inline tokens of one line of text. */
export function lexInline(text: string): Token[] {
  return markdown.Lexer.lexInline(text.replace(COMMENT, ''), markdown.defaults);
}
