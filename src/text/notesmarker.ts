import type { TokenizerAndRendererExtension, Tokens } from 'marked';
import { lineStart } from './openings.ts';

/** `Note:` at the head of a line: what follows is for the speaker alone. */
export interface NotesToken extends Tokens.Generic {
  readonly type: 'notes';
}

/**
 * `Note:` as reveal.js writes it, `Ghi chú:` in Vietnamese, and the ways people write it by hand: bold, as a heading,
 * with a blank before the colon. A note that is not recognized would be published.
 */
const MARKER = String.raw`[ \t\u00a0]*(?:#{1,6}[ \t\u00a0]+)?[*_]{0,3}(?:speaker[ \t\u00a0]+)?(?:notes?|ghi[ \t\u00a0]+chú)[ \t\u00a0]*[*_]{0,3}[ \t\u00a0]*[:：][*_]{0,3}[ \t\u00a0]*`;
const AT_START = new RegExp(`^${MARKER}`, 'i');
/** Not set in as what belongs to an item of a list is. */
const AT_MARGIN = new RegExp(String.raw`\n(?![ \t\u00a0]{2})(?=${MARKER})`, 'i');

/** Teaches marked the marker; the token holds the marker alone, what stands behind it is parsed as usual. */
export const notesMarker: TokenizerAndRendererExtension = {
  name: 'notes',
  level: 'block',
  start: lineStart(MARKER),
  tokenizer(src) {
    const [raw] = AT_START.exec(src) ?? [];
    return raw === undefined ? undefined : { type: 'notes', raw };
  },
};

/** Where a note begins on a later line of a block, at the margin. */
export function notesLine(raw: string): number | undefined {
  const found = AT_MARGIN.exec(raw);
  return found ? found.index + 1 : undefined;
}

/** Words that look like the marker where none is recognized: inside a line, or without the colon. */
const NEARLY =
  /(?<![\p{L}\p{M}])(?:(?:speaker )?notes?|ghi chú)(?: (?:cho|của) người (?:nói|trình bày))?\s*[:：]|^\W{0,3}(?:speaker notes?|notes?|ghi chú)(?![\p{L}\p{M}])/iu;

/** The words of a text that look like a note for the speaker and are none. `Xem (Note: hỏi lại)` → `Note:`. */
export function nearlyNotes(text: string): string | undefined {
  return NEARLY.exec(text)?.[0].trim();
}
