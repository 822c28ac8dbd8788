import { readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { DeckError, type Source } from '../error.ts';
import type { SourceText } from '../text/types.ts';
import { onDisk } from './disk.ts';

const MARKDOWN = /\.md$/i;
/** `2-` comes before `10-`, as file managers show them. */
const BY_NAME = new Intl.Collator('en', { numeric: true });

/** Bytes; an essay of a thousand pages has five million. Beyond, it is no essay. */
const LONGEST = 50_000_000;

/**
 * Reads the Markdown files of a folder in the order of their names; file names in the result are relative to `root`.
 * Throws `DeckError` when there is no such folder, no file in it, or one that cannot be read or is not UTF-8.
 */
export function readSlides(folder: string, root: string): SourceText[] {
  const shown = shownPath(folder, root);
  const entries = onDisk(shown, () => {
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw noFolder(shown);
    return readdirSync(folder);
  });
  const named = entries.filter(name => MARKDOWN.test(name) && !name.startsWith('.'));
  const names = named.filter(name => !isFolder(join(folder, name)));
  if (names.length === 0) throw noFiles(shown, essaysIn(folder, entries));
  return names.sort(BY_NAME.compare).map(name => readText(join(folder, name), `${shown}/${name}`));
}

/** One UTF-8 file; `shown` is its name in messages. Throws `DeckError` when it cannot be read or is not UTF-8. */
export function readText(path: string, shown: string): SourceText {
  const bytes = onDisk(shown, () => {
    const { size } = ordinaryFile(path, shown);
    if (size > LONGEST) throw tooLong(shown, size);
    return readFileSync(path);
  });
  return { file: shown, text: decode(bytes, shown) };
}

/** What a path leads to; throws `DeckError` where that is no file with an end, such as a pipe, which never answers. */
export function ordinaryFile(path: string, shown: string): Stats {
  return onDisk(shown, () => {
    const stats = statSync(path);
    if (stats.isFile()) return stats;
    throw noFile(shown);
  });
}

/** Whether a path leads to a folder. A broken link does not: that it leads nowhere is said when it is read. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Folders with Markdown files in them, where each may be an essay of its own. */
function essaysIn(folder: string, names: readonly string[]): string[] {
  return names.filter(name => {
    const path = join(folder, name);
    return isFolder(path) && readdirSync(path).some(inner => MARKDOWN.test(inner));
  });
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

function noFiles(folder: string, essays: readonly string[]): DeckError {
  const what = {
    vi: `Thư mục "${folder}" không có tệp .md nào`,
    en: `The folder "${folder}" has no .md file`,
  };
  const [essay] = essays;
  const hint =
    essay === undefined
      ? { vi: 'Đặt vào đó 00-bia.md (bìa) và 01-….md (phần một)', en: 'Put 00-bia.md and 01-….md there' }
      : {
          vi: `Mỗi lần dựng một bài: ghi slides: '${folder}/${essay}' vào kheo({ … }) trong vite.config.ts, hoặc chuyển tệp của một bài ra ngoài`,
          en: `A build makes one essay: write slides: '${folder}/${essay}' into kheo({ … }) in vite.config.ts, or move the files of one essay up`,
        };
  return new DeckError(what, { file: folder, line: 1 }, hint);
}

function noFile(file: string): DeckError {
  return new DeckError(
    { vi: `"${file}" không phải là tệp thường`, en: `"${file}" is not an ordinary file` },
    { file, line: 1 },
    { vi: 'Xóa nó, hoặc chuyển nó ra khỏi thư mục', en: 'Remove it, or move it out of the folder' },
  );
}

function tooLong(file: string, size: number): DeckError {
  const [found, most] = [size, LONGEST].map(bytes => Math.round(bytes / 1e6));
  return new DeckError(
    { vi: `Tệp lớn ${found} MB, quá ${most} MB`, en: `The file has ${found} MB, more than ${most}` },
    { file, line: 1 },
    { vi: 'Chia bài thành nhiều tệp .md', en: 'Part the essay into several .md files' },
  );
}

function notUtf8(source: Source): DeckError {
  return new DeckError({ vi: 'Tệp không phải mã UTF-8', en: 'The file is not UTF-8' }, source, {
    vi: 'Mở tệp bằng Notepad, chọn Lưu thành…, Mã hóa: UTF-8',
    en: 'Save it again with the encoding UTF-8',
  });
}
