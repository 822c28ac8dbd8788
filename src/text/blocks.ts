import type { Token, Tokens } from 'marked';
import { DeckError } from '../error.ts';
import { readChart } from './charts.ts';
import { rejectUnclosed } from './criticmarkup.ts';
import { type FootnoteTextToken, footnoteLabels } from './footnotes.ts';
import { proseOf } from './inline.ts';
import { lexMarkdown, withoutComments } from './markdown.ts';
import { rejectDeep } from './nesting.ts';
import type { Parsing } from './parsing.ts';
import { isCaption, pictureBlocks } from './pictures.ts';
import { sentenceRanges } from './sentences.ts';
import { usedLabels } from './targets.ts';
import type { Block, ListItem, Prose, Source } from './types.ts';
import { isVerse } from './verse.ts';

/** What the blocks of one text share. */
interface Context {
  readonly parsing: Parsing;
  /** The numbers of its footnotes by label. */
  readonly footnotes: ReadonlyMap<string, number>;
  /** Pictures among the words of the block at hand; each becomes a block behind it. */
  images: Tokens.Image[];
  /** Notes for the speaker inside the block at hand. */
  asides: Prose[];
}

/**
 * Blocks of a Markdown text in NFC with LF line ends. Throws `DeckError` where a mark or a comment was opened and
 * never closed.
 */
export function parseBlocks(text: string, source: Source, parsing: Parsing): Block[] {
  rejectOpenComment(text, source);
  rejectDeep(text, source);
  const labels = [...footnoteLabels(text)];
  const footnotes = new Map(labels.map(label => [label, ++parsing.footnotes]));
  const context: Context = { parsing, footnotes, images: [], asides: [] };
  const used = usedLabels(text);
  const blocks: Block[] = [];
  let line = source.line;
  let notes: Prose[] | undefined;
  for (const token of lexMarkdown(text)) {
    const at = { file: source.file, line: line + leadingLines(token.raw) };
    line += lineBreaks(token.raw);
    if (token.type === 'space' || (token.type === 'target' && used.has(token.label))) continue;
    if (token.type === 'hr') {
      notes = undefined;
      blocks.push({ type: 'break', source: at });
    } else if (token.type === 'notes') {
      notes ??= pushNotes(blocks);
    } else if (notes) {
      notes.push(...notesOf(token, at, context));
    } else {
      const chart = token.type === 'paragraph' ? readChart(token.raw, at) : undefined;
      const last = blocks.at(-1);
      if (chart && last?.type === 'table') blocks[blocks.length - 1] = { ...last, chart };
      else blocks.push(...withBehind(token, at, context));
    }
  }
  return blocks;
}

function pushNotes(blocks: Block[]): Prose[] {
  const proses: Prose[] = [];
  blocks.push({ type: 'notes', proses });
  return proses;
}

/** A block with what stood inside it and has a place of its own: pictures, and notes for the speaker. */
function withBehind(token: Token, at: Source, context: Context): Block[] {
  const block = blockOf(token, at, context);
  const { images, asides, parsing } = context;
  context.images = [];
  context.asides = [];
  if (asides.length > 0) parsing.findings.push(asideFound(at));
  const behind: Block[] = asides.length > 0 ? [{ type: 'notes', proses: asides }] : [];
  const last = images.at(-1);
  if (
    last &&
    !last.title &&
    block?.type === 'paragraph' &&
    isCaption(token as Tokens.Paragraph, block.prose)
  ) {
    parsing.no--;
    return [...pictureBlocks(images, at, { ...block.prose, no: 0 }), ...behind];
  }
  return [...(block ? [block] : []), ...pictureBlocks(images, at), ...behind];
}

function blockOf(token: Token, at: Source, context: Context): Block | undefined {
  switch (token.type) {
    case 'heading': {
      const prose = inlineProse(token, at, context, 'heading');
      // A heading without a word is markup alone.
      return isEmpty(prose) ? undefined : { type: 'heading', level: token.depth, prose };
    }
    case 'blockquote': {
      const proses = flatten(token, at, context).map(item => item.prose);
      return proses.length > 0 ? { type: 'quote', proses } : undefined;
    }
    case 'list': {
      const items = flatten(token, at, context);
      return items.length > 0 ? { type: 'list', items } : undefined;
    }
    case 'table':
      return tableOf(token as Tokens.Table, at, context);
    case 'footnoteText':
      return footnoteOf(token as FootnoteTextToken, at, context);
    default:
      return paragraphOf(inlineProse(token, at, context), context);
  }
}

function paragraphOf(prose: Prose, { parsing }: Context): Block | undefined {
  return isDropped(prose, parsing) ? undefined : { type: 'paragraph', prose };
}

/** Whether a prose has no word, being a picture by itself; its number is then free again. */
function isDropped(prose: Prose, parsing: Parsing): boolean {
  if (!isEmpty(prose)) return false;
  if (prose.no > 0) parsing.no--;
  return true;
}

function isEmpty({ text, marks }: Prose): boolean {
  return text.trim() === '' && marks.length === 0;
}

function footnoteOf(token: FootnoteTextToken, at: Source, context: Context): Block | undefined {
  const footnote = context.footnotes.get(token.label);
  if (footnote !== undefined) return { type: 'paragraph', prose: inlineProse(token, at, context), footnote };
  return paragraphOf(inlineProse({ type: 'text', raw: token.raw, text: token.raw }, at, context), context);
}

function tableOf(table: Tokens.Table, at: Source, context: Context): Block {
  const { parsing } = context;
  const paragraph = parsing.no - parsing.parts;
  const cells = (row: readonly Tokens.TableCell[], line: number) =>
    row.map(cell => {
      const prose = inlineProse(cell, { ...at, line }, context);
      parsing.parts = parsing.no - paragraph - 1;
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

/** What a prose is for: paragraphs of the essay have numbers. */
type Use = 'paragraph' | 'heading' | 'note';

/** Proses inside a token of any depth, in order; the level counts the lists around them. */
function flatten(token: Token, at: Source, context: Context, use: Use = 'paragraph', level = 0): ListItem[] {
  const children: readonly Token[] =
    token.type === 'list' ? (token as Tokens.List).items : innerBlocks(token);
  if (children.length === 0) {
    const prose = inlineProse(token, at, context, use);
    return isDropped(prose, context.parsing) ? [] : [{ level, prose }];
  }
  const deeper = token.type === 'list_item' ? 1 : 0;
  let line = at.line;
  let isNote = false;
  return children.flatMap((child, index) => {
    const source = { file: at.file, line: line + leadingLines(child.raw) };
    line += lineBreaks(child.raw);
    if (child.type === 'notes') isNote = use !== 'note';
    if (SILENT.has(child.type)) return [];
    if (isNote) {
      context.asides.push(...notesOf(child, source, context));
      return [];
    }
    const items = flatten(child, source, context, use, level + (child.type === 'list' ? deeper : 0));
    return token.type === 'list' && token.start !== '' ? numbered(items, token.start + index) : items;
  });
}

/** Tokens without a word. */
const SILENT: ReadonlySet<string> = new Set(['space', 'hr', 'checkbox', 'notes']);

/** An item of a list with its number, which stands before the first of its blocks. */
function numbered([first, ...more]: readonly ListItem[], no: number): ListItem[] {
  return first ? [{ ...first, no }, ...more] : [];
}

const BLOCKS: ReadonlySet<string> = new Set(
  'paragraph heading blockquote list table text list_item hr space notes footnoteText target'.split(' '),
);

function innerBlocks(token: Token): readonly Token[] {
  if (token.type !== 'blockquote' && token.type !== 'list_item') return [];
  return ((token as Tokens.Blockquote).tokens ?? []).filter(inner => BLOCKS.has(inner.type));
}

/** What is said of a token by the speaker alone; items of a list keep their numbers and bullets. */
function notesOf(token: Token, at: Source, context: Context): Prose[] {
  if (token.type === 'table') return rowsOf(token as Tokens.Table, at, context);
  const items = flatten(token, at, context, 'note');
  return token.type === 'list' ? items.map(signed) : items.map(({ prose }) => prose);
}

/** The rows of a table in a note, a line each. */
function rowsOf({ header, rows }: Tokens.Table, at: Source, context: Context): Prose[] {
  const between: Tokens.Text = { type: 'text', raw: ' · ', text: ' · ' };
  return [header, ...rows].map((row, index) => {
    const tokens = row.flatMap((cell, column) => (column > 0 ? [between, ...cell.tokens] : cell.tokens));
    const line = at.line + index + Math.min(index, 1);
    return inlineProse({ type: 'text', raw: '', tokens }, { ...at, line }, context, 'note');
  });
}

function signed({ level, no, prose }: ListItem): Prose {
  const sign = `${'\u00a0\u00a0'.repeat(level)}${no === undefined ? '•' : `${no}.`} `;
  const text = sign + prose.text;
  const marks = prose.marks.map(mark => ({
    ...mark,
    from: mark.from + sign.length,
    to: mark.to + sign.length,
  }));
  return { ...prose, text, marks, sentences: sentenceRanges(text) };
}

function inlineProse(
  token: Token | Tokens.TableCell,
  at: Source,
  { parsing, footnotes, images }: Context,
  use: Use = 'paragraph',
): Prose {
  const tokens = 'tokens' in token && token.tokens ? token.tokens : [token as Token];
  const isCounted = use === 'paragraph';
  const prose = rejectUnclosed(
    proseOf(tokens, at, {
      no: isCounted ? parsing.no : 0,
      lineEnd: 'raw' in token && isVerse(token.raw) ? '\n' : ' ',
      findings: parsing.findings,
      footnotes,
      // In a note a picture's words stand for it.
      ...(use === 'note' ? {} : { images }),
    }),
  );
  if (!isCounted) return prose;
  const paragraph = parsing.no++ - parsing.parts;
  return paragraph === prose.no ? prose : { ...prose, paragraph };
}

function asideFound(source: Source) {
  return {
    what: {
      vi: 'Chữ sau "Note:" ở đây là ghi chú cho người nói, không lên trang',
      en: 'What follows "Note:" here is for the speaker, on no page',
    },
    source,
    hint: {
      vi: 'Nên viết "Note: …" ở đầu dòng riêng, ngoài danh sách và trích dẫn',
      en: 'Better write "Note: …" on a line of its own, outside lists and quotes',
    },
  };
}

/** The author's comment would be published. */
function rejectOpenComment(text: string, { file, line }: Source): void {
  const at = withoutComments(text).search(/(?<!\\)<!--/);
  if (at < 0) return;
  throw new DeckError(
    { vi: 'Chú thích "<!--" chưa được đóng', en: 'The comment "<!--" is never closed' },
    { file, line: line + lineBreaks(text.slice(0, at)) },
    {
      vi: 'Thêm "-->" vào cuối chú thích, hoặc viết "\\<!--" để hiện nguyên văn',
      en: 'Add "-->" at its end, or write "\\<!--" to show it as it is',
    },
  );
}

function lineBreaks(raw: string): number {
  return raw.split('\n').length - 1;
}

function leadingLines(raw: string): number {
  return lineBreaks(/^\s*/.exec(raw)?.[0] ?? '');
}
