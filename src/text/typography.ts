import { cached } from './cache.ts';
import { bindCompounds } from './compounds.ts';

/** A blank that no line may break at. */
const NBSP = '\u00a0';
/** Stands for a blank that is not shown; taken out by `shownText`, so that offsets hold until then. */
const DROPPED = '\u2060';
/** Longer bound runs would not fit a narrow card in large type. */
const LONGEST_BOUND = 22;

/** Large words that are kept as they were set last. */
const MOST_KNOWN = 200;

const TOO_LONG = new RegExp(`[^ \\t\\n]{${LONGEST_BOUND + 1},}`, 'g');
const LAST_SYLLABLE = /^\S{1,8}$/u;
/* A pattern that begins with what is rare, and then looks back, is many times as fast as one that looks back everywhere. */
const YEARS = / [-–] (?<=\b(?:19|20)\d\d [-–] )(?=(?:19|20)\d\d\b)/g;
/** What must stay on one line; every blank inside a match becomes a no-break one. Most texts have nothing that a pattern `has` to have. */
const KEPT_TOGETHER: readonly { readonly has: RegExp; readonly pattern: RegExp }[] = [
  {
    has: /\d/,
    pattern:
      /(?<![\p{L}\d]|\d[.,])(?!(?:19|20)\d\d )\d+(?:[.,]\d+)* (?:nghìn |ngàn |triệu |tỷ |tỉ )?[\p{L}%]+/gu,
  }, // 19 tổ, 2 tỷ đồng
  {
    has: /\d/,
    pattern:
      / (?:kỳ )?\d(?<=(?<!\p{L})(?:năm|tháng|ngày|quý|lớp|số|khóa|nhiệm kỳ|hơn|gần|trên|khoảng) \d)/giu,
  }, // năm 2023
  {
    has: /\p{Lu}/u,
    pattern:
      /(?<!\p{L})(?:TP\.?|[Tt]hành phố|[Qq]uận|[Pp]hường|[Hh]uyện|[Xx]ã|[Tt]ỉnh) \p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,2}/gu,
  },
  { has: /\p{Lu}/u, pattern: /\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3}/gu }, // Hồ Chí Minh
  { has: /[“"]/, pattern: /[“"][^“”"]{2,20}[”"]/gu }, // “Dân vận khéo”
  { has: / [-–] /, pattern: / (?=[-–] )(?<=[\p{L}\p{N}] )/gu }, // X of "X - Y"
];

/**
 * The same text with blanks bound where a line must not break, character for character of the same length.
 * `năm 2022 - 2025` → `năm⍽2022⁠–⁠2025`.
 */
export function typeset(text: string): string {
  const dashed = text.replace(YEARS, `${DROPPED}–${DROPPED}`);
  return loosen(
    KEPT_TOGETHER.reduce(
      (bound, { has, pattern }) => (has.test(bound) ? bound.replace(pattern, bind) : bound),
      dashed,
    ),
  );
}

/** A line may end behind a dash in any case (UAX 14, rule LB12a), and a no-break blank would then begin the next one. */
function bind(run: string): string {
  return run.length > LONGEST_BOUND ? run : run.replace(/(?<![-–]) /g, NBSP);
}

/** Runs that were bound side by side are one: where it is too long for a line, it breaks at the last blank that it can. */
function loosen(text: string): string {
  if (!text.includes(NBSP)) return text;
  return text.replace(TOO_LONG, run => {
    const [first = '', ...others] = run.split(NBSP);
    let length = first.length;
    const parts = others.map(part => {
      const isOn = length + 1 + part.length <= LONGEST_BOUND;
      length = isOn ? length + 1 + part.length : part.length;
      return (isOn ? NBSP : ' ') + part;
    });
    return first + parts.join('');
  });
}

/** Binds the last two syllables: the last line never holds a single one, unless what is bound before it is long. */
function bindLast(text: string): string {
  const end = text.trimEnd().length;
  const blank = text.lastIndexOf(' ', end - 1);
  const run = text.slice(text.lastIndexOf(' ', blank - 1) + 1, end);
  const isBound = blank >= 0 && LAST_SYLLABLE.test(text.slice(blank + 1, end)) && run.length <= LONGEST_BOUND;
  return isBound ? text.slice(0, blank) + NBSP + text.slice(blank + 1) : text;
}

/**
 * As `typeset`, for the few large words of a slide or a title, where everybody sees how a line ends: never inside a word
 * of several syllables, and the last one never holds a single syllable.
 */
export const typesetLarge = cached(
  text => bindLast(loosen(bindCompounds(typeset(text), NBSP))),
  // More than compete for one slide: the same words are measured until their place is found, and many slides share a title.
  MOST_KNOWN,
);

/** Takes out the blanks that are not shown. */
export function shownText(typeset: string): string {
  return typeset.replaceAll(DROPPED, '');
}
