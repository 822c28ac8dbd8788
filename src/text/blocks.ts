import type { Token, Tokens } from 'marked';
import { DeckError } from '../error.ts';
import { readChart } from './charts.ts';
import { UNCLOSED } from './criticmarkup.ts';
import { lexMarkdown } from './markdown.ts';
import { proseOf } from './prose.ts';
import type { Block, ListItem, Prose, Source } from './types.ts';

/** Gives proses their numbers through the whole essay. */
export interface Counter {
  /** The number of the next prose, from 1. */
  no: number;
  /** How many proses so far are no paragraph of their own. */
  parts: number;
}

/** `Note:` alone or with words behind it, as reveal.js writes it; `Ghi chú:` is the same in Vietnamese. */
const NOTES = /^(?:Note|Notes|Ghi chú):[ \t]*/i;

/** Blocks of a Markdown text in NFC with LF line ends. Throws where a mark was opened and never closed. */
export function parseBlocks(text: string, source: Source, counter: Counter): Block[] {
  const blocks: Block[] = [];
  let line = source.line;
  let notes: Prose[] | undefined;
  for (const token of lexMarkdown(text)) {
    const at = { file: source.file, line: line + leadingLines(token.raw) };
    line += lineBreaks(token.raw);
    if (token.type === 'space') continue;
    if (token.type === 'hr') {
      notes = undefined;
      blocks.push({ type: 'break', source: at });
    } else if (notes) {
      notes.push(...flatten(token, at, undefined).map(item => item.prose));
    } else if (token.type === 'paragraph' && NOTES.test(token.raw)) {
      notes = notesOf(token as Tokens.Paragraph, at);
      blocks.push({ type: 'notes', proses: notes });
    } else {
      const chart = token.type === 'paragraph' ? readChart(token.raw, at) : undefined;
      const last = blocks.at(-1);
      if (chart && last?.type === 'table') blocks[blocks.length - 1] = { ...last, chart };
      else blocks.push(blockOf(token, at, counter));
    }
  }
  return blocks;
}

function blockOf(token: Token, at: Source, counter: Counter): Block {
  switch (token.type) {
    case 'heading':
      return { type: 'heading', level: token.depth, prose: inlineProse(token, at) };
    case 'blockquote':
      return { type: 'quote', proses: flatten(token, at, counter).map(item => item.prose) };
    case 'list':
      return { type: 'list', items: flatten(token, at, counter) };
    case 'table':
      return tableOf(token as Tokens.Table, at, counter);
    default:
      return pictureOf(token, at) ?? { type: 'paragraph', prose: inlineProse(token, at, counter) };
  }
}

function pictureOf(token: Token, source: Source): Block | undefined {
  const [image, ...more] = ((token as Tokens.Paragraph).tokens ?? []).filter(
    inner => inner.raw.trim() !== '',
  );
  // A picture among words, or one with a title, stays the text it is.
  if (image?.type !== 'image' || more.length > 0 || image.title) return undefined;
  const alt = proseOf([{ type: 'text', raw: image.text, text: image.text }], source);
  return { type: 'image', picture: { src: image.href, alt, source } };
}

function tableOf(table: Tokens.Table, at: Source, counter: Counter): Block {
  const paragraph = counter.no - counter.parts;
  const cells = (row: readonly Tokens.TableCell[], line: number) =>
    row.map(cell => {
      const prose = inlineProse(cell, { ...at, line }, counter);
      counter.parts = counter.no - paragraph - 1;
      return { ...prose, paragraph };
    });
  // Without an empty line before it, GFM takes the line under a table for its last row.
  const [first, ...others] = table.rows.at(-1) ?? [];
  const line = { ...at, line: at.line + 1 + table.rows.length };
  const chart = others.every(({ text }) => text === '') ? readChart(first?.text ?? '', line) : undefined;
  const rows = chart ? table.rows.slice(0, -1) : table.rows;
  return {
    type: 'table',
    header: cells(table.header, at.line),
    rows: rows.map((row, index) => cells(row, at.line + 2 + index)),
    ...(chart && { chart }),
  };
}

/** Proses inside a token of any depth, in order; the level counts the lists around them. */
function flatten(token: Token, at: Source, counter: Counter | undefined, level = 0): ListItem[] {
  const children: readonly Token[] =
    token.type === 'list' ? (token as Tokens.List).items : innerBlocks(token);
  if (children.length === 0) return [{ level, prose: inlineProse(token, at, counter) }];
  const deeper = token.type === 'list_item' ? 1 : 0;
  let line = at.line;
  return children.flatMap((child, index) => {
    const source = { file: at.file, line: line + leadingLines(child.raw) };
    line += lineBreaks(child.raw);
    if (child.type === 'space' || child.type === 'hr' || child.type === 'checkbox') return [];
    const items = flatten(child, source, counter, level + (child.type === 'list' ? deeper : 0));
    return token.type === 'list' && token.start !== '' ? numbered(items, token.start + index) : items;
  });
}

/** An item of a list with its number, which stands before the first of its blocks. */
function numbered([first, ...more]: readonly ListItem[], no: number): ListItem[] {
  return first ? [{ ...first, no }, ...more] : [];
}

const BLOCKS = new Set('paragraph heading blockquote list table text list_item hr space'.split(' '));

function innerBlocks(token: Token): readonly Token[] {
  if (token.type !== 'blockquote' && token.type !== 'list_item') return [];
  return ((token as Tokens.Blockquote).tokens ?? []).filter(inner => BLOCKS.has(inner.type));
}

function notesOf(token: Tokens.Paragraph, at: Source): Prose[] {
  const said = token.text.replace(NOTES, '').trim();
  return said === '' ? [] : [proseOf([{ type: 'text', raw: said, text: said }], at)];
}

function inlineProse(token: Token | Tokens.TableCell, at: Source, counter?: Counter): Prose {
  const tokens = 'tokens' in token && token.tokens ? token.tokens : [token as Token];
  const prose = rejectUnclosed(proseOf(tokens, at, counter?.no));
  if (!counter) return prose;
  const paragraph = counter.no++ - counter.parts;
  return paragraph === prose.no ? prose : { ...prose, paragraph };
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

function lineBreaks(raw: string): number {
  return raw.split('\n').length - 1;
}

function leadingLines(raw: string): number {
  return lineBreaks(/^\s*/.exec(raw)?.[0] ?? '');
}
