/** Longer quotes are speech or sentences, in which numbers count as anywhere. */
const LONGEST_NAME = 40;
const OPENING = ['“', '‘', '«'];
const CLOSING = /[”’»]/u;
const CLOSING_MARKS = ['”', '’', '»'];

/** A straight quote opens behind a blank and closes before one, as typed where no other is at hand. */
const STRAIGHT_OPEN = /(?:^|[\s(])["'](?=\S|$)[^"']*$/u;
const STRAIGHT_CLOSE = /^[^"']*\S?["'](?=$|[\s.,;:!?)])/u;

/** Whether a number stands in a short quote, the name of a campaign or slogan. `“5 không, 3 sạch”` → true. */
export function insideShortQuote(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - LONGEST_NAME), from);
  const after = text.slice(to, to + LONGEST_NAME);
  if (STRAIGHT_OPEN.test(before) && STRAIGHT_CLOSE.test(after)) return true;
  const open = lastOf(before, OPENING);
  const close = after.search(CLOSING);
  if (open < 0 || close < 0 || lastOf(before, CLOSING_MARKS) > open) return false;
  return before.length - open + close + (to - from) <= LONGEST_NAME;
}

function lastOf(text: string, marks: readonly string[]): number {
  return Math.max(...marks.map(mark => text.lastIndexOf(mark)));
}
