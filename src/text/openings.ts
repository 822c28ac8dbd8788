/** What any of the inline rules may begin with. */
const OPENING = /[*_{[<]/;
/** Marked asks again at the start of every token: without a bound it reads the rest of a paragraph each time. */
const FURTHEST = 500;

/**
 * How far a text goes on before a rule may apply. Where that is far, a place on the way: marked joins texts side by side.
 * It is behind a word, as blanks before the end of a line mean something.
 */
export function nextOpening(src: string): number | undefined {
  const near = src.slice(0, FURTHEST);
  const opening = near.search(OPENING);
  if (opening >= 0) return opening;
  return near.length < src.length ? near.trimEnd().length || undefined : undefined;
}
