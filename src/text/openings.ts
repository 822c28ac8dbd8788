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

/**
 * The start rule of a block that opens a line. marked asks from the second letter of a text on, which begins no line;
 * no paragraph reaches over an empty line, and looking no further keeps parsing linear.
 */
export function lineStart(pattern: string): (src: string) => number | undefined {
  const atLine = new RegExp(`(?<=\\n)(?:${pattern})`, 'im');
  return src => {
    const end = src.indexOf('\n\n');
    return atLine.exec(end < 0 ? src : src.slice(0, end))?.index;
  };
}
