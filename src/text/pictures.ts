import type { Token, Tokens } from 'marked';
import { parseLine, proseOf } from './inline.ts';
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
export function pictureBlocks(images: readonly Tokens.Image[], source: Source, caption?: Prose): Block[] {
  return images.map((image, index) => {
    const picture = pictureOf(image, source);
    const isLast = index === images.length - 1;
    return { type: 'image', picture: caption && isLast ? { ...picture, caption } : picture };
  });
}

function pictureOf({ href, text, title }: Tokens.Image, source: Source): Picture {
  const alt = proseOf([{ type: 'text', raw: text, text }], source);
  return { src: href, alt, ...(title ? { caption: parseLine(title, source) } : {}), source };
}
