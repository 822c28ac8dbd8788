import { entryAtEnd, tableOf } from './mention/phrases.ts';
import { ARROW } from './numeral/signs.ts';
import type { Placed } from './placed.ts';
import type { Change } from './types.ts';
import { isComparable } from './unit/units.ts';

type Direction = Change['direction'];

/** Words that tell of a change by themselves. `giảm xuống` alone is left out: it may mean “fell by”. */
const TELLING = tableOf<Direction>({
  down: 'giảm còn|giảm xuống còn|xuống còn|rút còn|rút xuống còn|giảm chỉ còn|hạ xuống còn|thu gọn còn|sắp xếp còn|giảm đi còn',
  up: 'tăng lên|nâng lên|tăng lên đến|nâng lên thành|tăng lên thành|đã lên|tăng thành',
});
/** Words that tell of a change only between the two numbers: `từ 12 lên 20`, `19 tổ thành 9 tổ`. */
const LINKING = tableOf<Direction | 'either'>({
  down: 'xuống|còn|giảm xuống',
  up: 'lên|tăng đến',
  either: 'thành|sang',
});
/** `Đến nay còn`, `cuối năm chỉ còn`; the rest of the clause stands between. */
const NOW = /(?:đến\snay|hiện|nay|bây\sgiờ|cuối|đến\shết|sau\skhi|đến\snăm)[^.;]{0,40}$/iu;
const NOW_REACH = 60;
/** Between the numbers of `19 tổ xuống còn 9 tổ`; longer gaps need `từ`. */
const DIRECT_GAP = 24;
/** `từ A …, B`: how far apart the two may stand. */
const FROM_GAP = 120;
/** How many mentions back the earlier number is looked for. */
const FARTHEST = 8;

/**
 * What a number changed from, for each later number of a change.
 * `có 19 tổ. Nay giảm còn 9 tổ` → at `9 tổ`: from `19 tổ`, down.
 */
export function findChanges(text: string, mentions: readonly Placed[]): ReadonlyMap<number, Change> {
  const changes = new Map<number, Change>();
  for (const later of mentions) {
    const change = isMeasured(later) ? changeAt(text, mentions, later) : undefined;
    if (change) changes.set(later.index, change);
  }
  return changes;
}

function changeAt(text: string, mentions: readonly Placed[], later: Placed): Change | undefined {
  const telling = entryAtEnd(later.before, TELLING);
  if (telling !== undefined) {
    const earlier = earlierOnes(mentions, later).find(one => fits(one, later, telling));
    return earlier
      ? { from: { from: earlier.from, to: earlier.to }, direction: telling }
      : { direction: telling };
  }
  const linking = isArrow(text, mentions, later) ? 'either' : entryAtEnd(later.before, LINKING);
  if (linking === undefined) return undefined;
  return linkedChange(text, mentions, later, linking) ?? sinceThen(text, mentions, later, linking);
}

/** `19 tổ → 9 tổ`. */
function isArrow(text: string, mentions: readonly Placed[], later: Placed): boolean {
  const previous = mentions[later.index - 1];
  return previous !== undefined && ARROW.test(text.slice(previous.to, later.from));
}

/** `có 86 hộ nghèo. Đến nay còn 12 hộ nghèo`: a word for now makes the two ends of a change. */
function sinceThen(
  text: string,
  mentions: readonly Placed[],
  later: Placed,
  linking: Direction | 'either',
): Change | undefined {
  if (linking !== 'down' || !NOW.test(text.slice(Math.max(0, later.from - NOW_REACH), later.from)))
    return undefined;
  const earlier = earlierOnes(mentions, later).find(one => fits(one, later, 'down'));
  return earlier?.unit ? { from: { from: earlier.from, to: earlier.to }, direction: 'down' } : undefined;
}

function linkedChange(
  text: string,
  mentions: readonly Placed[],
  later: Placed,
  linking: Direction | 'either',
): Change | undefined {
  const earlier = earlierOnes(mentions, later)[0];
  const direction = earlier && directionOf(earlier, later);
  if (!earlier || !direction || (linking !== 'either' && linking !== direction)) return undefined;
  return isLinked(text, earlier, later) && fits(earlier, later, direction)
    ? { from: { from: earlier.from, to: earlier.to }, direction }
    : undefined;
}

function isLinked(text: string, earlier: Placed, later: Placed): boolean {
  const gap = later.from - earlier.to;
  if (earlier.sentenceIndex !== later.sentenceIndex || gap > FROM_GAP) return false;
  const saysFrom = earlier.before.at(-1) === 'từ';
  return (
    saysFrom ||
    (gap <= DIRECT_GAP &&
      earlier.index === later.index - 1 &&
      !/[,;:.]/.test(text.slice(earlier.to, later.from)))
  );
}

/** The nearest first, in the same sentence or the one before. */
function earlierOnes(mentions: readonly Placed[], later: Placed): Placed[] {
  return mentions
    .slice(Math.max(0, later.index - FARTHEST), later.index)
    .filter(one => isMeasured(one) && one.sentenceIndex >= later.sentenceIndex - 1)
    .reverse();
}

function fits(earlier: Placed, later: Placed, direction: Direction): boolean {
  const isSameSort = earlier.kind === later.kind && isComparable(earlier.unit, later.unit);
  const isBare = earlier.unit === '' && earlier.kind === 'count';
  return (isSameSort || isBare) && directionOf(earlier, later) === direction;
}

function directionOf(earlier: Placed, later: Placed): Direction | undefined {
  const [a, b] = [earlier.value, later.value];
  if (typeof a !== 'number' || typeof b !== 'number' || a === b) return undefined;
  return b > a ? 'up' : 'down';
}

function isMeasured({ kind }: Placed): boolean {
  return kind === 'count' || kind === 'percent' || kind === 'money' || kind === 'measure' || kind === 'ratio';
}
