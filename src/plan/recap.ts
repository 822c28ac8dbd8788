import { saysNothing, withoutHanging } from '../figures/label.ts';
import { say } from '../strings/page.ts';
import { isWithin, textOf } from '../text/prose.ts';
import { clausesOf } from './choose.ts';
import { excerptOf, wordsOf } from './excerpt.ts';
import { BOLD, widthOf } from './fit/advances.ts';
import { deal } from './fit/deal.ts';
import { lineCount, roomUnder, SCREEN, sum, syllablesOf, textHeight, widestRun } from './fit/fit.ts';
import { emsOf, leadOf, unitOf, wordsBefore } from './fit/number.ts';
import { numbered } from './frame.ts';
import type { Draft } from './section.ts';
import type { RecapEntry, ShownFigure, Slide } from './types.ts';

/** Sizes of a row, in px; as in `style/figures.css`. A number wider than its share of the row is set smaller. */
const ROW = {
  height: 140,
  gap: 10,
  number: 116,
  smallest: 104,
  alone: 500,
  paired: 300,
  arrow: 72,
  between: 24,
  unitGap: 14,
} as const;
/** Whoever has heard more figures than these remembers none. */
const MOST_SLIDES = 3;
const MOST_RECALLED = 12;
/** In syllables. */
const LONGEST_LABEL = 14;
/** A label narrower than this, or than what no line is broken in, stands under its number. */
const NARROWEST_LABEL = 260;

/** The key figures that slides show, each once, in order, changes as pairs. */
export function recapEntries(slides: readonly Slide[]): RecapEntry[] {
  return distinct(slides.flatMap(entriesOf));
}

/** The key figures of the talk once more; of many those that matter most, in the order of the talk. */
export function recapSlides(slides: readonly Slide[]): Draft[] {
  const entries = recapEntries(slides);
  if (entries.length === 0) return [];
  return numbered(say('recap'), dealHeaviest(entries)).map(({ items, ...base }) => ({
    ...base,
    layout: 'recap',
    figures: items,
  }));
}

/** As many of the weightiest entries as a few slides hold. */
function dealHeaviest(entries: readonly RecapEntry[]): RecapEntry[][] {
  const byWeight = entries.toSorted((a, b) => b.figure.figure.weight - a.figure.figure.weight);
  const dealFirst = (count: number) => {
    const kept = new Set(byWeight.slice(0, count));
    return deal(
      entries.filter(entry => kept.has(entry)),
      fitsRecap,
    );
  };
  let count = Math.min(entries.length, MOST_RECALLED);
  while (count > 1 && dealFirst(count).length > MOST_SLIDES) count--;
  return dealFirst(count);
}

function entriesOf(slide: Slide): RecapEntry[] {
  switch (slide.layout) {
    case 'change':
      return [{ before: slide.before, figure: slide.after }];
    case 'share':
    case 'ratio':
    case 'range':
    case 'rank':
      return [{ figure: explained(slide.shown) }];
    case 'chart':
      return slide.latest ? [{ figure: explained(slide.latest) }] : [];
    case 'figure':
      return slide.figures.map(figure => ({ figure: explained(figure) }));
    default:
      return [];
  }
}

/** A number alone says nothing: where it has no label, the words of its clause in front of it stand for one. */
function explained(shown: ShownFigure): ShownFigure {
  const { figure, prose, label } = shown;
  const sentence = prose.sentences.find(each => isWithin(figure, each));
  const clause = sentence && clausesOf(prose, sentence).find(each => isWithin(figure, each));
  if (label || !clause) return shown;
  const words = excerptOf(prose, { from: clause.from, to: leadOf(figure, prose).from }, new Map());
  const trimmed = { ...words, to: words.from + withoutHanging(wordsOf(words).trimEnd()).length };
  // Words about another number are not about this one.
  if (saysNothing(wordsOf(trimmed)) || /\d/.test(wordsOf(trimmed))) return shown;
  const count = syllablesOf([trimmed]);
  return count > 0 && count <= LONGEST_LABEL ? { ...shown, label: trimmed } : shown;
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

function fitsRecap(entries: readonly RecapEntry[]): boolean {
  return sum(entries.map(entry => rowHeight(entry) + ROW.gap)) <= roomUnder(say('recap')).height;
}

function rowHeight({ before, figure }: RecapEntry): number {
  const most = before ? ROW.paired : ROW.alone;
  const widths = [before, figure].flatMap(shown => (shown ? figureWidth(shown, most) : []));
  const pair = sum(widths) + (before ? ROW.arrow + 2 * ROW.between : 0);
  const { label } = figure;
  const lines = (width: number) =>
    label ? textHeight(lineCount(wordsOf(label), SCREEN.text, width, BOLD)) : 0;
  const beside = SCREEN.width - pair - ROW.between;
  if (label && beside >= Math.max(NARROWEST_LABEL, widestRun(label) * SCREEN.text))
    return Math.max(ROW.height, lines(beside));
  return numberRows(widths, pair) + lines(SCREEN.width);
}

/** Height of the numbers: each on a row of its own if they are too wide together, its unit too if it is by itself. */
function numberRows(widths: readonly number[], pair: number): number {
  if (pair <= SCREEN.width) return ROW.height;
  const wraps = widths.filter(width => width + ROW.arrow + ROW.between > SCREEN.width);
  return widths.length * (ROW.height + ROW.between) + textHeight(wraps.length);
}

function figureWidth(shown: ShownFigure, most: number): number {
  const ems = emsOf(shown);
  const number = Math.max(Math.min(most, ems * ROW.number), ems * ROW.smallest);
  const words = [wordsBefore(shown), unitOf(shown.figure)].map(range => textOf(shown.prose, range));
  return number + sum(words.map(each => ROW.unitGap + widthOf(each, SCREEN.text, BOLD)));
}
