import type { Range } from '../../text/types.ts';
import type { CountedKind } from '../types.ts';
import { type NamedUnitClass, UNIT_PARTS, type UnitClassName, unitClassOf } from './classes.ts';
import { CURRENCY } from './currency.ts';

/** Words no unit begins or goes on with. */
const NO_UNIT = new Set(
  'của và là có được đã đang sẽ trong tại ở với cho từ đến tới so theo trên dưới vào về để nhằm do bị khi thì mà nên cũng này đó kia ấy trở hoặc hay hơn gần khoảng còn lên xuống tăng giảm đạt đầu qua nay trước sau ngoài gồm bao như vẫn đều không chưa phải chiếm bằng thành cả các những mỗi từng nhất diễn nằm thuộc cần phải hiện nhận giúp làm gây trao tặng rồi mới thì lại vừa tới toàn hằng hàng năm ngay chính đúng vẫn sau khai khởi kết hoàn tham thực tiếp bắt triển xây đứng đi lúc thêm dự phát gửi mở nhờ ủng giành cao thấp nhiều ít rất khá quá lên'.split(
    ' ',
  ),
);

/** What a number counts, and where that ends. */
export interface Unit {
  /** Blanks made single; empty if no unit follows. */
  readonly text: string;
  /** End of the unit in the text; the offset asked for if there is none. */
  readonly to: number;
  readonly kind: CountedKind;
  /** Absent for a noun the table does not know. */
  readonly name?: UnitClassName;
}

/** One word behind at most three blanks; `m2` keeps its digit. Signs of money and of degrees are words too. */
const WORD = new RegExp(
  String.raw`\s{0,3}(đ\/(?:c|chí)|[${CURRENCY}]|[°º˚]\s?[CFK]|[℃℉°˚]|\p{L}[\p{L}\p{M}]{0,19}(?:\^?[23]|[²³])?)(?![\p{L}\p{M}\d²³^])`,
  'uy',
);
/** `/người/năm`: what a price or rate is for. */
const PER = /(?:\s?\/\s?\p{L}[\p{L}\p{M}]{0,9}(?:\^?[23]|[²³])?){1,3}(?![\p{L}\p{M}\d])/uy;
/** Between two nouns that are counted together. */
const AND = /\s?,\s?|\s(?:và|hoặc)(?=\s)/uy;
const FOLLOWED_BY_NUMBER = /\s?\d/uy;
/** A capital and small letters begin a name (`Sáu Kho`), capitals alone an abbreviation (`12 HTX`). */
const NAME = /^\p{Lu}[\p{Ll}\p{M}]/u;
/** Longer units no longer say at a glance what is counted. */
const MOST_WORDS = 4;

/** `02 (hai) mô hình`: the number once more, as official papers write it. */
const REPEATED = /\s?\((?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|không)(?:\s\p{L}{2,5}){0,6}\)(?=\s)/iuy;

/** The unit behind a number that ends at `at`. `sáp nhập 19 tổ, thôn của phường`, 12 → `tổ, thôn`. */
export function readUnit(text: string, at: number): Unit {
  const words = nextWords(text, matchEnd(REPEATED, text, at) ?? at);
  const known = knownUnit(text, words);
  if (known === undefined) return unknownUnit(text, at, words);
  const joined = known.unitClass.joins ? joinedEnd(text, known) : known.to;
  const to = joined === known.to ? (matchEnd(PER, text, joined) ?? joined) : joined;
  return {
    ...spanned(text, words[0]?.from ?? at, to),
    kind: known.unitClass.kind,
    name: known.unitClass.name,
  };
}

/** A per-unit with nothing before it: `32 triệu/người/năm`. Empty if there is none. */
export function readPer(text: string, at: number): { readonly text: string; readonly to: number } {
  return spanned(text, at, matchEnd(PER, text, at) ?? at);
}

/** Whether two units count things of one sort. `tổ, thôn` and `tổ` do, `ngày làm việc` and `ngày` too. */
export function isComparable(a: string, b: string): boolean {
  if (a === b) return true;
  const [ours, theirs] = [a, b].map(unit => unit.toLowerCase().split(UNIT_PARTS)) as [string[], string[]];
  return ours.some(one => theirs.some(other => one !== '' && other !== '' && isSameSort(one, other)));
}

function isSameSort(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `);
}

interface Known extends Range {
  readonly unitClass: NamedUnitClass;
  readonly count: number;
}

function knownUnit(text: string, words: readonly Range[]): Known | undefined {
  for (let count = Math.min(MOST_WORDS, words.length); count > 0; count--) {
    const range = { from: words[0]?.from ?? 0, to: words[count - 1]?.to ?? 0 };
    const noun = oneSpaced(text.slice(range.from, range.to));
    const unitClass = unitClassOf(noun);
    if (unitClass?.kind === 'count' && NAME.test(noun)) continue;
    if (unitClass?.classifies) return classified(text, { ...range, unitClass, count });
    if (unitClass) return { ...range, unitClass, count };
  }
  return undefined;
}

function classified(text: string, classifier: Known): Known {
  const noun = knownUnit(text, nextWords(text, classifier.to));
  const isNoun = noun?.unitClass.kind === 'count' && noun.count + classifier.count <= MOST_WORDS;
  return noun && isNoun ? { ...classifier, to: noun.to } : classifier;
}

function joinedEnd(text: string, first: Known): number {
  let { to, count } = first;
  for (;;) {
    const next = matchEnd(AND, text, to);
    const noun = next === undefined ? undefined : knownUnit(text, nextWords(text, next));
    if (!noun || noun.unitClass !== first.unitClass || count + noun.count > MOST_WORDS) return to;
    if (!endsHere(text, noun.to)) return to;
    to = noun.to;
    count += noun.count;
  }
}

/** Behind the last of nouns that are counted together no number and no further noun stands. */
function endsHere(text: string, at: number): boolean {
  const [next] = nextWords(text, at);
  if (matchEnd(FOLLOWED_BY_NUMBER, text, at) !== undefined) return false;
  return next === undefined || NO_UNIT.has(text.slice(next.from, next.to).toLowerCase());
}

/** Most nouns have two syllables; a capital begins a name, not a unit. */
function unknownUnit(text: string, at: number, words: readonly Range[]): Unit {
  const plain = words.map(({ from, to }) => text.slice(from, to));
  const stop = plain.findIndex(word => NO_UNIT.has(word.toLowerCase()) || word !== word.toLowerCase());
  const count = Math.min(2, stop < 0 ? plain.length : stop);
  return { ...spanned(text, at, words[count - 1]?.to ?? at), kind: 'count' };
}

function nextWords(text: string, at: number): Range[] {
  const words: Range[] = [];
  for (let end = at; words.length < MOST_WORDS; end = WORD.lastIndex) {
    WORD.lastIndex = end;
    const word = WORD.exec(text)?.[1];
    if (word === undefined) break;
    words.push({ from: WORD.lastIndex - word.length, to: WORD.lastIndex });
  }
  return words;
}

function matchEnd(sticky: RegExp, text: string, at: number): number | undefined {
  sticky.lastIndex = at;
  return sticky.test(text) ? sticky.lastIndex : undefined;
}

function spanned(text: string, at: number, to: number): { text: string; to: number } {
  return { text: oneSpaced(text.slice(at, to)), to };
}

function oneSpaced(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
