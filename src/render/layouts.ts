import type { Layout, SlideOf } from '../plan/types.ts';
import type { Html } from './html.ts';
import { chartLayout } from './layouts/charts.ts';
import { changeLayout, drawnLayout, figureLayout, recapLayout } from './layouts/figures.ts';
import { closingLayout, coverLayout, sectionLayout } from './layouts/posters.ts';
import {
  agendaLayout,
  cardsLayout,
  pictureLayout,
  pointsLayout,
  quoteLayout,
  statementLayout,
  tableLayout,
} from './layouts/words.ts';

/** One function a layout: a new layout does not compile until it has one. */
export const LAYOUTS: { readonly [L in Layout]: (slide: SlideOf<L>) => Html } = {
  cover: coverLayout,
  agenda: agendaLayout,
  section: sectionLayout,
  statement: statementLayout,
  points: pointsLayout,
  figure: figureLayout,
  share: drawnLayout,
  ratio: drawnLayout,
  range: drawnLayout,
  rank: drawnLayout,
  change: changeLayout,
  cards: cardsLayout,
  quote: quoteLayout,
  picture: pictureLayout,
  table: tableLayout,
  chart: chartLayout,
  recap: recapLayout,
  closing: closingLayout,
};

/** Layouts that fill the screen and bring their own heading. */
export const POSTERS: ReadonlySet<Layout> = new Set(['cover', 'section', 'closing']);
