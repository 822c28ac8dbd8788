import type { Token, TokenizerAndRendererExtension, Tokens } from 'marked';
import { DeckError } from '../error.ts';
import type { Prose, Source } from './types.ts';

/** An editor's mark in the text, after the CriticMarkup specification (criticmarkup.com). */
export interface CriticToken extends Tokens.Generic {
  readonly type: 'critic';
  /** What stands after the change; empty for a deletion. */
  readonly tokens: Token[];
  /** What stood before it; absent where nothing changed. */
  readonly old?: string;
  /** A remark to the author, about what stands there. */
  readonly remark?: string;
}

/* Lengths are bounded to keep hostile input linear. */
const SUBSTITUTION = /^\{~~([\s\S]{0,3000}?)~>([\s\S]{0,3000}?)~~\}/;
const ADDITION = /^\{\+\+([\s\S]{0,3000}?)\+\+\}/;
const DELETION = /^\{--([\s\S]{0,3000}?)--\}/;
const REMARK = /^(?:\{==([\s\S]{0,3000}?)==\})?\{>>([\s\S]{0,3000}?)<<\}/;
const HIGHLIGHT = /^\{==([\s\S]{0,3000}?)==\}/;

/** The marks that open an editor's change; what is left of them after parsing was never closed. */
const UNCLOSED = /\{(?:~~|\+\+|--|==|>>)/;

/** Teaches marked the five marks: `{~~old~>new~~}`, `{++new++}`, `{--old--}`, `{==words==}`, `{>>remark<<}`. */
export const criticMarkup: TokenizerAndRendererExtension = {
  name: 'critic',
  level: 'inline',
  tokenizer(src) {
    const found = readCritic(src);
    return found && { ...found, type: 'critic', tokens: this.lexer.inlineTokens(found.now) };
  },
};

interface Critic extends Pick<CriticToken, 'old' | 'remark'> {
  readonly raw: string;
  readonly now: string;
}

function readCritic(src: string): Critic | undefined {
  if (!src.startsWith('{')) return undefined;
  const substitution = SUBSTITUTION.exec(src);
  if (substitution) return { raw: substitution[0], old: substitution[1] ?? '', now: substitution[2] ?? '' };
  const addition = ADDITION.exec(src);
  if (addition) return { raw: addition[0], old: '', now: addition[1] ?? '' };
  const deletion = DELETION.exec(src);
  if (deletion) return { raw: deletion[0], old: deletion[1] ?? '', now: '' };
  const remark = REMARK.exec(src);
  if (remark) return { raw: remark[0], now: remark[1] ?? '', remark: (remark[2] ?? '').trim() };
  const highlight = HIGHLIGHT.exec(src);
  if (highlight) return { raw: highlight[0], now: highlight[1] ?? '' };
  return undefined;
}

/** The prose itself; throws `DeckError` where a mark was opened in it and never closed. */
export function rejectUnclosed(prose: Prose): Prose {
  const unclosed = UNCLOSED.exec(prose.text);
  if (unclosed) throw unclosedMark(prose.text, unclosed, prose.source);
  return prose;
}

const CLOSING: Readonly<Record<string, string>> = {
  '{~~': '~~}',
  '{++': '++}',
  '{--': '--}',
  '{==': '==}',
  '{>>': '<<}',
};

function unclosedMark(text: string, found: RegExpExecArray, at: Source): DeckError {
  const quoted = text.slice(found.index, found.index + 30);
  const closing = CLOSING[found[0]] ?? '}';
  return new DeckError(
    { vi: `Dấu sửa "${quoted}…" chưa được đóng`, en: `The mark "${quoted}…" is never closed` },
    at,
    {
      vi: `Thêm "${closing}" vào sau chữ cần sửa, ví dụ {~~cũ~>mới~~}`,
      en: `Add "${closing}" behind the words, as in {~~old~>new~~}`,
    },
  );
}
