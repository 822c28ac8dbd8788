import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { DeckError, type Source } from '../error.ts';
import type { Essay, SourceText } from '../text/types.ts';

const MARKDOWN = /\.md$/i;
const OTHER_HOST = /^[a-z][a-z0-9+.-]*:|^\/\//i;

/**
 * Reads the Markdown files of a folder in the order of their names; file names in the result are relative to `root`.
 * Throws `DeckError` when there is no such folder, no file in it, or a file is not UTF-8.
 */
export function readSlides(folder: string, root: string): SourceText[] {
  const shown = shownPath(folder, root);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw noFolder(shown);
  const names = readdirSync(folder).filter(name => MARKDOWN.test(name) && !name.startsWith('.'));
  if (names.length === 0) throw noFiles(shown);
  return names.sort().map(name => {
    const file = `${shown}/${name}`;
    return { file, text: decode(readFileSync(join(folder, name)), file) };
  });
}

/** Throws `DeckError` for a picture of the essay that is not below `publicDir`. */
export function checkPictures({ sections }: Essay, publicDir: string): void {
  for (const block of sections.flatMap(section => section.blocks)) {
    if (block.type !== 'image') continue;
    const { src, source } = block.picture;
    if (OTHER_HOST.test(src) || !existsSync(join(publicDir, decodeURI(src)))) throw noPicture(src, source);
  }
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

function shownPath(path: string, root: string): string {
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

function noPicture(src: string, source: Source): DeckError {
  return new DeckError({ vi: `Không thấy ảnh "${src}"`, en: `The picture "${src}" was not found` }, source, {
    vi: 'Chép ảnh vào thư mục public/ và viết đúng tên tệp, không dùng địa chỉ trên mạng',
    en: 'Copy it into public/ and name it by its file name; addresses on the web do not work offline',
  });
}
