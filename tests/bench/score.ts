import type { FigureRecord } from '../../src/figures/record.ts';

/** A number-like mention as an annotator labelled it; offsets are UTF-16 units into the text. */
export interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly value: number | readonly [number, number] | null;
  readonly num?: number;
  readonly den?: number;
  readonly unit: string;
  readonly key: boolean;
  readonly change?: { readonly from?: number; readonly to: number };
}

/** How often something was found, expected, or found and right. */
export interface Tally {
  predicted: number;
  gold: number;
  matched: number;
}

export interface Score {
  readonly all: Tally;
  readonly byKind: Map<string, Tally>;
  /** Of the matched: how many have the same kind, and the same unit where the annotator gave one. */
  readonly kind: { asked: number; right: number };
  readonly unit: { asked: number; right: number };
  readonly change: { asked: number; right: number };
  /** Key figures claimed in texts that have none. */
  inEmptyTexts: number;
  /** What was missed or claimed wrongly, one line each. */
  readonly errors: string[];
}

/** A score to which texts are added. */
export function emptyScore(): Score {
  return {
    all: tally(),
    byKind: new Map(),
    kind: { asked: 0, right: 0 },
    unit: { asked: 0, right: 0 },
    change: { asked: 0, right: 0 },
    inEmptyTexts: 0,
    errors: [],
  };
}

function tally(): Tally {
  return { predicted: 0, gold: 0, matched: 0 };
}

/** Adds one text. A figure is right if its span overlaps a key mention of equal value; one to one, most overlap first. */
export function addText(
  score: Score,
  name: string,
  gold: readonly GoldMention[],
  found: readonly FigureRecord[],
): void {
  const keys = gold.filter(mention => mention.key);
  const pairs = matchUp(keys, found);
  for (const key of keys) count(score, key.kind, 'gold');
  for (const figure of found) count(score, figure.kind, 'predicted');
  for (const [key, figure] of pairs) judge(score, key, figure);
  if (keys.length === 0) score.inEmptyTexts += found.length;
  const matched = new Set(pairs.flat());
  const missed = keys
    .filter(key => !matched.has(key))
    .map(key => `missed ${key.kind} ${JSON.stringify(key.value)} ${key.unit}`);
  const wrong = found
    .filter(one => !matched.has(one))
    .map(one => `claimed ${one.kind} ${one.surface}: ${one.sentence}`);
  score.errors.push(...[...missed, ...wrong].map(error => `${name}: ${error}`));
}

type Pair = readonly [GoldMention, FigureRecord];

function matchUp(keys: readonly GoldMention[], found: readonly FigureRecord[]): Pair[] {
  const candidates = keys.flatMap(key =>
    found
      .filter(figure => overlap(key, figure) > 0 && isSameValue(key, figure.value))
      .map((figure): Pair => [key, figure]),
  );
  candidates.sort((a, b) => overlap(...b) - overlap(...a));
  const taken = new Set<GoldMention | FigureRecord>();
  return candidates.filter(pair => {
    const isFree = !pair.some(end => taken.has(end));
    if (isFree) for (const end of pair) taken.add(end);
    return isFree;
  });
}

function overlap(a: GoldMention, b: FigureRecord): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

function isSameValue(key: GoldMention, value: FigureRecord['value']): boolean {
  const [wanted, given] = [[key.value].flat(), [value].flat()];
  return wanted.length === given.length && wanted.every((one, index) => isEqual(one, given[index]));
}

/** Six digits, as the scorer of the annotators compares. */
function isEqual(a: number | null | undefined, b: number | null | undefined): boolean {
  return (
    typeof a === 'number' &&
    typeof b === 'number' &&
    Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b))
  );
}

function count(score: Score, kind: string, field: keyof Tally): void {
  const ofKind = score.byKind.get(kind) ?? tally();
  score.byKind.set(kind, ofKind);
  ofKind[field]++;
  score.all[field]++;
}

function judge(score: Score, key: GoldMention, figure: FigureRecord): void {
  count(score, key.kind, 'matched');
  score.kind.asked++;
  if (key.kind === figure.kind) score.kind.right++;
  if (key.unit !== '') {
    score.unit.asked++;
    if (isSameUnit(key.unit, figure.unit)) score.unit.right++;
  }
  if (key.change) {
    score.change.asked++;
    const isFrom = key.change.from === undefined || isEqual(key.change.from, Number(figure.change?.from));
    if (isFrom && isEqual(key.change.to, Number(figure.change?.to))) score.change.right++;
  }
}

const SHORT_DONG = /^(?:đ|vnđ|vnd)(?=$|\/)/;

/** One may be the beginning of the other word by word; what stands behind a slash does not count. */
function isSameUnit(a: string, b: string): boolean {
  const [one, other] = [a, b].map(
    unit =>
      unit
        .toLowerCase()
        .replace('²', '2')
        .replace('³', '3')
        .replace(SHORT_DONG, 'đồng')
        .split('/')[0]
        ?.trim()
        .split(/\s+/) ?? [],
  ) as [string[], string[]];
  if (one.join('') === '' || other.join('') === '') return one.join('') === other.join('');
  const length = Math.min(one.length, other.length);
  return one.slice(0, length).join(' ') === other.slice(0, length).join(' ');
}
