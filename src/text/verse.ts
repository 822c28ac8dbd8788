/** A longer line was broken by an editor, not by the author. */
const LONGEST_LINE = 60;
const CAPITAL = /^[“"‘'(–-]{0,3}\s?\p{Lu}/u;

/**
 * Whether the lines of a paragraph are meant as lines, as in verse or an address: each is short and begins with a
 * capital. In any other paragraph a line's end is a blank, unless two blanks or a backslash stand before it.
 */
export function isVerse(paragraph: string): boolean {
  const lines = paragraph.trim().split('\n');
  return (
    lines.length > 1 && lines.every(line => line.trim().length <= LONGEST_LINE && CAPITAL.test(line.trim()))
  );
}
