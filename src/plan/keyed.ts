import type { Figure } from '../figures/types.ts';
import { isWithin, marksOf, textOf } from '../text/prose.ts';
import type { Prose, Range } from '../text/types.ts';
import { BOLD, widthOf } from './advances.ts';
import type { Body } from './body.ts';
import { clausesOf } from './choose.ts';
import { deal } from './deal.ts';
import { excerptOf, type Figures, wordsOf } from './excerpt.ts';
import { lineCount, type Room, SCREEN, sum, syllablesOf, textHeight, textLines } from './fit.ts';
import type { Passage } from './passage.ts';
import type { Excerpt, ShownFigure } from './types.ts';
import { wordBodies } from './words.ts';

/** A key figure is set no smaller than this (USERS.md), in px. */
const NUMBER = 180;
/** Height of the row of numbers and of what is drawn beside them. */
const NUMBER_ROW = 190;
/** Height of two rows of numbers, one over the other. */
const STACKED_ROWS = 340;
/** Between figures side by side. */
const COLUMN_GAP = 40;
/** An arrow between two numbers, and the room round it. */
const ARROW = 230;
/** Lines of text that may stand under the numbers. */
const MOST_LINES_BESIDE = 4;
/** Syllables of a sentence that may stand whole beside its figure. */
const LONGEST_SENTENCE = 24;
/** On a wide screen a share's words stand in a column beside the dots. */
const BESIDE = { width: 600, text: 40, label: 46, number: 176 } as const;

/** Key figures a passage shows, in order, with the labels that no line of the slide repeats. */
export function keysOf(passage: Passage, figures: Figures): ShownFigure[] {
  const found = passage.shown.flatMap(({ prose, figures: keys }) => keys.map(figure => ({ figure, prose })));
  const onlyFigures = linesOf(passage.shown).length === 0;
  return found.map(({ figure, prose }) => {
    const { label } = figure;
    const marked = passage.shown.some(
      excerpt => label && excerpt.prose === prose && isWithin(label, excerpt),
    );
    const repeated = linesOf(passage.shown).some(
      line => label && line.prose === prose && isWithin(label, line) && !isWithin(line, label),
    );
    const given = isLabelGiven(figure, prose);
    if (!label || repeated || !(marked || given || onlyFigures)) return { figure, prose };
    return { figure, prose, label: excerptOf(prose, label, figures) };
  });
}

/** Whether the author said what a figure measures. */
function isLabelGiven(figure: Figure, prose: Prose): boolean {
  return marksOf(prose, 'figure').some(
    ({ from, to, label }) => label !== undefined && from < figure.to && figure.from < to,
  );
}

/** The pair of a change: the figure that came first, and what became of it. */
export function changeOf(
  keys: readonly ShownFigure[],
): { before: ShownFigure; after: ShownFigure } | undefined {
  const after = keys.find(({ figure }) => figure.change?.from);
  const start = after?.figure.change?.from;
  const before = keys.find(
    ({ figure, prose }) => start && prose === after?.prose && figure.from === start.from,
  );
  if (!after || !before || keys.length !== 2) return undefined;
  const { label, ...unlabelled } = before;
  // Both ends measure the same: it is said once.
  return label && sameRange(label, after.label) ? { before: unlabelled, after } : { before, after };
}

function sameRange(a: Excerpt, b: Excerpt | undefined): boolean {
  return a.prose === b?.prose && a.from === b.from && a.to === b.to;
}

/** Whether two ends with an arrow between them are too wide for one row. */
export function isStacked(ends: readonly ShownFigure[]): boolean {
  return sum(ends.map(end => numberWidth(end) + besideNumber(end))) + ARROW > SCREEN.width;
}

/** Whether a figure is a share of a hundred that can be counted out. */
export function isShare({ kind, value }: Figure): boolean {
  return kind === 'percent' && typeof value === 'number' && value >= 0 && value <= 100;
}

/** The slide of the figures, and slides for the lines that have no room beside them. */
export function keyedBodies(
  passage: Passage,
  keys: readonly ShownFigure[],
  room: Room,
  figures: Figures,
  body: (lines: readonly Excerpt[]) => Body,
): Body[] {
  const marked = linesOf(passage.shown).filter(line => !keys.some(key => isLabelOf(line, key)));
  const unexplained = marked.length === 0 ? keys.filter(({ label, figure }) => !label && !figure.change) : [];
  const beside: Excerpt[] = [];
  const fits = (line: Excerpt) => fitsBeside([...beside, line], keys, room);
  for (const line of marked) {
    if (!fits(line)) break;
    beside.push(line);
  }
  const rest = marked.slice(beside.length);
  beside.push(...unexplained.flatMap(key => sentenceOf(key, passage, figures)).filter(fits));
  return [body(beside), ...wordBodies(rest, passage.form, room, figures)];
}

/** The words round a figure that nothing else on its slide explains: its sentence, or of a long one its clause. */
function sentenceOf({ figure, prose }: ShownFigure, { said }: Passage, figures: Figures): Excerpt[] {
  const sentence = said.find(each => each.prose === prose && isWithin(figure, each));
  if (!sentence) return [];
  if (syllablesOf([sentence]) <= LONGEST_SENTENCE) return [sentence];
  const clause = clausesOf(prose, sentence).find(each => isWithin(figure, each));
  return clause ? [excerptOf(prose, clause, figures)] : [];
}

/** Deals figures out so that those on one slide stand side by side at full size. */
export function dealFigures(keys: readonly ShownFigure[]): ShownFigure[][] {
  return deal(keys, row => widthOfRow(row) <= SCREEN.width);
}

function widthOfRow(keys: readonly ShownFigure[]): number {
  return sum(keys.map(numberWidth)) + COLUMN_GAP * (keys.length - 1);
}

/** Width of a unit on the line of its number. */
function besideNumber({ figure, prose }: ShownFigure): number {
  const unit = textOf(prose, unitOf(figure));
  return unit === '' ? 0 : widthOf(unit, SCREEN.text, BOLD) + COLUMN_GAP / 2;
}

/** Width of a figure's column: its number, or the unit under it where that is wider. */
function numberWidth({ figure, prose }: ShownFigure): number {
  const number = widthOf(textOf(prose, figure.number), NUMBER, BOLD);
  return Math.max(number, widthOf(textOf(prose, unitOf(figure)), SCREEN.text, BOLD));
}

/** What stands behind the number inside a figure: `tổ, thôn` of `19 tổ, thôn`, without blanks. */
export function unitOf(figure: Figure): Range {
  const blanks = figure.raw.slice(figure.number.to - figure.from).match(/^\s*/)?.[0].length ?? 0;
  return { from: Math.min(figure.number.to + blanks, figure.to), to: figure.to };
}

/** Shown excerpts that are more than a figure by itself. */
function linesOf(shown: readonly Excerpt[]): Excerpt[] {
  return shown.filter(
    ({ from, to, figures }) => !figures.some(figure => figure.from === from && figure.to === to),
  );
}

function isLabelOf(line: Excerpt, { label, prose }: ShownFigure): boolean {
  return label !== undefined && line.prose === prose && isWithin(line, label);
}

function fitsBeside(lines: readonly Excerpt[], keys: readonly ShownFigure[], room: Room): boolean {
  const labels = keys.flatMap(({ label }) => (label ? [label] : []));
  const units = keys.map(({ figure, prose }) => excerptOf(prose, figure, new Map()));
  const columns = SCREEN.width / keys.length;
  const labelLines = Math.max(0, ...labels.map(label => textLines(label, columns)));
  const count = sum(lines.map(line => textLines(line))) + labelLines;
  const stacked = keys.length === 2 && isStacked(keys);
  const height = (stacked ? STACKED_ROWS : NUMBER_ROW) + textHeight(count) + SCREEN.gap * (lines.length + 1);
  const syllables = syllablesOf([...lines, ...labels, ...units]);
  const fitsWide = besideHeight(lines, labels) <= room.height;
  return count <= MOST_LINES_BESIDE && height <= room.height && fitsWide && syllables <= room.syllables;
}

function besideHeight(lines: readonly Excerpt[], labels: readonly Excerpt[]): number {
  const label = sum(labels.map(each => lineCount(wordsOf(each), BESIDE.label, BESIDE.width, BOLD)));
  const text = sum(lines.map(line => lineCount(wordsOf(line), BESIDE.text, BESIDE.width)));
  const gaps = SCREEN.gap * (lines.length + 1);
  return BESIDE.number + (label * BESIDE.label + text * BESIDE.text) * SCREEN.usualLeading + gaps;
}
