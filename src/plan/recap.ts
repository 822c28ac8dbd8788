import { say } from '../strings.ts';
import { isWithin, textOf } from '../text/prose.ts';
import { BOLD, widthOf } from './advances.ts';
import { clausesOf } from './choose.ts';
import { deal } from './deal.ts';
import { excerptOf, wordsOf } from './excerpt.ts';
import { roomUnder, SCREEN, sum, syllablesOf, textHeight, textLines } from './fit.ts';
import { numbered } from './frame.ts';
import { emsOf, leadOf, unitOf } from './number.ts';
import type { Draft } from './section.ts';
import type { RecapEntry, ShownFigure, Slide } from './types.ts';

/** Sizes of a row, in px; as in `style/figures.css`. A number wider than its share of the row is set smaller. */
const ROW = {
  height: 140,
  gap: 10,
  number: 116,
  alone: 500,
  paired: 300,
  arrow: 72,
  between: 24,
  unitGap: 14,
} as const;
/** In syllables. */
const LONGEST_LABEL = 14;
/** A label narrower than this stands under its number. */
const NARROWEST_LABEL = 260;

/** The key figures that slides show, each once, in order, changes as pairs. */
export function recapEntries(slides: readonly Slide[]): RecapEntry[] {
  return distinct(slides.flatMap(entriesOf));
}

/** Every key figure of the talk once more. */
export function recapSlides(slides: readonly Slide[]): Draft[] {
  const entries = recapEntries(slides);
  if (entries.length === 0) return [];
  return numbered(say('recap'), deal(entries, fitsRecap)).map(({ items, ...base }) => ({
    ...base,
    layout: 'recap',
    figures: items,
  }));
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
  const trimmed = { ...words, to: words.from + wordsOf(words).trimEnd().length };
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
  const arrow = before ? ROW.arrow + 2 * ROW.between : 0;
  const most = before ? ROW.paired : ROW.alone;
  const pair = sum([before, figure].map(shown => (shown ? figureWidth(shown, most) : 0))) + arrow;
  const { label } = figure;
  if (!label) return ROW.height;
  const beside = SCREEN.width - pair - ROW.between;
  if (beside >= NARROWEST_LABEL) return Math.max(ROW.height, textHeight(textLines(label, beside)));
  return ROW.height + textHeight(textLines(label));
}

function figureWidth({ figure, prose }: ShownFigure, most: number): number {
  const number = Math.min(most, emsOf(textOf(prose, figure.number)) * ROW.number);
  const words = [leadOf(figure, prose), unitOf(figure)].map(range => textOf(prose, range));
  return number + sum(words.map(each => ROW.unitGap + widthOf(each, SCREEN.text, BOLD)));
}
