import type { Excerpt, Slide } from './types.ts';

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
      return [...shownWords(body.share), ...body.lines];
    case 'change':
      return [...shownWords(body.before), ...shownWords(body.after), ...body.lines];
    case 'cards':
      return body.cards.flatMap(card => [card.owner, card.name, ...card.more]);
    case 'quote':
      return [body.quote, ...body.lines];
    case 'table':
      return [...body.header, ...body.rows.flat()];
    case 'recap':
      return body.figures.flatMap(entry => [
        ...(entry.before ? shownWords(entry.before) : []),
        ...shownWords(entry.figure),
      ]);
    default:
      return [];
  }
}

function shownWords(shown: {
  figure: Excerpt['figures'][number];
  prose: Excerpt['prose'];
  label?: Excerpt;
}): Excerpt[] {
  const { figure, prose, label } = shown;
  const itself = { prose, from: figure.from, to: figure.to, figures: [figure] };
  return label ? [itself, label] : [itself];
}
