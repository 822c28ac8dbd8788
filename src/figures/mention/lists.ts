import type { FigureKind } from '../types.ts';
import { classOfUnit } from '../unit/classes.ts';
import { bare, type Mention } from './mention.ts';

/** Between the members of a list: `1, 2 và 3`. */
const LISTED = /^\s?(?:,|;|và|,\s?và|hoặc|-|–|&|\+)\s?$/u;
/** What a list of names goes on with: `tổ 1, 2 và 3`, `ngày 5, 6 và 7/10`. */
const CARRIED: ReadonlySet<FigureKind> = new Set(['name', 'numbering', 'date', 'legal', 'year']);
/** Names are numbered with whole numbers of few digits. */
const NAME_NUMBER = /^\d{1,4}$/;

/**
 * What the members of a list have in common: numbers behind a numbered name are names too, and a number without
 * a noun shares that of the next. `tổ 1, 2 và 3` → three names; `12, 15 và 18 hộ` → each of `hộ`.
 */
export function shareInLists(text: string, mentions: readonly Mention[]): Mention[] {
  return shareUnits(text, carryNames(text, mentions));
}

function carryNames(text: string, mentions: readonly Mention[]): Mention[] {
  const carried: Mention[] = [];
  for (const mention of mentions) {
    const previous = carried.at(-1);
    const goesOn = previous && CARRIED.has(previous.kind) && isListed(text, previous, mention);
    carried.push(goesOn && isNumberOnly(text, mention) ? bare(mention.number, previous.kind, null) : mention);
  }
  return carried;
}

function isNumberOnly(text: string, { kind, unit, number }: Mention): boolean {
  return (
    kind === 'count' &&
    classOfUnit(unit) === undefined &&
    NAME_NUMBER.test(text.slice(number.from, number.to).trim())
  );
}

function shareUnits(text: string, mentions: readonly Mention[]): Mention[] {
  const shared: Mention[] = [];
  for (const mention of [...mentions].reverse()) {
    const next = shared.at(-1);
    const isBare = mention.kind === 'count' && mention.unit === '';
    const shares = isBare && next?.kind === 'count' && next.unit !== '' && isListed(text, mention, next);
    shared.push(shares ? { ...mention, unit: next.unit } : mention);
  }
  return shared.reverse();
}

function isListed(text: string, left: Mention, right: Mention): boolean {
  return right.from - left.to < 8 && LISTED.test(text.slice(left.to, right.from));
}
