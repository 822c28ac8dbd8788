import { DeckError } from '../error.ts';
import { parseBlocks } from './blocks.ts';
import type { Parsing } from './parsing.ts';
import { plainProse } from './prose.ts';
import { slugify } from './slug.ts';
import type { Block, Prose, Section, Source, SourceText } from './types.ts';

/**
 * One file of the essay: its title (the first `#` heading, or else the file's name) and its blocks.
 * Throws `DeckError` for a file without a word in it.
 */
export function parseSection(file: SourceText, parsing: Parsing): Section {
  const source: Source = { file: file.file, line: 1 };
  const blocks = parseBlocks(normalize(file.text), source, parsing);
  if (!blocks.some(block => block.type !== 'break')) throw emptyFile(source);
  const first = blocks[0];
  const title = first?.type === 'heading' && first.level === 1 ? first.prose : titleOfFile(source);
  return {
    id: idOf(title),
    title,
    blocks: first?.type === 'heading' && first.prose === title ? blocks.slice(1) : blocks,
    source: title.source,
  };
}

/** Slugs that the page uses for its own parts. */
const TAKEN = /^(?:appendix|ledger|row-.*|note-\d+|p\d+(?:-.*)?)$/;

function idOf(title: Prose): string {
  const slug = slugify(title.text);
  if (slug === '') return 'phan';
  return TAKEN.test(slug) ? `phan-${slug}` : slug;
}

/** NUL, and halves of characters that lost their other half. */
const BROKEN = /[\0\p{Cs}]/gu;

/** A line break or page break inside a paragraph of Word, as its plain text has them. */
const WORD_BREAK = /[\v\f]/g;

/** Loose text → strict text: no byte-order mark, LF line ends, NFC, whole characters only. */
export function normalize(text: string): string {
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  return lines.replace(WORD_BREAK, ' ').replace(BROKEN, '\uFFFD').normalize('NFC');
}

/** Every prose of a block that the essay is made of; notes are not part of it. */
export function prosesOf(block: Block): readonly Prose[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [block.prose];
    case 'quote':
      return block.proses;
    case 'list':
      return block.items.map(item => item.prose);
    case 'table':
      return [...block.header, ...block.rows.flat()];
    case 'image':
      return [block.picture.alt, ...(block.picture.caption ? [block.picture.caption] : [])];
    default:
      return [];
  }
}

/** `03-phat-trien-kinh-te.md` → `phat trien kinh te`. */
function titleOfFile(source: Source): Prose {
  const name = source.file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  return plainProse(name.replace(/^\d+[-_. ]*/, '').replace(/[-_]+/g, ' ') || name, source);
}

function emptyFile(source: Source): DeckError {
  return new DeckError({ vi: 'Tệp không có chữ nào', en: 'The file is empty' }, source, {
    vi: 'Viết tiêu đề "# …" và nội dung vào tệp, hoặc xóa tệp này',
    en: 'Write a title "# …" and some text, or remove the file',
  });
}
