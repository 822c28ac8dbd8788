import type { Placed } from './places.ts';

/** A mention as the rules see it. */
export interface Sight {
  readonly mention: Placed;
  /** The whole mention as written, and its number alone. */
  readonly raw: string;
  readonly digits: string;
  /** Up to 80 characters of its sentence before it and 40 behind it, in lower case, blanks single. */
  readonly lead: string;
  readonly tail: string;
  /** Whether another counted number stands close by in the sentence. */
  readonly isListed: boolean;
  readonly isChanged: boolean;
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
  isChanged: boolean,
): Sight {
  const neighbours = [mentions[mention.index - 1], mentions[mention.index + 1]];
  return {
    mention,
    raw: text.slice(mention.from, mention.to),
    digits: text.slice(mention.number.from, mention.number.to),
    lead: lowered(text, Math.max(mention.sentence.from, mention.from - 80), mention.from),
    tail: lowered(text, mention.to, Math.min(mention.sentence.to, mention.to + 40)),
    isListed: neighbours.some(one => one !== undefined && isCountNear(one, mention)),
    isChanged,
  };
}

function isCountNear(one: Placed, mention: Placed): boolean {
  const gap = Math.max(one.from - mention.to, mention.from - one.to);
  return one.kind === 'count' && one.sentenceIndex === mention.sentenceIndex && gap < 40;
}

function lowered(text: string, from: number, to: number): string {
  return text.slice(from, Math.max(from, to)).toLowerCase().replace(/\s+/gu, ' ');
}

/** Whether the value is one number below a limit. */
export function below({ value }: Placed, limit: number): boolean {
  return typeof value === 'number' && value < limit;
}
