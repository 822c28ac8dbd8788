import type { Token, Tokens } from 'marked';
import { type ProseOptions, parseLine, proseOf, type SeenImage } from './inline.ts';
import { placesWithin } from './places.ts';
import type { Block, Picture, Prose, Source } from './types.ts';

/** A longer text below a picture is a paragraph. */
const LONGEST_CAPTION = 160;
const WORD = /[\p{L}\p{N}]/u;

/** Whether the words of a paragraph are the caption of the pictures it begins with. */
export function isCaption({ tokens = [] }: Tokens.Paragraph, { text }: Prose): boolean {
  const first: Token | undefined = tokens.find(({ raw }) => raw.trim() !== '');
  return first?.type === 'image' && text.length <= LONGEST_CAPTION && WORD.test(text);
}

/** Each picture as a block of its own; the last one with the caption, unless its own title is one. */
export function pictureBlocks(images: readonly SeenImage[], source: Source, caption?: Prose): Block[] {
  return images.map((image, index) => {
    const picture = pictureOf(image, source);
    const isLast = index === images.length - 1;
    return { type: 'image', picture: caption && isLast ? { ...picture, caption } : picture };
  });
}

function pictureOf({ token: { raw, href, text, title }, site }: SeenImage, source: Source): Picture {
  const within = (at: number): ProseOptions =>
    site ? { site: { ...site, places: placesWithin(site.places, Math.max(0, at), raw.length) } } : {};
  const alt = proseOf([{ type: 'text', raw: text, text }], source, within(raw.indexOf(text, 2)));
  if (!title) return { src: href, alt, source };
  return { src: href, alt, caption: parseLine(title, source, within(raw.lastIndexOf(title))), source };
}
