import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { DeckError, type Source } from '../error.ts';
import type { SourceText } from '../text/types.ts';

const MARKDOWN = /\.md$/i;
/** `2-` comes before `10-`, as file managers show them. */
const BY_NAME = new Intl.Collator('en', { numeric: true });

/**
 * Reads the Markdown files of a folder in the order of their names; file names in the result are relative to `root`.
 * Throws `DeckError` when there is no such folder, no file in it, or a file is not UTF-8.
 */
export function readSlides(folder: string, root: string): SourceText[] {
  const shown = shownPath(folder, root);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw noFolder(shown);
  const names = readdirSync(folder, { withFileTypes: true })
    .filter(entry => MARKDOWN.test(entry.name) && !entry.name.startsWith('.') && !entry.isDirectory())
    .map(entry => entry.name);
  if (names.length === 0) throw noFiles(shown);
  return names.sort(BY_NAME.compare).map(name => readText(join(folder, name), `${shown}/${name}`));
}

/** One UTF-8 file; `shown` is its name in messages. Throws `DeckError` when it is not UTF-8. */
export function readText(path: string, shown: string): SourceText {
  return { file: shown, text: decode(readFileSync(path), shown) };
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw notUtf8({ file, line: firstBadLine(bytes) });
  }
}

/** A line end is never part of another character in UTF-8, so each line can be tried by itself. */
function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  let from = 0;
  for (;;) {
    const end = bytes.indexOf(10, from);
    try {
      decoder.decode(bytes.subarray(from, end < 0 ? bytes.length : end));
    } catch {
      return line;
    }
    if (end < 0) return line;
    from = end + 1;
    line++;
  }
}

/** A path as messages name it: relative to `root`, with slashes. */
export function shownPath(path: string, root: string): string {
  return relative(root, path).split(sep).join('/') || '.';
}

function noFolder(folder: string): DeckError {
  return new DeckError(
    { vi: `Không có thư mục "${folder}"`, en: `There is no folder "${folder}"` },
    { file: folder, line: 1 },
    {
      vi: 'Tạo thư mục ấy và đặt vào đó 00-bia.md, 01-….md',
      en: 'Create it and put 00-bia.md, 01-….md there',
    },
  );
}

function noFiles(folder: string): DeckError {
  return new DeckError(
    { vi: `Thư mục "${folder}" không có tệp .md nào`, en: `The folder "${folder}" has no .md file` },
    { file: folder, line: 1 },
    { vi: 'Đặt vào đó 00-bia.md (bìa) và 01-….md (phần một)', en: 'Put 00-bia.md and 01-….md there' },
  );
}

function notUtf8(source: Source): DeckError {
  return new DeckError({ vi: 'Tệp không phải mã UTF-8', en: 'The file is not UTF-8' }, source, {
    vi: 'Mở tệp bằng Notepad, chọn Lưu thành…, Mã hóa: UTF-8',
    en: 'Save it again with the encoding UTF-8',
  });
}
