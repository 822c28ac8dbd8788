import type { TokenizerAndRendererExtension, Tokens } from 'marked';
import { lineStart } from './openings.ts';

/** `[^1]` in a sentence. */
export interface FootnoteMarkToken extends Tokens.Generic {
  readonly type: 'footnoteMark';
  readonly label: string;
}

/** `[^1]: …`: the text of a footnote. */
export interface FootnoteTextToken extends Tokens.Generic {
  readonly type: 'footnoteText';
  readonly label: string;
  readonly tokens: Tokens.Generic[];
}

const LABEL = String.raw`\[\^([^\]\s]{1,40})\]`;
const MARK = new RegExp(`^${LABEL}(?!:)`);
/** Up to an empty line or the next footnote. */
const TEXT = new RegExp(
  String.raw`^ {0,3}${LABEL}:[ \t]*(\S[^\n]*(?:\n(?! {0,3}\[\^)[ \t]*\S[^\n]*)*)(?:\n|$)`,
);

export const footnoteMark: TokenizerAndRendererExtension = {
  name: 'footnoteMark',
  level: 'inline',
  tokenizer(src) {
    const [raw, label = ''] = MARK.exec(src) ?? [];
    return raw === undefined ? undefined : { type: 'footnoteMark', raw, label };
  },
};

export const footnoteText: TokenizerAndRendererExtension = {
  name: 'footnoteText',
  level: 'block',
  start: lineStart(` {0,3}${LABEL}:`),
  tokenizer(src) {
    const [raw, label = '', text = ''] = TEXT.exec(src) ?? [];
    if (raw === undefined) return undefined;
    return { type: 'footnoteText', raw, label, tokens: this.lexer.inline(text.trimEnd()) };
  },
};

/** The labels that a Markdown text both refers to and explains; any other `[^1]` is the author's text. */
export function footnoteLabels(text: string): ReadonlySet<string> {
  if (!text.includes('[^')) return new Set();
  const all = (pattern: string) =>
    [...text.matchAll(new RegExp(pattern, 'gm'))].map(([, label = '']) => label);
  const explained = new Set(all(`^ {0,3}${LABEL}:[ \\t]*\\S`));
  return new Set(all(`${LABEL}(?!:)`).filter(label => explained.has(label)));
}
