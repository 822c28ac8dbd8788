import type { Token, TokenizerAndRendererExtension, Tokens } from 'marked';
import type { Bilingual } from '../error.ts';
import type { MarkOf, Range } from './types.ts';

/** What the author says of the figure under a span. */
export type FigureWord = Omit<MarkOf<'figure'>, 'type' | keyof Range>;

/** Words in brackets with attributes behind them, in the manner of pandoc: `[12]{.key unit="hộ"}`. */
export interface FigureToken extends Tokens.Generic {
  readonly type: 'figure';
  readonly tokens: Token[];
  readonly word: FigureWord;
  /** `{.public}`: a private detail among the words may be shown. */
  readonly isPublic: boolean;
  /** What is wrong with the attributes; absent if they could all be read. */
  readonly mistake?: Bilingual;
}

/* Lengths are bounded to keep hostile input linear. */
const SPAN = /^\[([^[\]]{1,300})\]\{([^{}]{0,300})(\}?)/;
/** Braces that hold anything else are the author's own text. */
const MEANT = /^\s*(?:[.#]|\p{L}[\p{L}\p{N}_-]*\s*=|(?:not-?)?key\s*$)/iu;
/** `.key`, `unit="hộ"`, `unit='hộ'`, `unit=“hộ”` as word processors write it, `unit=hộ`. */
const ATTRIBUTE =
  /\s*(?:\.(?<class>[\p{L}\p{N}_-]+)|(?<name>[\p{L}\p{N}_-]+)\s*=\s*(?:"(?<a>[^"]*)"|'(?<b>[^']*)'|[“”](?<c>[^“”]*)[“”]|(?<d>[^\s"'“”]+)))(?=\s|$)/uy;

/** Teaches marked the spans an author marks a figure with; `\[` keeps a bracket the text it is. */
export const figureSpan: TokenizerAndRendererExtension = {
  name: 'figure',
  level: 'inline',
  tokenizer(src) {
    const [raw, words = '', attributes = '', closing] = SPAN.exec(src) ?? [];
    if (raw === undefined || !MEANT.test(attributes)) return undefined;
    const read = closing ? readAttributes(attributes) : { ...NOTHING, mistake: UNCLOSED_BRACE };
    return { type: 'figure', raw, tokens: this.lexer.inlineTokens(words), ...read };
  },
};

type Read = Pick<FigureToken, 'word' | 'isPublic' | 'mistake'>;

const NOTHING: Read = { word: {}, isPublic: false };

const UNCLOSED_BRACE: Bilingual = { vi: 'thiếu dấu "}"', en: 'the "}" is missing' };

function readAttributes(text: string): Read {
  let read = NOTHING;
  ATTRIBUTE.lastIndex = 0;
  for (let at = 0; text.slice(at).trim() !== ''; at = ATTRIBUTE.lastIndex) {
    const found = ATTRIBUTE.exec(text);
    if (found?.groups?.class === 'public') {
      read = { ...read, isPublic: true };
      continue;
    }
    const said = found ? wordOf(found.groups ?? {}) : undefined;
    if (!said) return { ...read, mistake: unknown(text.slice(at).trim()) };
    const { word } = read;
    if ('key' in word && 'key' in said && word.key !== said.key) return { ...read, mistake: BOTH };
    read = { ...read, word: { ...word, ...said } };
  }
  return read;
}

const BOTH: Bilingual = {
  vi: 'vừa .key vừa .not-key',
  en: 'both .key and .not-key',
};

function wordOf({ class: name, ...groups }: Readonly<Record<string, string>>): FigureWord | undefined {
  if (name === 'key') return { key: true };
  if (name === 'not-key') return { key: false };
  const value = (groups.a ?? groups.b ?? groups.c ?? groups.d ?? '').replace(/\s+/gu, ' ').trim();
  const isKnown = groups.name === 'unit' || groups.name === 'label';
  return isKnown && value !== '' ? { [groups.name ?? '']: value } : undefined;
}

function unknown(found: string): Bilingual {
  return { vi: `không hiểu "${found}"`, en: `"${found}" is not known there` };
}
