import { DeckError } from '../error.ts';
import type { Source } from './types.ts';

/** Lists and quotes within one another: nobody writes so many, and the parser runs out of stack at a few hundred. */
const DEEPEST = 40;
/** The signs of lists and quotes that open a line, and the blanks before them. */
const OPENING = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t])))+/;
const SIGN = />|[-*+]|\d[.)]/g;
const RULE = /^[ \t]*([-*_])(?:[ \t]*\1)+[ \t]*$/;
/** Columns; less would not open a list within another. */
const INDENT = 2;

/** Throws `DeckError` at the first line whose lists or quotes lie too deep in one another. */
export function rejectDeep(text: string, source: Source): void {
  for (const [index, line] of text.split('\n').entries()) {
    const opening = OPENING.exec(line)?.[0];
    if (!opening || RULE.test(line)) continue;
    const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
    const depth = indent / INDENT + (opening.match(SIGN)?.length ?? 0);
    if (depth > DEEPEST) throw tooDeep({ ...source, line: source.line + index });
  }
}

function tooDeep(source: Source): DeckError {
  return new DeckError(
    {
      vi: `Danh sách hay trích dẫn lồng nhau quá ${DEEPEST} bậc`,
      en: `Lists or quotes lie more than ${DEEPEST} deep in one another`,
    },
    source,
    {
      vi: 'Bỏ bớt dấu "-", ">" hay khoảng trắng ở đầu dòng; hai, ba bậc là vừa',
      en: 'Take signs or blanks from the start of the line; two or three levels are enough',
    },
  );
}
