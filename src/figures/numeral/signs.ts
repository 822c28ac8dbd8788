import type { Range } from '../../text/types.ts';

/** Between the ends of a range; a wave as in `5~7`, a division sign as engineers write it. */
export const DASHES = '-‐‑–—−~∼～÷';

/** Signs before a number that say how exact it is or on which side of it the truth lies, and how they are said. */
const SAID: ReadonlyMap<string, string> = new Map([
  ...['~', '∼', '～', '≈', '≃', '≅', '≒'].map(sign => [sign, 'khoảng'] as const),
  ...['<', '＜'].map(sign => [sign, 'dưới'] as const),
  ...['>', '＞'].map(sign => [sign, 'trên'] as const),
  ...['≤', '≦', '⩽', '≲', '<=', '=<'].map(sign => [sign, 'không quá'] as const),
  ...['≥', '≧', '⩾', '≳', '>='].map(sign => [sign, 'ít nhất'] as const),
  ...['±', '+/-', '+-'].map(sign => [sign, 'cộng trừ'] as const),
  ...['≠', '!='].map(sign => [sign, 'khác'] as const),
  ...['×', '✕'].map(sign => [sign, 'nhân'] as const),
  // Typed for `≥` as well as for `hence`: shown as it stands, and not read out.
  ['=>', ''],
  ...['↑', '▲', '⬆', '↗'].map(sign => [sign, 'tăng'] as const),
  ...['↓', '▼', '⬇', '↘'].map(sign => [sign, 'giảm'] as const),
]);

/** Signs that only lead to a number, as the word `là` does. */
const LINKS = ['=', '≡', '→', '⇒', '➔', '➜', '➝', '➞', '⟶', '->', '-->'];

const LEAD = alternatives([...SAID.keys()]);
/** The longest sign and the blanks behind it. */
const REACH = 6;
const SIGN_AT_END = new RegExp(String.raw`(?<!-)(?:${LEAD})(?=\s{0,2}$)`, 'u');
const LINK_AT_END = new RegExp(String.raw`(?:${alternatives(LINKS)}|\+)\s{0,2}$`, 'u');
const SIGN = new RegExp(LEAD, 'gu');

/** Between the two numbers of a change: `19 tổ → 9 tổ`. */
export const ARROW = /^\s{0,2}(?:→|⇒|➔|➜|➝|➞|⟶|-{1,2}>|=>)\s{0,2}$/u;

/** The sign before the number at an offset. `bỏ học < 1%`, 10 → `<`. */
export function signBefore(text: string, at: number): Range | undefined {
  const start = Math.max(0, at - REACH);
  const found = SIGN_AT_END.exec(text.slice(start, at));
  return found ? { from: start + found.index, to: start + found.index + found[0].length } : undefined;
}

/** Where the words before a number end: at the signs that stand between. `bỏ học < 1%`, 10 → 8. */
export function beforeSigns(text: string, at: number): number {
  const sign = signBefore(text, at);
  if (sign) return sign.from;
  const start = Math.max(0, at - REACH);
  const link = LINK_AT_END.exec(text.slice(start, at));
  return link ? start + link.index : at;
}

/** Words with signs among them as they are read out, none twice. `khoảng ~` → `khoảng`. */
export function saySigns(words: string): string {
  const said = words.replace(SIGN, sign => ` ${SAID.get(sign)} `).trim();
  return said.replace(/\s+/gu, ' ').replace(/^(.+) \1$/u, '$1');
}

function alternatives(signs: readonly string[]): string {
  const escaped = [...signs].sort((a, b) => b.length - a.length);
  return escaped.map(sign => sign.replace(/[+*?.|/]/g, '\\$&')).join('|');
}
