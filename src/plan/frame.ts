import { say } from '../strings.ts';
import { syllableCount, wholeOf } from '../text/prose.ts';
import type { Essay, Section } from '../text/types.ts';
import { BOLD, widthOf } from './advances.ts';
import { excerptOf, wordsOf } from './excerpt.ts';
import { lineCount, MOST_SYLLABLES, roomUnder, SCREEN, sum, textHeight } from './fit.ts';
import type { Draft } from './section.ts';
import type { AgendaEntry, Excerpt, RecapEntry, ShownFigure, Slide } from './types.ts';

/** A section of so many topics is announced by a slide of its own. */
const FEWEST_TO_ANNOUNCE = 4;
/** In the agenda and the recap, in px; as in `style/layouts.css`. */
const AGENDA = { marker: 64, gap: 6, most: 6 } as const;
const RECAP_ROW = 150;

/** The first slide: what the cover file says. */
export function coverSlide({ cover }: Essay): Draft {
  const title = { prose: cover.title, ...wholeOf(cover.title), figures: [] };
  const notes = cover.notes.map(prose => excerptOf(prose, wholeOf(prose), new Map()));
  return { layout: 'cover', cover, title, notes };
}

/** The sections by name, each leading to its first slide; over several slides if they are many. */
export function agendaSlides(sections: readonly Section[], slideOf: (section: Section) => string): Draft[] {
  const entries = sections.map(section => ({ title: section.title, slide: slideOf(section) }));
  return numbered(say('agenda'), deal(entries, fitsAgenda)).map(({ items, ...base }) => ({
    ...base,
    layout: 'agenda',
    entries: items,
  }));
}

/** The poster that announces a section of many topics, in front of its slides. */
export function announce(section: Section, no: number, slides: readonly Draft[]): readonly Draft[] {
  const topics = new Set(slides.map(({ title }) => wordsOf(title)));
  return topics.size >= FEWEST_TO_ANNOUNCE ? [sectionSlide(section, no), ...slides] : slides;
}

function sectionSlide(section: Section, no: number): Draft {
  const title = excerptOf(section.title, wholeOf(section.title), new Map());
  return { layout: 'section', no, title, section: section.title, notes: [] };
}

/** Every key figure of the talk once more, in order, changes as pairs. */
export function recapSlides(slides: readonly Slide[]): Draft[] {
  const entries = distinct(slides.flatMap(entriesOf));
  if (entries.length === 0) return [];
  return numbered(say('recap'), deal(entries, fitsRecap)).map(({ items, ...base }) => ({
    ...base,
    layout: 'recap',
    figures: items,
  }));
}

export function closingSlide({ cover }: Essay): Draft {
  return { layout: 'closing', cover, title: { added: say('closing') }, notes: [] };
}

function entriesOf(slide: Slide): RecapEntry[] {
  switch (slide.layout) {
    case 'change':
      return [{ before: slide.before, figure: slide.after, slide: slide.id }];
    case 'share':
      return [{ figure: slide.share, slide: slide.id }];
    case 'figure':
      return slide.figures.map(figure => ({ figure, slide: slide.id }));
    default:
      return [];
  }
}

/** A figure said twice with the same words is recalled once. */
function distinct(entries: readonly RecapEntry[]): RecapEntry[] {
  const seen = new Set<string>();
  return entries.filter(({ before, figure }) => {
    const words = [before, figure].map(shown => shown && `${shown.figure.raw}|${labelOf(shown)}`).join('→');
    return seen.has(words) ? false : seen.add(words);
  });
}

function labelOf({ label }: ShownFigure): string {
  return label ? label.prose.text.slice(label.from, label.to) : '';
}

function deal<Item>(items: readonly Item[], fits: (items: readonly Item[]) => boolean): Item[][] {
  const slides: Item[][] = [];
  for (const item of items) {
    const last = slides.at(-1);
    if (last && fits([...last, item])) last.push(item);
    else slides.push([item]);
  }
  return slides;
}

function numbered<Item>(title: string, slides: readonly (readonly Item[])[]) {
  return slides.map((items, index) => ({
    items,
    title: { added: title },
    notes: [] as readonly Excerpt[],
    ...(slides.length > 1 ? { part: { no: index + 1, of: slides.length } } : {}),
  }));
}

function fitsAgenda(entries: readonly AgendaEntry[]): boolean {
  const lines = entries.map(({ title }) => lineCount(title.text, SCREEN.text, SCREEN.width - AGENDA.marker));
  const height = textHeight(sum(lines)) + AGENDA.gap * entries.length;
  const syllables = sum(entries.map(({ title }) => syllableCount(title.text)));
  const room = roomUnder(say('agenda'));
  return entries.length <= AGENDA.most && height <= room.height && syllables <= MOST_SYLLABLES;
}

function fitsRecap(entries: readonly RecapEntry[]): boolean {
  const widest = Math.max(...entries.map(({ figure }) => widthOf(figure.figure.raw, SCREEN.text, BOLD)));
  const rows = widest > SCREEN.width ? entries.length * 2 : entries.length;
  return rows * RECAP_ROW <= roomUnder(say('recap')).height;
}
