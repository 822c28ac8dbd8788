import type { Prose, Range } from '../text/types.ts';
import { authored } from './authored.ts';
import { findChanges } from './change.ts';
import { isKey } from './key.ts';
import { isCounted } from './kinds.ts';
import { findLabels } from './label.ts';
import { readMentions } from './mention/mentions.ts';
import { approximatorBefore } from './numeral/approximators.ts';
import { ARROW } from './numeral/signs.ts';
import { type Placed, placeMentions } from './placed.ts';
import { placeOf, timeOf } from './setting.ts';
import { type Sight, sightOf } from './sight.ts';
import type { Change, Figure } from './types.ts';
import { weigh } from './weigh.ts';

/**
 * Every number-like mention of a prose, in order and without overlap, with what it counts, what it
 * measures, what it changed from and whether it is to be remembered. Any text is accepted; `DeckError` is thrown for
 * a mark of the author's that asks for what is not there.
 * `toàn phường giảm còn 9 tổ` → one key figure: 9, count, unit `tổ`, label `toàn phường giảm còn`, down.
 */
export function findFigures(prose: Prose): Figure[] {
  const mentions = placeMentions(prose, readMentions(prose.text));
  const changes = findChanges(prose.text, mentions);
  const labels = findLabels(prose.text, mentions, changes);
  const origins = new Set([...changes.values()].map(change => change.from?.from));
  const figures = mentions.map(mention => {
    if (!isCounted(mention.kind)) return plainFigure(prose.text, mention);
    const change = changes.get(mention.index);
    const ends = { isChanged: change !== undefined, isChangedFrom: origins.has(mention.from) };
    const sight = sightOf(prose.text, mentions, mention, ends);
    return figureOf(prose.text, mentions, sight, change, labels.get(mention.index));
  });
  return authored(prose, figures, labels);
}

/** A number that counts nothing is told from a figure by its kind alone. */
function plainFigure(text: string, { from, to, number, kind, value, unit }: Placed): Figure {
  return { from, to, raw: text.slice(from, to), number, kind, value, unit, key: false, weight: 0 };
}

function figureOf(
  text: string,
  mentions: readonly Placed[],
  sight: Sight,
  change: Change | undefined,
  label: Range | undefined,
): Figure {
  const { from, to, number, kind, value, unit, terms } = sight.mention;
  const key = isKey(sight);
  return {
    ...{ from, to, raw: sight.raw, number, kind, value, unit, key },
    weight: key ? weigh(sight) : 0,
    ...(terms && { terms }),
    ...(key && surroundings(text, mentions, sight.mention)),
    ...(key && label && { label }),
    ...(change && { change }),
  };
}

/** How exact a figure is, when and where it was so: what is known of them. */
function surroundings(
  text: string,
  mentions: readonly Placed[],
  mention: Placed,
): Pick<Figure, 'approximator' | 'time' | 'place'> {
  const previous = mentions[mention.index - 1];
  const isLedTo = previous !== undefined && ARROW.test(text.slice(previous.to, mention.from));
  const approximator = isLedTo ? undefined : approximatorBefore(text, mention.from);
  const time = timeOf(text, mentions, mention);
  const place = placeOf(text, mention);
  return { ...(approximator && { approximator }), ...(time && { time }), ...(place && { place }) };
}
