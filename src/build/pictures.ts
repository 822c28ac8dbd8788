import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, resolve, sep } from 'node:path';
import { DeckError, type Source } from '../error.ts';
import { isLocal } from '../render/layouts/words.ts';
import type { Essay } from '../text/types.ts';
import { dataUri } from './inline.ts';

/** `https:` or `//host`: an address on the web. */
const OTHER_HOST = /^[a-z][a-z0-9+.-]*:|^\/\//i;
/** Pictures and the icon, as the page asks for them: below its own folder. */
const ASKED_FOR = /(<img src="|<link rel="icon" href=")(\.\/[^"]*)(?=")/g;
const TYPES: Readonly<Record<string, string>> = { svg: 'svg+xml', jpg: 'jpeg' };
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** Throws `DeckError` for a picture of the essay that is not a file below `publicDir`. */
export function checkPictures({ sections }: Essay, publicDir: string): void {
  for (const block of sections.flatMap(section => section.blocks)) {
    if (block.type !== 'image') continue;
    const { src, source } = block.picture;
    if (OTHER_HOST.test(src)) throw foreign(src, source);
    if (isLocal(src) && fileOf(src, publicDir)) continue;
    throw isLocal(src) && fileOf(escaped(src), publicDir) ? unescaped(src, source) : missing(src, source);
  }
}

/** Puts the pictures of a page, and its icon, into it as data addresses. */
export function embedPictures(page: string, publicDir: string): string {
  return page.replace(ASKED_FOR, (whole, before: string, address: string) => {
    const src = address.replace(/&[a-z#0-9]+;/g, entity => ENTITIES[entity] ?? entity);
    const file = fileOf(src, publicDir);
    return file ? before + dataUri(readFileSync(file), typeOf(file)) : whole;
  });
}

/** The file a browser would be given for an address, if there is one; `publicDir` is empty where there is none. */
function fileOf(src: string, publicDir: string): string | undefined {
  if (publicDir === '') return undefined;
  const path = decoded(src.replace(/[?#].*$/, ''));
  if (path === undefined) return undefined;
  const file = resolve(publicDir, `./${path}`);
  const isBelow = file.startsWith(resolve(publicDir) + sep);
  return isBelow && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/** `so#1.png` → `so%231.png`: what a file may be called, and an address may not say. */
function escaped(src: string): string {
  return src.replace(/[%#?]/g, encodeURIComponent);
}

/** `anh%20bia.png` → `anh bia.png`; nothing where a `%` stands for nothing, which many hosts refuse. */
function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function typeOf(file: string): string {
  const ending = extname(file).slice(1).toLowerCase();
  return `image/${TYPES[ending] ?? ending}`;
}

function missing(src: string, source: Source): DeckError {
  return new DeckError(
    { vi: `Không thấy ảnh "${src}" trong thư mục public/`, en: `There is no picture "${src}" in public/` },
    source,
    {
      vi: 'Chép ảnh vào thư mục public/ và viết đúng tên tệp, cả chữ hoa và chữ thường',
      en: 'Copy it into public/ and write its name as the file has it, capitals and all',
    },
  );
}

function unescaped(src: string, source: Source): DeckError {
  return new DeckError(
    {
      vi: `Tên ảnh "${src}" có dấu "#", "?" hoặc "%"`,
      en: `The name of the picture "${src}" has "#", "?" or "%"`,
    },
    source,
    {
      vi: `Đổi tên tệp, bỏ dấu ấy, hoặc viết ${escaped(src)}`,
      en: `Rename the file without that sign, or write ${escaped(src)}`,
    },
  );
}

function foreign(src: string, source: Source): DeckError {
  return new DeckError(
    { vi: `Ảnh "${src}" nằm trên mạng`, en: `The picture "${src}" is on the web` },
    source,
    {
      vi: 'Tải ảnh về thư mục public/ và viết tên tệp: hội trường có thể không có mạng',
      en: 'Save it in public/ and write its file name: the hall may have no internet',
    },
  );
}
