const MARKS = /\p{M}/gu;

/** A text folded, with the way back to where each of its characters came from. */
export interface Folded {
  readonly text: string;
  /** For each character of `text`, and for its end, the offset in the original. */
  readonly origins: readonly number[];
}

/** Text without marks, in lower case, đ as d: `Bầu cử Đại biểu` → `bau cu dai bieu`. */
export function fold(text: string): string {
  return [...text].map(foldCharacter).join('');
}

/** As `fold`, with the offsets of the original: a character may fold into none or into several. */
export function foldBack(text: string): Folded {
  const origins: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of text) {
    const part = foldCharacter(character);
    folded += part;
    for (let unit = 0; unit < part.length; unit++) origins.push(at);
    at += character.length;
  }
  return { text: folded, origins: [...origins, at] };
}

/** What a part of the folded text was in the original, marks and all; `to` is behind `from`. */
export function originOf({ origins }: Folded, from: number, to: number): [from: number, to: number] {
  let end = to;
  while (end < origins.length - 1 && origins[end] === origins[to - 1]) end++;
  return [origins[from] ?? 0, origins[end] ?? 0];
}

const known = new Map<string, string>();

/** Characters are few, and taking one apart is slow. */
function foldCharacter(character: string): string {
  const folded = known.get(character) ?? foldedOf(character);
  known.set(character, folded);
  return folded;
}

function foldedOf(character: string): string {
  return character.toLowerCase().normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd');
}
