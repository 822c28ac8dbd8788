import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { extname, resolve, sep } from 'node:path';
import { DeckError, type Source } from '../error.ts';
import { isLocal } from '../render/layouts/words.ts';
import type { Essay } from '../text/types.ts';
import { dataUri } from './inline.ts';

/** `https:` or `//host`: an address on the web. */
const OTHER_HOST = /^[a-z][a-z0-9+.-]*:|^\/\//i;
/** Pictures and the icon, as the page asks for them: below its own folder. */
const ASKED_FOR = /(<img src="|<link rel="icon" href=")(\.\/[^"]*)"/g;
/** What browsers of the floor draw, by the ending of the file in lower case; the type behind `image/`. */
export const PICTURE_TYPES: Readonly<Record<string, string>> = {
  ...{ svg: 'svg+xml', png: 'png', apng: 'apng', jpg: 'jpeg', jpeg: 'jpeg', jfif: 'jpeg' },
  ...{ webp: 'webp', gif: 'gif', avif: 'avif', bmp: 'bmp', ico: 'x-icon' },
};
/** How files begin that browsers draw, as Latin-1. */
const BEGINNINGS: Readonly<Record<string, RegExp>> = {
  png: /^\x89PNG\r\n/,
  jpeg: /^\xff\xd8\xff/,
  gif: /^GIF8[79]a/,
  webp: /^RIFF[\s\S]{4}WEBP/,
  avif: /^[\s\S]{4}ftyp(?:avi[fs]|mif1[\s\S]{4,40}avi[fs])/,
  bmp: /^BM/,
  'x-icon': /^\0\0.\0/,
  'svg+xml': /<svg[\s>]/,
};
/** Enough to see what a file is; bytes. */
const BEGINNING = 4096;
/** Bytes: a phone on a slow line waits for seconds beyond. */
const LARGE = 3_000_000;
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
    const file = isLocal(src) ? fileOf(src, publicDir) : undefined;
    if (file && !(endingOf(file) in PICTURE_TYPES)) throw notDrawn(src, source);
    if (file && statSync(file).size === 0) throw empty(src, source);
    if (file) continue;
    throw isLocal(src) && fileOf(escaped(src), publicDir) ? unescaped(src, source) : missing(src, source);
  }
}

/** What an author should look at: pictures that will not be drawn, or are slow to come. */
export function pictureFindings({ sections }: Essay, publicDir: string): DeckError[] {
  return sections
    .flatMap(section => section.blocks)
    .flatMap(block => {
      if (block.type !== 'image') return [];
      const { src, source } = block.picture;
      const file = fileOf(src, publicDir);
      if (!file) return [];
      const { size } = statSync(file);
      return [
        ...(isDrawn(file) ? [] : [notDrawn(src, source)]),
        ...(size > LARGE ? [large(src, size, source)] : []),
      ];
    });
}

/** Whether a file is what its ending says; browsers tell the formats of dots apart by themselves. */
function isDrawn(file: string): boolean {
  const bytes = Buffer.alloc(BEGINNING);
  const opened = openSync(file, 'r');
  const length = readSync(opened, bytes, 0, BEGINNING, 0);
  closeSync(opened);
  const beginning = bytes.toString('latin1', 0, length);
  const found = Object.keys(BEGINNINGS).find(type => BEGINNINGS[type]?.test(beginning));
  return found !== undefined && (found === 'svg+xml') === (endingOf(file) === 'svg');
}

/**
 * Puts the pictures of a page, and its icon, into it as data addresses: each once, where it is first. The other places
 * name it by `data-picture`, and runtime/page/pictures.ts brings it there.
 */
export function embedPictures(page: string, publicDir: string): string {
  const files: string[] = [];
  return page.replace(ASKED_FOR, (whole, before: string, address: string) => {
    const src = address.replace(/&[a-z#0-9]+;/g, entity => ENTITIES[entity] ?? entity);
    const file = fileOf(src, publicDir);
    if (!file) return whole;
    const known = files.indexOf(file);
    if (known < 0) files.push(file);
    const no = known < 0 ? files.length - 1 : known;
    if (!before.startsWith('<img')) return `${before}${dataOf(file)}"`;
    return known < 0 ? `<img data-picture="${no}" src="${dataOf(file)}"` : `<img data-picture="${no}"`;
  });
}

function dataOf(file: string): string {
  return dataUri(readFileSync(file), `image/${PICTURE_TYPES[endingOf(file)] ?? endingOf(file)}`);
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

function endingOf(file: string): string {
  return extname(file).slice(1).toLowerCase();
}

const TO_JPEG = {
  vi: 'Mở ảnh bằng Paint hoặc Photos, chọn Lưu thành… (Save as) JPEG hoặc PNG, rồi dùng tệp ấy',
  en: 'Open it and save it as JPEG or PNG, and use that file',
};

function notDrawn(src: string, source: Source): DeckError {
  return new DeckError(
    {
      vi: `"${src}" không phải là ảnh mà trình duyệt vẽ được`,
      en: `"${src}" is no picture that browsers draw`,
    },
    source,
    TO_JPEG,
  );
}

function empty(src: string, source: Source): DeckError {
  return new DeckError(
    { vi: `Ảnh "${src}" là tệp rỗng`, en: `The picture "${src}" is an empty file` },
    source,
    {
      vi: 'Chép lại ảnh từ máy ảnh hay điện thoại vào thư mục public/',
      en: 'Copy the picture into public/ again',
    },
  );
}

function large(src: string, size: number, source: Source): DeckError {
  const found = (size / 1e6).toFixed(1);
  return new DeckError(
    {
      vi: `Ảnh "${src}" nặng ${found.replace('.', ',')} MB, điện thoại tải chậm`,
      en: `The picture "${src}" has ${found} MB and is slow on phones`,
    },
    source,
    { vi: 'Thu nhỏ ảnh, chiều ngang 1920 điểm là đủ', en: 'Make it smaller: 1920 pixels across are enough' },
  );
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
