import { leadOf } from './fit/number.ts';
import type { ChartEntry, Excerpt, ShownFigure, Slide } from './types.ts';

/** A union without some keys, member by member. */
export type Without<T, Keys extends PropertyKey> = T extends unknown ? Omit<T, Keys> : never;

/** What a slide holds under its title; a union on `layout` as slides are. */
export type Body = Without<Slide, 'id' | 'title' | 'part' | 'section' | 'notes'>;

/** Every excerpt a body shows, in no particular order. */
export function excerptsIn(body: Body | Slide): readonly Excerpt[] {
  switch (body.layout) {
    case 'statement':
      return body.lines;
    case 'points':
      return [...body.tiles, ...body.items];
    case 'figure':
      return [...body.figures.flatMap(shownWords), ...body.lines];
    case 'share':
    case 'ratio':
    case 'range':
    case 'rank':
      return [...shownWords(body.shown), ...body.lines];
    case 'change':
      return [...shownWords(body.before), ...shownWords(body.after), ...body.lines];
    case 'cards':
      return body.cards.flatMap(card => [card.owner, card.name, ...card.more]);
    case 'quote':
      return [body.quote, ...body.lines];
    case 'picture':
      return body.caption ? [body.caption] : [];
    case 'table':
      return [...body.header, ...body.rows.flat()];
    case 'chart':
      return [...(body.heading ? [body.heading] : []), ...body.entries.flatMap(entryWords)];
    case 'recap':
      return body.figures.flatMap(entry => [
        ...(entry.before ? shownWords(entry.before) : []),
        ...shownWords(entry.figure),
      ]);
    default:
      return [];
  }
}

function shownWords({ figure, prose, label }: ShownFigure): Excerpt[] {
  const itself = { prose, from: leadOf(figure, prose).from, to: figure.to, figures: [figure] };
  return label ? [itself, label] : [itself];
}

function entryWords({ name, number }: ChartEntry): Excerpt[] {
  return [name, number].filter(({ from, to }) => to > from);
}
