import type { Token, Tokens } from 'marked';
import { DeckError } from '../error.ts';
import { readChart } from './charts.ts';
import {
  type Context,
  flatten,
  inlineProse,
  isDropped,
  isEmpty,
  isItem,
  leadingLines,
  lineBreaks,
  notesOf,
  type Table,
  type TokenPlace,
  tableBlock,
} from './contents.ts';
import { type FootnoteTextToken, footnoteLabels } from './footnotes.ts';
import { lexMarkdown, withoutComments } from './markdown.ts';
import { rejectDeep } from './nesting.ts';
import type { Parsing } from './parsing.ts';
import { isCaption, pictureBlocks } from './pictures.ts';
import { lineStarts } from './places.ts';
import { usedLabels } from './targets.ts';
import type { Block, ListItem, Prose, Source } from './types.ts';

/**
 * Blocks of a Markdown text in NFC with LF line ends. Throws `DeckError` where a mark or a comment was opened and
 * never closed.
 */
export function parseBlocks(text: string, source: Source, parsing: Parsing): Block[] {
  rejectOpenComment(text, source);
  rejectDeep(text, source);
  const labels = [...footnoteLabels(text)];
  const footnotes = new Map(labels.map(label => [label, ++parsing.footnotes]));
  const starts = lineStarts(text);
  const context: Context = {
    parsing,
    footnotes,
    images: [],
    asides: [],
    starts,
    firstLine: source.line,
  };
  const used = usedLabels(text);
  const blocks: Block[] = [];
  let line = source.line;
  let offset = 0;
  let notes: Prose[] | undefined;
  for (const token of lexMarkdown(text)) {
    const at = { file: source.file, line: line + leadingLines(token.raw) };
    const spot = { ...at, places: [0, offset] };
    line += lineBreaks(token.raw);
    offset += token.raw.length;
    if (token.type === 'space' || (token.type === 'target' && used.has(token.label))) continue;
    if (token.type === 'hr') {
      notes = undefined;
      blocks.push({ type: 'break', source: at });
    } else if (token.type === 'notes') {
      notes ??= pushNotes(blocks);
    } else if (notes) {
      notes.push(...notesOf(token, spot, context));
    } else {
      const chart = token.type === 'paragraph' ? readChart(token.raw, at) : undefined;
      const last = blocks.at(-1);
      if (chart && last?.type === 'table') blocks[blocks.length - 1] = { ...last, chart };
      else blocks.push(...withBehind(token, spot, context));
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
function withBehind(token: Token, spot: TokenPlace, context: Context): Block[] {
  const blocks = blocksOf(token, spot, context);
  const at = { file: spot.file, line: spot.line };
  const [block] = blocks;
  const { images, asides, parsing } = context;
  context.images = [];
  context.asides = [];
  if (asides.length > 0) parsing.findings.push(asideFound(at));
  const behind: Block[] = asides.length > 0 ? [{ type: 'notes', proses: asides }] : [];
  const last = images.at(-1);
  if (
    last &&
    !last.token.title &&
    block?.type === 'paragraph' &&
    isCaption(token as Tokens.Paragraph, block.prose)
  ) {
    parsing.no--;
    return [...pictureBlocks(images, at, { ...block.prose, no: 0 }), ...behind];
  }
  return [...blocks, ...pictureBlocks(images, at), ...behind];
}

function blocksOf(token: Token, at: TokenPlace, context: Context): Block[] {
  switch (token.type) {
    case 'heading': {
      const prose = inlineProse(token, at, context, 'heading');
      // A heading without a word is markup alone.
      return isEmpty(prose) ? [] : [{ type: 'heading', level: token.depth, prose }];
    }
    case 'blockquote':
      return aroundTables(flatten(token, at, context), items => ({
        type: 'quote',
        proses: items.map(({ prose }) => prose),
      }));
    case 'list':
      return aroundTables(flatten(token, at, context), items => ({ type: 'list', items }));
    case 'table':
      return [tableBlock(token as Tokens.Table, at, context)];
    case 'footnoteText':
      return footnoteOf(token as FootnoteTextToken, at, context);
    default:
      return paragraphOf(inlineProse(token, at, context), context);
  }
}

/** A list or a quote; a table in it has a place of its own, between what stands before and behind it. */
function aroundTables(parts: readonly (ListItem | Table)[], blockOf: (items: ListItem[]) => Block): Block[] {
  const blocks: Block[] = [];
  let items: ListItem[] = [];
  const close = () => {
    if (items.length > 0) blocks.push(blockOf(items));
    items = [];
  };
  for (const part of parts) {
    if (isItem(part)) items.push(part);
    else {
      close();
      blocks.push(part);
    }
  }
  close();
  return blocks;
}

function paragraphOf(prose: Prose, { parsing }: Context): Block[] {
  return isDropped(prose, parsing) ? [] : [{ type: 'paragraph', prose }];
}

function footnoteOf(token: FootnoteTextToken, at: TokenPlace, context: Context): Block[] {
  const footnote = context.footnotes.get(token.label);
  if (footnote !== undefined)
    return [{ type: 'paragraph', prose: inlineProse(token, at, context), footnote }];
  return paragraphOf(inlineProse({ type: 'text', raw: token.raw, text: token.raw }, at, context), context);
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
