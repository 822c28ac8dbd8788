import type { Figure } from '../../figures/types.ts';
import { writtenOf } from '../../figures/written.ts';
import { isWithin, marksOf } from '../../text/prose.ts';
import type { Prose, Range } from '../../text/types.ts';
import type { Body } from '../body.ts';
import { clausesOf } from '../choose.ts';
import { excerptOf, type Figures, wordsOf } from '../excerpt.ts';
import { BOLD } from '../fit/advances.ts';
import { deal } from '../fit/deal.ts';
import {
  lineCount,
  type Room,
  SCREEN,
  sum,
  syllablesOf,
  textHeight,
  textLines,
  widestRun,
} from '../fit/fit.ts';
import { COLUMN_GAP, leadOf, numberWidth } from '../fit/number.ts';
import type { Passage } from '../passage.ts';
import type { Excerpt, ShownFigure } from '../types.ts';
import { wordBodies } from './words.ts';

/** Lines of text that may stand under the numbers. */
const MOST_LINES_BESIDE = 4;
/** Syllables of a sentence that may stand whole beside its figure. */
const LONGEST_SENTENCE = 24;
/** The column that words stand in beside a drawing on a wide screen, in px; as in `style/drawn.css`. */
const NARROW = { width: 600, text: 40, label: 46 } as const;

/** What stands over the words of a slide of figures, in px. */
export interface Head {
  readonly height: number;
  /** Its height in a column beside a drawing, where a wide screen has the words there too. */
  readonly narrow?: number;
}

/** Key figures a passage shows, in order, with the labels that no line of the slide repeats. */
export function keysOf({ shown }: Passage, figures: Figures): ShownFigure[] {
  const ofProse = byProse(shown);
  const onlyFigures = linesOf(shown).length === 0;
  const keyOf = (figure: Figure, prose: Prose): ShownFigure => {
    const { label } = figure;
    if (!label) return { figure, prose };
    const beside = ofProse.get(prose) ?? [];
    const isMarked = beside.some(excerpt => isWithin(label, excerpt));
    const isRepeated = linesOf(beside).some(line => isWithin(label, line) && !isWithin(line, label));
    if (isRepeated || !(isMarked || isLabelGiven(figure, prose) || onlyFigures)) return { figure, prose };
    return { figure, prose, ...labelled(prose, label, leadOf(figure, prose), figures) };
  };
  return shown.flatMap(({ prose, figures: keys }) => keys.map(figure => keyOf(figure, prose)));
}

function byProse(shown: readonly Excerpt[]): ReadonlyMap<Prose, readonly Excerpt[]> {
  const found = new Map<Prose, Excerpt[]>();
  for (const excerpt of shown) {
    const known = found.get(excerpt.prose);
    if (known) known.push(excerpt);
    else found.set(excerpt.prose, [excerpt]);
  }
  return found;
}

/** Whether the author said what a figure measures. */
function isLabelGiven(figure: Figure, prose: Prose): boolean {
  return marksOf(prose, 'figure').some(
    ({ from, to, label }) => label !== undefined && from < figure.to && figure.from < to,
  );
}

/** The label without the words that stand before the number anyway: `đóng góp gần` | `gần` → `đóng góp`. */
function labelled(prose: Prose, label: Range, lead: Range, figures: Figures): { label?: Excerpt } {
  const end = label.from < lead.from ? Math.min(label.to, lead.from) : label.to;
  const to = label.from + prose.text.slice(label.from, end).trimEnd().length;
  return to > label.from ? { label: excerptOf(prose, { from: label.from, to }, figures) } : {};
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

/** The slide of the figures, and slides for the lines that have no room beside them. */
export function keyedBodies(
  passage: Passage,
  keys: readonly ShownFigure[],
  room: Room,
  figures: Figures,
  head: Head,
  body: (lines: readonly Excerpt[]) => Body,
): Body[] {
  const marked = linesOf(passage.shown).filter(line => !keys.some(key => isLabelOf(line, key)));
  const unexplained = marked.length === 0 ? keys.filter(({ label, figure }) => !label && !figure.change) : [];
  const beside: Excerpt[] = [];
  const fits = (line: Excerpt) => fitsUnder(head, [...beside, line], keys, room);
  for (const line of marked) {
    if (!fits(line)) break;
    beside.push(line);
  }
  const rest = marked.slice(beside.length);
  for (const line of unexplained.flatMap(key => sentenceOf(key, passage, figures))) {
    if (!beside.some(known => sameRange(known, line)) && fits(line)) beside.push(line);
  }
  return [body(beside), ...wordBodies(rest, passage, room, figures)];
}

/** The words round a figure that nothing else on its slide explains: its sentence, or of a long one its clause. */
function sentenceOf({ figure, prose }: ShownFigure, { said }: Passage, figures: Figures): Excerpt[] {
  const sentence = said.find(each => each.prose === prose && isWithin(figure, each));
  if (!sentence) return [];
  if (syllablesOf([sentence]) <= LONGEST_SENTENCE) return [sentence];
  const clause = clausesOf(prose, sentence).find(each => isWithin(figure, each));
  return clause ? [excerptOf(prose, clause, figures)] : [];
}

/** Deals figures out so that those on one slide stand side by side at full size, each over what it measures. */
export function dealFigures(keys: readonly ShownFigure[]): ShownFigure[][] {
  return deal(
    keys,
    row => widthOfRow(row) <= SCREEN.width && row.every(({ label, figure }) => label ?? figure.change),
  );
}

function widthOfRow(keys: readonly ShownFigure[]): number {
  // Columns are of one width, so that numbers, units and labels stand in line.
  return Math.max(...keys.map(columnWidth)) * keys.length + COLUMN_GAP * (keys.length - 1);
}

/** Width of a figure's column among others: no word of its label is broken. */
function columnWidth(key: ShownFigure): number {
  return Math.max(numberWidth(key), key.label ? widestRun(key.label) * SCREEN.text : 0);
}

/** What a passage shows that holds none of the figures. */
export function besides({ shown }: Passage, keys: readonly ShownFigure[]): Excerpt[] {
  return shown.filter(
    line => !keys.some(({ figure, prose }) => prose === line.prose && isWithin(figure, line)),
  );
}

/** Shown excerpts that are more than a figure by itself. */
function linesOf(shown: readonly Excerpt[]): Excerpt[] {
  return shown.filter(excerpt => !isFigureAlone(excerpt));
}

/** Whether an excerpt is one figure and nothing else, with or without the words that say how exact it is. */
export function isFigureAlone({ from, to, figures }: Excerpt): boolean {
  return figures.some(
    figure => figure.to === to && (figure.from === from || writtenOf(figure).from === from),
  );
}

function isLabelOf(line: Excerpt, { label, prose }: ShownFigure): boolean {
  return label !== undefined && line.prose === prose && isWithin(line, label);
}

/** A figure that has no room for what it measures; its sentence is said with it. */
export function withoutLabel({ figure, prose }: ShownFigure): ShownFigure {
  return { figure, prose };
}

/** Whether so much and the labels under it have room. */
export function hasRoom({ height, narrow = 0 }: Head, keys: readonly ShownFigure[], room: Room): boolean {
  const labels = keys.flatMap(({ label }) => label ?? []);
  const full = height + textHeight(labelLines(keys)) + SCREEN.gap;
  return Math.max(full, narrow + narrowHeight([], labels)) <= room.height;
}

/** Labels stand side by side under their figures. */
function labelLines(keys: readonly ShownFigure[]): number {
  const columns = SCREEN.width / keys.length;
  const labels = keys.flatMap(({ label }) => label ?? []);
  return Math.max(0, ...labels.map(label => lineCount(wordsOf(label), SCREEN.text, columns, BOLD)));
}

function fitsUnder(
  { height, narrow }: Head,
  lines: readonly Excerpt[],
  keys: readonly ShownFigure[],
  room: Room,
): boolean {
  const labels = keys.flatMap(({ label }) => (label ? [label] : []));
  const units = keys.map(({ figure, prose }) => excerptOf(prose, figure, new Map()));
  const count = sum(lines.map(line => textLines(line))) + labelLines(keys);
  const full = height + textHeight(count) + SCREEN.gap * (lines.length + 1);
  const narrowFull = narrow ? narrow + narrowHeight(lines, labels) : 0;
  const syllables = syllablesOf([...lines, ...labels, ...units]);
  return (
    count <= MOST_LINES_BESIDE && Math.max(full, narrowFull) <= room.height && syllables <= room.syllables
  );
}

function narrowHeight(lines: readonly Excerpt[], labels: readonly Excerpt[]): number {
  const label = sum(labels.map(each => lineCount(wordsOf(each), NARROW.label, NARROW.width, BOLD)));
  const text = sum(lines.map(line => lineCount(wordsOf(line), NARROW.text, NARROW.width)));
  const gaps = SCREEN.gap * (lines.length + 1);
  return (label * NARROW.label + text * NARROW.text) * SCREEN.usualLeading + gaps;
}
