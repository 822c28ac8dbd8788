import { TO } from '../numeral/shapes.ts';
import type { Mention } from './mention.ts';

/** Between the ends of a range that names its unit twice: `5 triệu đồng đến 7 triệu đồng`, `10% - 15%`. */
const BETWEEN = new RegExp(String.raw`^(?:${TO}|\s?(?:đến|tới)\s?)$`, 'u');

/** Two numbers of one kind and unit, the lower first and joined by a dash or `đến`, are one range. Three are a list. */
export function joinRanges(text: string, mentions: readonly Mention[]): Mention[] {
  const joined: Mention[] = [];
  for (let index = 0; index < mentions.length; index++) {
    const [before, low, high, next] = [index - 1, index, index + 1, index + 2].map(at => mentions[at]);
    if (!low) break;
    const isPair =
      high && isRange(text, low, high) && !isLinked(text, before, low) && !isLinked(text, high, next);
    joined.push(isPair ? span(low, high) : low);
    if (isPair) index++;
  }
  return joined;
}

function isRange(text: string, low: Mention, high: Mention): boolean {
  if (!isLinked(text, low, high) || low.kind !== high.kind || low.unit === '') return false;
  const isUnit = low.unit === high.unit || high.unit.startsWith(`${low.unit}/`);
  const rises = typeof low.value === 'number' && typeof high.value === 'number' && low.value < high.value;
  return isUnit && rises;
}

function isLinked(text: string, left: Mention | undefined, right: Mention | undefined): boolean {
  return left !== undefined && right !== undefined && BETWEEN.test(text.slice(left.to, right.from));
}

function span(low: Mention, high: Mention): Mention {
  const ends = [Number(low.value), Number(high.value)] as const;
  const number = { from: low.number.from, to: high.number.to };
  return { ...high, from: low.from, number, value: ends };
}
