import type { Body } from '../body.ts';
import { isQuoted, wordsOf } from '../excerpt.ts';
import { BOLD } from '../fit/advances.ts';
import { deal } from '../fit/deal.ts';
import { lineCount, type Room, SCREEN, sum, syllablesOf, textHeight, textLines } from '../fit/fit.ts';
import type { Card, Excerpt } from '../types.ts';

/** Inside a card's edge and between cards, in px; as in `style/layouts.css`. */
const CARD = { inset: 56, height: 40, gap: 16 } as const;
const MOST_CARDS = 4;

/** Owners and the models in quotation marks behind them; nothing unless every model has an owner. */
export function cardsOf(shown: readonly Excerpt[]): Card[] | undefined {
  const cards: { owner: Excerpt; name: Excerpt; more: Excerpt[] }[] = [];
  for (const [index, excerpt] of shown.entries()) {
    const next = shown[index + 1];
    const before = shown[index - 1];
    if (isQuoted(excerpt)) {
      if (!before || isQuoted(before)) return undefined;
      cards.push({ owner: before, name: excerpt, more: [] });
    } else if (!next || !isQuoted(next)) {
      const card = cards.at(-1);
      if (!card) return undefined;
      card.more.push(excerpt);
    }
  }
  return cards.length > 0 ? cards : undefined;
}

/** Cards dealt out to slides, in order; nothing if one of them fits no slide. */
export function cardBodies(cards: readonly Card[], room: Room): Body[] | undefined {
  if (!cards.every(card => fitsCards([card], room))) return undefined;
  return deal(cards, dealt => fitsCards(dealt, room)).map(dealt => ({ layout: 'cards', cards: dealt }));
}

function fitsCards(cards: readonly Card[], room: Room): boolean {
  const height = sum(cards.map(cardHeight)) + CARD.gap * (cards.length - 1);
  const syllables = syllablesOf(cards.flatMap(card => [card.owner, card.name, ...card.more]));
  return cards.length <= MOST_CARDS && height <= room.height && syllables <= room.syllables;
}

function cardHeight({ owner, name, more }: Card): number {
  const width = SCREEN.width - CARD.inset;
  const bold = lineCount(wordsOf(owner), SCREEN.text, width, BOLD);
  return (
    CARD.height + textHeight(bold + textLines(name, width) + sum(more.map(line => textLines(line, width))))
  );
}
