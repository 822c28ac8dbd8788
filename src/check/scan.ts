import { decodeHTMLStrict } from 'entities';

/** A stretch of a line of Markdown. */
export interface Stretch {
  /**
   * `syntax` is for Markdown alone, unless it stands on the page as it is written; `picture` are the words of one, which
   * stand by the picture.
   */
  readonly kind: 'text' | 'syntax' | 'picture';
  /** What may stand on the page for it: itself, and its source where a character reference may be code. */
  readonly readings: readonly string[];
}

/**
 * What in a Markdown text is no word of the author's, found by patterns alone: this is a second opinion on what the
 * parser says, so it shares nothing with it.
 */
const SYNTAX: readonly RegExp[] = [
  /\{>>[\s\S]*?<<\}/, // a remark
  /\{~~[\s\S]*?~>/, // the old words of a correction; the new ones follow
  /\{--[\s\S]*?--\}/,
  /(?<!\\)!\[(?:\\[^\n]|[^[\]\n]|\n(?!\s*\n))*\]\((?:[^()[\]"'\n]|\([^()[\]"'\n]*\))*(?:["'][^\n]*?["'][ \t]*)?\)/, // a picture: its words are looked for among those of the pictures
  /\]\((?:[^()[\]{}|\s]|\([^()[\]|\s]*\))*(?:[ \t]+["'(][^\n|]*?["')])?\)/, // the target of a link
  /\]\[(?!\^)[^\]\n]*\](?!\()/, // the label of a link
  /\[\^[^\]\s]+\]:?/, // a footnote
  /^ {0,3}\[[^\]\n]+\]:[ \t]*<?https?:[^\n]*$/m, // the target of `[words][label]`
  /\{[ \t]*(?:[.#A-Za-z]|biểu đồ)[^{}<[\n|]*\}/, // attributes, and how a table is drawn
  /^[ \t\u00a0>#*_+-]*(?:\d{1,9}[.)][ \t]+)*(?:[ \t\u00a0*_>]*(?:speaker[ \t]+)?(?:notes?|ghi[ \t\u00a0]+chú)[ \t\u00a0*_]*[:：]){1,4}/im,
  /(?<=^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*)(?:[-*+]|\d{1,9}[.)])(?:[ \t]+\[[ xX]\](?=[ \t]+\S)|(?=[ \t]|$))/m, // signs of lists
  /<br ?\/?>/i,
];
const PICTURE = /^(!\[)((?:\\.|[^[\]])*)\]/;
const ANY_SYNTAX = new RegExp(SYNTAX.map(({ source }) => `(?:${source})`).join('|'), 'gim');

const COMMENT = /(?<!\\)<!--[\s\S]*?-->/g;

/** A Markdown text, line by line, each in stretches. */
export function scanSource(source: string): Stretch[][] {
  const text = source.replace(COMMENT, comment => comment.replace(/[^\n]/g, ' '));
  const lines: Stretch[][] = [[]];
  const isCode = codeFinder(text);
  const add = (from: number, to: number, kind: Stretch['kind']) => {
    for (const { index, 0: part } of text.slice(from, to).matchAll(PIECES)) {
      const shown = part.startsWith('&') ? decodeHTMLStrict(part) : part;
      if (part === '\n') lines.push([]);
      else if (shown === part) lines.at(-1)?.push({ readings: [part], kind });
      else lines.at(-1)?.push({ readings: isCode(from + index) ? [shown, part] : [shown], kind });
    }
  };
  let at = 0;
  for (const { index, 0: match } of text.matchAll(ANY_SYNTAX)) {
    add(at, index, 'text');
    const [, opening = match, words = ''] = PICTURE.exec(match) ?? [];
    const [from, to] = [index + opening.length, index + opening.length + words.length];
    add(index, from, 'syntax');
    add(from, to, 'picture');
    at = index + match.length;
    add(to, at, 'syntax');
  }
  add(at, text.length, 'text');
  return lines;
}

/** Line ends, character references, and what stands between them. */
const PIECES = /\n|(?<!\\)&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,31});|(?:[^\n&]|\\&)+|&/gi;

const CODE = /(?<![\\`])(`+)(?!`)(?:(?!\n[ \t]*\n)[\s\S])*?(?<!`)\1(?!`)/g;

/** Tells what stands between backticks; asked from the start of a text to its end. */
function codeFinder(text: string): (at: number) => boolean {
  const codes = [...text.matchAll(CODE)].map(({ index, 0: code }) => ({
    from: index,
    to: index + code.length,
  }));
  let next = 0;
  return at => {
    while ((codes[next]?.to ?? Number.POSITIVE_INFINITY) <= at) next++;
    return (codes[next]?.from ?? Number.POSITIVE_INFINITY) < at;
  };
}
