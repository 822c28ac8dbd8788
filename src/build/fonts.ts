import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { Bilingual } from '../error.ts';
import { codeOf, writeWhole } from './disk.ts';

const LETTERS =
  'aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệfghiìíỉĩịjklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvwxyỳýỷỹỵz';
const SIGNS = '0123456789 \u00a0.,;:!?%‰()[]{}<>"\'/\\-–—“”‘’…·•&+−×=@#*_|~^`$€₫°²³';
/** Whatever the next version of an essay may need, so that a file kept by a browser goes on serving it. */
const ALWAYS = LETTERS + LETTERS.toUpperCase() + SIGNS;

/** What is kept of the names in a font: copyright, licence and its address, as the Open Font License asks. */
const KEPT_NAMES = [0, 13, 14];

/** Counts up when what is made of the same font and text changes. */
const VERSION = 1;

/** Where fonts once made are kept: packing one takes longer than all the rest of a build. */
export interface FontStore {
  readonly folder: string;
  /** Told once where nothing can be kept: the next build will be slow, no more. */
  warn(message: Bilingual): void;
}

/**
 * A font as WOFF2, with all Vietnamese letters and the characters of `text`; kerning is kept. Without the hints, which
 * are half of it and of use only below the sizes that a slide or the reading view has.
 */
export async function subset(font: Uint8Array, text: string, store: FontStore): Promise<Uint8Array> {
  const characters = [...new Set(ALWAYS + text)].sort().join('');
  const path = join(store.folder, `${nameOf(font, characters)}.woff2`);
  const kept = readKept(path);
  if (kept) return kept;
  const packed = await subsetFont(Buffer.from(font), characters, {
    targetFormat: 'woff2',
    keepFeatures: ['kern'],
    noHinting: true,
    preserveNameIds: KEPT_NAMES,
  });
  try {
    mkdirSync(store.folder, { recursive: true });
    writeWhole(path, packed);
  } catch (error) {
    store.warn(unkept(store.folder, codeOf(error) ?? String(error)));
  }
  return packed;
}

/** What is kept under a path, if it is all there. @see https://www.w3.org/TR/WOFF2/#woff20Header */
function readKept(path: string): Uint8Array | undefined {
  try {
    const font = readFileSync(path);
    const isWhole = font.toString('latin1', 0, 4) === 'wOF2' && font.readUInt32BE(8) === font.length;
    return isWhole ? font : undefined;
  } catch {
    return undefined;
  }
}

function unkept(folder: string, why: string): Bilingual {
  return {
    vi: `Không cất được phông chữ đã rút gọn vào "${folder}" (${why}), nên lần dựng sau cũng chậm như lần này; hãy cho phép ghi vào thư mục ấy`,
    en: `The packed fonts cannot be kept in "${folder}" (${why}), so the next build is as slow as this one; make that folder writable`,
  };
}

function nameOf(font: Uint8Array, characters: string): string {
  const hash = createHash('sha256').update(`${VERSION} ${characters} `).update(font);
  return hash.digest('hex').slice(0, 16);
}
