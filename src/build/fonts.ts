import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const LETTERS =
  'aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệfghiìíỉĩịjklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvwxyỳýỷỹỵz';
const SIGNS = '0123456789 \u00a0.,;:!?%‰()[]{}<>"\'/\\-–—“”‘’…·•&+−×=@#*_|~^`$€₫°²³';
/** Whatever the next version of an essay may need, so that a file kept by a browser goes on serving it. */
const ALWAYS = LETTERS + LETTERS.toUpperCase() + SIGNS;

/** What is kept of the names in a font: copyright, licence and its address, as the Open Font License asks. */
const KEPT_NAMES = [0, 13, 14];

/** Counts up when what is made of the same font and text changes. */
const VERSION = 1;

/**
 * A font as WOFF2, with all Vietnamese letters and the characters of `text`; kerning is kept. Without the hints, which
 * are half of it and of use only below the sizes that a slide or the reading view has. `store` is a folder that keeps
 * what was once made: packing a font takes longer than all the rest of a build.
 */
export async function subset(font: Uint8Array, text: string, store: string): Promise<Uint8Array> {
  const characters = [...new Set(ALWAYS + text)].sort().join('');
  const path = join(store, `${nameOf(font, characters)}.woff2`);
  if (existsSync(path)) return readFileSync(path);
  const packed = await subsetFont(Buffer.from(font), characters, {
    targetFormat: 'woff2',
    keepFeatures: ['kern'],
    noHinting: true,
    preserveNameIds: KEPT_NAMES,
  });
  mkdirSync(store, { recursive: true });
  writeFileSync(path, packed);
  return packed;
}

function nameOf(font: Uint8Array, characters: string): string {
  const hash = createHash('sha256').update(`${VERSION} ${characters} `).update(font);
  return hash.digest('hex').slice(0, 16);
}
