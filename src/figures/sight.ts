import type { Placed } from './placed.ts';
import { classOfUnit, type UnitClassName } from './unit/classes.ts';

/** A mention as the rules see it. */
export interface Sight {
  readonly mention: Placed;
  /** The whole mention as written, and its number alone. */
  readonly raw: string;
  readonly digits: string;
  /** Up to 80 characters of its sentence before it and 40 behind it, in lower case, blanks single. */
  readonly lead: string;
  readonly tail: string;
  /** As `tail`, 60 characters with their capitals. */
  readonly behind: string;
  /** The class of its unit, if the table knows it. */
  readonly unitName: UnitClassName | undefined;
  /** Whether another counted number, in digits, stands close by in the sentence. */
  readonly isListed: boolean;
  /** Whether nothing but a blank parts it from the mention before it: `1.000 học sinh 02 tỉnh`. */
  readonly isAttached: boolean;
  /** Whether it is the later, or the earlier, end of a change. */
  readonly isChanged: boolean;
  readonly isChangedFrom: boolean;
}

/** Something that may hold of a mention, and what it says of it. */
export interface Rule {
  /** The rule in one sentence. */
  readonly says: string;
  readonly holds: (sight: Sight) => boolean;
}

/** A number up to this says little by itself. */
export const FEW = 5;

/** Gathers what the rules look at; `mentions` are all of the prose. */
export function sightOf(
  text: string,
  mentions: readonly Placed[],
  mention: Placed,
  change: Pick<Sight, 'isChanged' | 'isChangedFrom'>,
): Sight {
  const previous = mentions[mention.index - 1];
  const neighbours = [previous, mentions[mention.index + 1]];
  return {
    mention,
    raw: text.slice(mention.from, mention.to),
    digits: text.slice(mention.number.from, mention.number.to),
    lead: lowered(text, Math.max(mention.sentence.from, mention.from - 80), mention.from),
    tail: lowered(text, mention.to, Math.min(mention.sentence.to, mention.to + 40)),
    behind: text
      .slice(mention.to, Math.max(mention.to, Math.min(mention.sentence.to, mention.to + 60)))
      .replace(/\s+/gu, ' '),
    unitName: classOfUnit(mention.unit)?.name,
    isListed: neighbours.some(one => one !== undefined && isCountNear(text, one, mention)),
    isAttached: previous?.kind === 'count' && mention.from - previous.to === 1,
    ...change,
  };
}

function isCountNear(text: string, one: Placed, mention: Placed): boolean {
  const gap = Math.max(one.from - mention.to, mention.from - one.to);
  const isInDigits = /\d/.test(text.slice(one.number.from, one.number.to));
  return one.kind === 'count' && isInDigits && one.sentenceIndex === mention.sentenceIndex && gap < 40;
}

function lowered(text: string, from: number, to: number): string {
  return text.slice(from, Math.max(from, to)).toLowerCase().replace(/\s+/gu, ' ');
}

/** Whether the value is one number below a limit. */
export function below({ value }: Placed, limit: number): boolean {
  return typeof value === 'number' && value < limit;
}
