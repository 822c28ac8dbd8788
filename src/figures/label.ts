import type { Range } from '../text/types.ts';
import { isCounted } from './kinds.ts';
import { beforeSigns } from './numeral/signs.ts';
import type { Placed } from './placed.ts';
import type { Change } from './types.ts';
import { readUnit } from './unit/units.ts';

/** Where the words about a number begin at the latest; a label longer than this is no label. */
const REACH = 160;
const MOST_WORDS = 9;
/** A clause ends at punctuation, not at the comma inside a number. */
const CLAUSE_BREAK = /[,;:.!?/()“”"‘’…–—|•·→⇒➔]|\s[-*+]\s|[-=]>/gu;
/** Signs at the ends of a label; it holds words. */
const SIGNS_BEFORE = /^[^\p{L}\p{M}\p{N}]+/u;
const SIGNS_BEHIND = /[^\p{L}\p{M}\p{N}%]{1,12}$/u;
/** Nouns that say what is measured; the label begins at the first one of the clause. */
const MEASURED =
  /(?<![\p{L}\p{M}])(?:t[ỷỉ]\s(?:lệ|trọng|suất)|tổng|(?:sĩ|quân|nhân|điểm|hệ|doanh|sai)\ssố|số(?!\s\d)|mức|thu\snhập|diện\stích|kinh\sphí|doanh\sthu|tốc\sđộ|sản\slượng|công\ssuất|dân\ssố|giá\strị|chỉ\ssố|lãi\ssuất|nguồn\svốn|thời\sgian|thời\shạn|quy\smô|năng\ssuất|thu\sngân\ssách|chi\sphí|trị\sgiá|nợ)(?![\p{L}\p{M}])/iu;
/** Between the label and its number: `đạt`, `là`, `chiếm gần`. */
const LINK =
  /\s+(?:từ|giảm từ|tăng từ|rút từ|hạ từ|nâng từ|giảm còn|xuống còn|giảm xuống còn|tăng lên|nâng lên|lên|ước đạt|đạt|là|chiếm|bằng|được|có|khoảng|gần|hơn|trên|dưới|lên tới|lên đến|tới|ước|đều|đã|sẽ|chỉ|còn|tối thiểu|tối đa|ít nhất)$/iu;
/** Words that only tie the clause to the one before. */
const OPENING =
  /^(?:và|với|trong đó|theo đó|đến nay|hiện nay|nay|đồng thời|gồm|bao gồm|của|được|cho|cùng|song|nhưng|mà|nên|do đó)\s+/iu;
/** A clause of these words alone leaves open what is measured. */
const SAYS_NOTHING =
  /^(?:(?:(?:tăng|giảm|nâng|rút) từ|trong khi|tức là|phấn đấu|tức|thấy|vẫn|cũng|đều|thêm|tăng|giảm|khi|nay|đã|sẽ|trong đó|theo đó|trong số đó|do|mỗi|hiện|có|là|gồm|với|cho|và|của|từ|đến|tại|các|những|khoảng|hơn|gần|trên|dưới|còn|xuống|lên|giảm còn|tăng lên|nâng lên|thành|đạt|chiếm|chỉ|được)(?:\s+|$))+$/iu;
/** What ties words to the number behind them, and hangs loose where they stand by themselves. */
const HANGING =
  /(?:^|\s+)(?:của|trong|ngoài|đối với|cùng với|cùng|với|cho|tại|ở|do|bởi|theo|từ|và|gồm|bao gồm|thuộc|về|vào)$/iu;
const LAST_AND = /(?<=\s)và\s(?!.*\svà\s)/iu;
/** In a long clause the part about the number begins behind the last of these. */
const INNER_OPENING =
  /\s(?:trong|để|nhằm|do|khi|vì|mà|và|với)\s+(?!.*\s(?:trong|để|nhằm|do|khi|vì|mà|và|với)\s)/iu;

/**
 * What each number measures, by its index. The later end of a change takes the words of the earlier
 * where it has none and they name a measure: `tỷ lệ hộ nghèo giảm từ 3,2% xuống còn 1,1%` → both `tỷ lệ hộ nghèo`.
 */
export function findLabels(
  text: string,
  mentions: readonly Placed[],
  changes: ReadonlyMap<number, Change>,
): ReadonlyMap<number, Range> {
  const labels = new Map<number, Range>();
  const byStart = new Map<number, Range>();
  for (const mention of mentions) {
    if (!isCounted(mention.kind)) continue;
    const earlier = changes.get(mention.index)?.from;
    const own = labelOf(text, mention, mentions[mention.index - 1]?.to ?? 0);
    const label = own ?? (earlier ? byStart.get(earlier.from) : shareLabelOf(text, mention));
    if (label === undefined) continue;
    labels.set(mention.index, label);
    if (MEASURED.test(text.slice(label.from, label.to))) byStart.set(mention.from, label);
  }
  return labels;
}

/**
 * What a number measures, in the author's words before it; absent if none say it.
 * `với tỷ lệ cử tri đi bầu đạt 91,4%` → `tỷ lệ cử tri đi bầu`.
 */
function labelOf(text: string, mention: Placed, previousEnd: number): Range | undefined {
  const limit = Math.max(mention.sentence.from, previousEnd, mention.from - REACH);
  const end = beforeSigns(text, mention.from);
  const start = pastOther(text, clauseStart(text, limit, end), end, previousEnd);
  // Every blank is one unit long, so the offsets stay.
  const clause = text.slice(start, end).replace(/\s/gu, ' ').replace(SIGNS_BEHIND, '');
  const measured = MEASURED.exec(clause);
  const label = measured
    ? trimmed(clause, measured.index, LINK)
    : shortened(clause, trimmed(clause, 0, undefined));
  const words = withoutHanging(clause.slice(label.from, label.to));
  if (words === '' || words.split(/\s+/u).length > MOST_WORDS || saysNothing(words)) return undefined;
  return { from: start + label.from, to: start + label.from + words.length };
}

/** Words before a number without those that say nothing once it is gone. `rừng bị hại của` → `rừng bị hại`. */
export function withoutHanging(words: string): string {
  let kept = words;
  while (HANGING.test(kept)) kept = kept.replace(HANGING, '');
  return kept;
}

/** What a share is of, where it stands behind the number. `98% hộ dân dùng nước sạch` → `hộ dân`. */
function shareLabelOf(text: string, mention: Placed): Range | undefined {
  const unit = mention.kind === 'percent' ? readUnit(text, mention.to) : undefined;
  if (unit === undefined || unit.text === '' || unit.kind !== 'count') return undefined;
  return { from: unit.to - text.slice(mention.to, unit.to).trimStart().length, to: unit.to };
}

function clauseStart(text: string, limit: number, end: number): number {
  let start = limit;
  for (const match of text.slice(limit, end).matchAll(CLAUSE_BREAK))
    start = limit + match.index + match[0].length;
  return start;
}

/** Close behind another number the words up to `và` are about that one. `95% số hộ phân loại rác và giảm thêm 1,5 tấn`. */
function pastOther(text: string, start: number, end: number, previousEnd: number): number {
  const at = start === previousEnd && start > 0 ? text.slice(start, end).search(LAST_AND) : -1;
  return at < 0 ? start : start + at;
}

/** Without blanks, opening words and, where `links` is given, the verbs before the number. */
function trimmed(clause: string, from: number, links: RegExp | undefined): Range {
  let part = clause.slice(from).replace(SIGNS_BEFORE, '');
  let start = clause.length - part.length;
  part = part.trimEnd();
  for (let match = OPENING.exec(part); match; match = OPENING.exec(part)) {
    start += match[0].length;
    part = part.slice(match[0].length);
  }
  while (links?.test(part)) part = part.replace(links, '');
  return { from: start, to: start + part.length };
}

/** Whether words before a number leave open what it measures. `Có`, `trong đó` → true. */
export function saysNothing(words: string): boolean {
  return SAYS_NOTHING.test(words);
}

function shortened(clause: string, label: Range): Range {
  const part = clause.slice(label.from, label.to);
  if (part.split(/\s+/u).length <= MOST_WORDS) return label;
  const inner = INNER_OPENING.exec(part);
  return inner ? { from: label.from + inner.index + inner[0].length, to: label.to } : label;
}
