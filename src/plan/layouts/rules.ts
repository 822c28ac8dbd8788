import { wholeOf } from '../../text/prose.ts';
import type { Picture } from '../../text/types.ts';
import type { Body } from '../body.ts';
import { excerptOf, type Figures, isQuoted } from '../excerpt.ts';
import { type Room, shortCaption } from '../fit/fit.ts';
import { rowHeight } from '../fit/number.ts';
import type { Passage } from '../passage.ts';
import type { Excerpt } from '../types.ts';
import { cardBodies, cardsOf } from './cards.ts';
import { changeHead, standOf } from './change.ts';
import { drawnHead, drawnLayoutOf } from './drawn.ts';
import {
  besides,
  changeOf,
  dealFigures,
  hasRoom,
  isFigureAlone,
  keyedBodies,
  keysOf,
  withoutLabel,
} from './keyed.ts';
import { isSeries, seriesBodies } from './series.ts';
import { tableBodies } from './table.ts';
import { quoteBodies, wordBodies } from './words.ts';

/** One way to lay a passage out. */
export interface Rule {
  readonly name: string;
  /** The rule in a sentence, so that people can argue with it. */
  readonly says: string;
  /** The slides it makes, without titles; nothing if the passage is not of its kind. */
  readonly bodies: (passage: Passage, room: Room, figures: Figures) => readonly Body[] | undefined;
}

const MOST_FIGURES = 3;

/** Whether a passage has several points. */
function isList({ form, shown }: Passage): boolean {
  return form === 'list' && shown.length > 1;
}

/** The rest of a long caption is said. */
function captionOf({ caption: prose, alt }: Picture): { caption?: Excerpt; captionGoesOn?: true } {
  const words = prose ?? alt;
  if (words.text === '') return {};
  const whole = excerptOf(words, wholeOf(words), new Map());
  const caption = shortCaption(whole);
  return { caption, ...(caption.to < whole.to && { captionGoesOn: true }) };
}

/** The rules in order; the first that answers decides. */
export const RULES: readonly Rule[] = [
  {
    name: 'table',
    says: 'A table of names and numbers is a chart, any other stays a table; what is too long goes on to the next slide.',
    bodies: ({ table }, room, figures) => table && tableBodies(table, room, figures),
  },
  {
    name: 'picture',
    says: 'A picture stands alone with its caption, of which two lines or three are shown.',
    bodies: ({ picture }) => picture && [{ layout: 'picture', picture, ...captionOf(picture) }],
  },
  {
    name: 'change',
    says: 'Two key figures of which one became the other stand side by side, each with its own noun.',
    bodies(passage, room, figures) {
      const keys = keysOf(passage, figures);
      const change = changeOf(keys);
      const stands = change && standOf(keys, room);
      return (
        stands &&
        keyedBodies(passage, keys, room, figures, changeHead(keys, stands), lines => ({
          layout: 'change',
          ...change,
          stands,
          lines,
        }))
      );
    },
  },
  {
    name: 'series',
    says: 'Three or more figures of one thing at different times are a chart.',
    bodies(passage, room, figures) {
      const keys = keysOf(passage, figures);
      const charts = isSeries(keys) ? seriesBodies(keys, room, figures) : undefined;
      return charts && [...charts, ...wordBodies(besides(passage, keys), passage, room, figures)];
    },
  },
  {
    name: 'drawn',
    says: 'One share, ratio, range or place in an order stands beside a drawing of it; in a list it stays in its point.',
    bodies(passage, room, figures) {
      const keys = keysOf(passage, figures);
      const [shown] = keys;
      const layout = shown && keys.length === 1 ? drawnLayoutOf(shown) : undefined;
      if (!shown || !layout || isList(passage)) return undefined;
      const head = drawnHead(shown, layout);
      if (!hasRoom(head, keys, room)) return undefined;
      return keyedBodies(passage, keys, room, figures, head, lines => ({ layout, shown, lines }));
    },
  },
  {
    name: 'figure',
    says: 'One to three key figures stand side by side, as large as they can be; in a list they stay in their points.',
    bodies(passage, room, figures) {
      const keys = keysOf(passage, figures);
      if (keys.length === 0 || keys.length > MOST_FIGURES || isList(passage)) return undefined;
      const rows = dealFigures(keys).map(row =>
        hasRoom({ height: rowHeight(row) }, row, room) ? row : row.map(withoutLabel),
      );
      // What else is shown stands under the last of them.
      const bare = { ...passage, shown: passage.shown.filter(line => isFigureAlone(line)) };
      return rows.flatMap((row, index) => {
        const words = index === rows.length - 1 ? passage : bare;
        const head = { height: rowHeight(row) };
        return keyedBodies(words, row, room, figures, head, lines => ({
          layout: 'figure',
          figures: row,
          lines,
        }));
      });
    },
  },
  {
    name: 'cards',
    says: 'Models named in quotation marks stand on cards under their owners.',
    bodies({ shown }, room) {
      const cards = cardsOf(shown);
      return cards && cardBodies(cards, room);
    },
  },
  {
    name: 'quote',
    says: 'Words in quotation marks that stand alone, and quoted paragraphs, are a quotation.',
    bodies({ form, shown }, room, figures) {
      const [first, ...more] = shown;
      const motto = first && more.length === 0 && isQuoted(first);
      return form === 'quote' || motto ? quoteBodies(shown, room, figures) : undefined;
    },
  },
  {
    name: 'words',
    says: 'Three thoughts or more are points, fewer are a statement.',
    bodies: (passage, room, figures) => wordBodies(passage.shown, passage, room, figures),
  },
];
