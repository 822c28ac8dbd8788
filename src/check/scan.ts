import { decodeHTMLStrict } from 'entities';

/** A stretch of a line of Markdown. */
export interface Stretch {
  readonly text: string;
  /**
   * `syntax` is for Markdown alone, unless it stands on the page as it is written; `picture` are the words of one, which
   * stand by the picture.
   */
  readonly kind: 'text' | 'syntax' | 'picture';
}

/**
 * What in a Markdown text is no word of the author's, found by patterns alone: this is a second opinion on what the
 * parser says, so it shares nothing with it.
 */
const SYNTAX: readonly RegExp[] = [
  /<!--[\s\S]*?-->/, // a comment
  /\{>>[\s\S]*?<<\}/, // a remark
  /\{~~[\s\S]*?~>/, // the old words of a correction; the new ones follow
  /\{--[\s\S]*?--\}/,
  /(?<!\\)!\[[^[\]\n]*\]\([^\n]*?\)/, // a picture: its words are looked for among those of the pictures
  /\]\((?:[^()[\]{}|\s]|\([^()[\]|\s]*\))*(?:[ \t]+["'(][^\n|]*?["')])?\)/, // the target of a link
  /\]\[[^\]\n]*\]/,
  /\[\^[^\]\s]+\]:?/, // a footnote
  /^ {0,3}\[[^\]\n]+\]:[ \t]*<?https?:[^\n]*$/m, // the target of `[words][label]`
  /\{[ \t]*(?:[.#A-Za-z]|biểu đồ)[^{}\n|]*\}/, // attributes, and how a table is drawn
  /^[ \t\u00a0>#*_+-]*(?:\d{1,9}[.)][ \t]+)*(?:[ \t\u00a0*_]*(?:speaker[ \t]+)?(?:notes?|ghi[ \t\u00a0]+chú)[ \t\u00a0*_]*[:：]){1,4}/im,
  /(?<=^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*)(?:[-*+]|\d{1,9}[.)])(?:[ \t]+\[[ xX]\](?=[ \t]+\S)|(?=[ \t]|$))/m, // signs of lists
  /<br ?\/?>/i,
];
const PICTURE = /^(!\[)([^[\]\n]*)(\][\s\S]*)$/;
const ANY_SYNTAX = new RegExp(SYNTAX.map(({ source }) => `(?:${source})`).join('|'), 'gim');

/** A Markdown text, line by line, each in stretches. */
export function scanSource(text: string): Stretch[][] {
  const lines: Stretch[][] = [[]];
  const add = (piece: string, kind: Stretch['kind']) => {
    for (const [index, part] of piece.split('\n').entries()) {
      if (index > 0) lines.push([]);
      lines.at(-1)?.push({ text: part, kind });
    }
  };
  let at = 0;
  for (const match of text.matchAll(ANY_SYNTAX)) {
    add(decoded(text.slice(at, match.index)), 'text');
    const [, opening = match[0], words = '', closing = ''] = PICTURE.exec(match[0]) ?? [];
    add(decoded(opening), 'syntax');
    add(decoded(words), 'picture');
    add(decoded(closing), 'syntax');
    at = match.index + match[0].length;
  }
  add(decoded(text.slice(at)), 'text');
  return lines;
}

const REFERENCE = /(?<!\\)&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,31});/gi;

function decoded(text: string): string {
  return text.replace(REFERENCE, reference => decodeHTMLStrict(reference));
}
