import { say } from '../strings/page.ts';
import { syllableCount, wholeOf } from '../text/prose.ts';
import type { Essay, Section } from '../text/types.ts';
import { excerptOf, wordsOf } from './excerpt.ts';
import { dealEvenly } from './fit/deal.ts';
import { lineCount, MOST_SYLLABLES, roomUnder, SCREEN, shortTitle, sum, textHeight } from './fit/fit.ts';
import type { Draft } from './section.ts';
import type { AgendaEntry, Excerpt } from './types.ts';

/** A poster holds more lines of title than a slide with text under it. */
const MOST_POSTER_LINES = 4;
/** A section of so many topics is announced by a slide of its own. */
const FEWEST_TO_ANNOUNCE = 4;
/** In px; as in `style/layouts.css`. */
const AGENDA = { marker: 64, gap: 6, most: 6 } as const;

/** The sections by name, each leading to its first slide; over several slides if they are many. */
export function agendaSlides(sections: readonly Section[], slideOf: (section: Section) => string): Draft[] {
  const rows = sections.map((section, index) =>
    agendaRow({ no: index + 1, title: section.title, slide: slideOf(section) }),
  );
  return numbered(
    say('agenda'),
    dealEvenly(rows, fitsAgenda, ({ lines }) => lines),
  ).map(({ items, ...base }) => ({ ...base, layout: 'agenda', entries: items.map(({ entry }) => entry) }));
}

/** The poster that announces a section of many topics, or of a long name, in front of its slides. */
export function announce(section: Section, no: number, slides: readonly Draft[]): readonly Draft[] {
  const topics = new Set(slides.map(({ title }) => wordsOf(title)));
  const goesOn = slides.some(({ titleGoesOn }) => titleGoesOn);
  return goesOn || topics.size >= FEWEST_TO_ANNOUNCE ? [sectionSlide(section, no), ...slides] : slides;
}

function sectionSlide(section: Section, no: number): Draft {
  const whole = excerptOf(section.title, wholeOf(section.title), new Map());
  const title = shortTitle(whole, MOST_POSTER_LINES);
  const titleGoesOn = title.to < whole.to;
  return {
    layout: 'section',
    no,
    title,
    ...(titleGoesOn ? { titleGoesOn } : {}),
    section: section.title,
    notes: [],
  };
}

export function closingSlide({ cover }: Essay): Draft {
  return { layout: 'closing', cover, title: { added: say('closing') }, notes: [] };
}

/** What slides have in common that go on under one added title. */
export function numbered<Item>(title: string, slides: readonly (readonly Item[])[]) {
  return slides.map((items, index) => ({
    items,
    title: { added: title },
    notes: [] as readonly Excerpt[],
    ...(slides.length > 1 ? { part: { no: index + 1, of: slides.length } } : {}),
  }));
}

/** An entry with the room it takes. */
interface AgendaRow {
  readonly entry: AgendaEntry;
  readonly lines: number;
  readonly syllables: number;
}

function agendaRow(entry: AgendaEntry): AgendaRow {
  const { text } = entry.title;
  const lines = lineCount(text, SCREEN.text, SCREEN.width - AGENDA.marker);
  return { entry, lines, syllables: syllableCount(text) };
}

function fitsAgenda(rows: readonly AgendaRow[]): boolean {
  if (rows.length > AGENDA.most) return false;
  const height = textHeight(sum(rows.map(({ lines }) => lines))) + AGENDA.gap * rows.length;
  const syllables = sum(rows.map(row => row.syllables));
  return height <= roomUnder(say('agenda')).height && syllables <= MOST_SYLLABLES;
}
