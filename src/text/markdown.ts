import { Marked, type Token, Tokenizer, type TokenizerAndRendererExtension, type Tokens } from 'marked';
import { criticMarkup } from './criticmarkup.ts';
import { figureSpan } from './figurespan.ts';

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
const STAR = /\*/;
/** A line that opens with a year is a sentence, not the item 1945 of a list. */
const LONG_NUMBER = /^ {0,3}\d{3,}[.)]/;
/** A number with nothing behind it would be an empty item, and the number lost. */
const BARE_NUMBER = /^ {0,3}\d+[.)][ \t]*(?:\n|$)/;
const WORD = /[\p{L}\p{N}]/gu;

const stars: TokenizerAndRendererExtension = {
  name: 'stars',
  level: 'inline',
  start: src => STAR.exec(src)?.index,
  tokenizer(src) {
    const match = STARS.exec(src);
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

/** Rules that would swallow or reshape plain prose; without them the characters stay text. */
const off = () => undefined;

const markdown = new Marked({
  gfm: true,
  extensions: [criticMarkup, figureSpan, stars],
  tokenizer: {
    // Raw HTML, code and reference definitions are text: an essay has none, and nothing may vanish.
    html: off,
    tag: off,
    code: off,
    fences: off,
    def: off,
    lheading: off,
    codespan: off,
    autolink: off,
    url: off,
    del: off,
    emStrong: off,
    br: off,
    list(src) {
      return LONG_NUMBER.test(src) || BARE_NUMBER.test(src) ? undefined : false;
    },
    table(src) {
      const token = Tokenizer.prototype.table.call(this, src);
      // GFM drops the cells a row has too many; such a table is kept as the text it is.
      return token && letters(token.raw) === letters(cellText(token)) ? token : undefined;
    },
  },
});

/** Block tokens of a Markdown text; their `raw`s join to the text again. */
export function lexMarkdown(text: string): Token[] {
  return markdown.lexer(text);
}

/** Inline tokens of one line of text. */
export function lexInline(text: string): Token[] {
  return markdown.Lexer.lexInline(text, markdown.defaults);
}

function cellText(table: Tokens.Table): string {
  return [...table.header, ...table.rows.flat()].map(cell => cell.text).join(' ');
}

function letters(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
