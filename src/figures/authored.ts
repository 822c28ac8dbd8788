import { type Bilingual, DeckError } from '../error.ts';
import { isWithin, marksOf, textOf } from '../text/prose.ts';
import type { MarkOf, Prose, Range } from '../text/types.ts';
import { isCounted } from './kinds.ts';
import { approximatorBefore } from './numeral/approximators.ts';
import { readNumberInWords } from './numeral/numberwords.ts';
import { readPair, readQuantity, readScale } from './numeral/numerals.ts';
import { findLexemes } from './numeral/shapes.ts';
import type { Figure } from './types.ts';
import { unitClassOf } from './unit/classes.ts';
import { readUnit } from './unit/units.ts';

type Word = MarkOf<'figure'>;

/** What the author calls key comes before whatever the program weighed. */
const AUTHORED_WEIGHT = 1;
/** As many as the longest unit the finder reads; words behind that are no unit. */
const MOST_UNIT_WORDS = 4;
/** As of the labels that are found; more would not stand beside a figure. */
const MOST_LABEL_WORDS = 9;
const SCALED = /^(?:(?:trăm|nghìn|ngàn|vạn|triệu|tr|t[ỷỉ])(?:\s|$))+/iu;

/**
 * The figures as the author's marks have them: `[91,4%]{.key}`, `{.not-key}`, `{unit="hộ"}`, `{label="…"}`. What a
 * mark leaves open stays as found; `labels` are those found, by index. Throws `DeckError` for a mark without a
 * number, and for a label whose words are not in the text.
 */
export function authored(
  prose: Prose,
  found: readonly Figure[],
  labels: ReadonlyMap<number, Range>,
): Figure[] {
  const words = marksOf(prose, 'figure');
  if (words.length === 0) return [...found];
  const named = new Map(found.map((figure, index) => [figure, labels.get(index)]));
  const figures = words.reduce<readonly Figure[]>((all, word) => settled(prose, all, word, named), found);
  return figures.map(figure => withChange(figure, figures)).sort((a, b) => a.from - b.from);
}

type Named = ReadonlyMap<Figure, Range | undefined>;

/** The figures after one mark: those it touches changed by it, or the one it makes. */
function settled(prose: Prose, figures: readonly Figure[], word: Word, labels: Named): readonly Figure[] {
  const touched = figures.filter(figure => touches(figure, word));
  const counted = touched.filter(({ kind, value }) => isCounted(kind) && value !== null);
  if (counted.length > 0) {
    const alone = touched.length === 1;
    return figures.map(figure => {
      if (!counted.includes(figure)) return figure;
      return worded(prose, alone ? ended(prose, figure, word) : figure, word, labels.get(figure));
    });
  }
  if (word.key === false) return figures;
  const made = worded(prose, madeOf(prose, word), { ...word, key: word.key ?? true }, undefined);
  return [...figures.filter(figure => !touches(figure, made)), made];
}

function touches(a: Range, b: Range): boolean {
  return a.from < b.to && b.from < a.to;
}

/** A mark that begins at the number says where the figure ends; a wider one only points at it. */
function ended(prose: Prose, figure: Figure, word: Word): Figure {
  const { from, to } = trimmed(prose, word);
  const start = figure.approximator?.from ?? approximatorBefore(prose.text, figure.from)?.from ?? figure.from;
  const unit = prose.text.slice(figure.number.to, to).trim();
  if (to <= figure.number.to || to === figure.to || (from !== figure.from && from !== start)) return figure;
  // What stands behind a share is what it is a share of.
  if (figure.kind === 'percent' && to > figure.to) return figure;
  if (unit.split(/\s+/u).length > MOST_UNIT_WORDS || /[.;:!?]/u.test(unit)) return figure;
  return { ...figure, to, raw: prose.text.slice(figure.from, to), unit: unit.replace(/\s+/gu, ' ') };
}

/** A figure with what the author says of it. */
function worded(prose: Prose, figure: Figure, word: Word, found: Range | undefined): Figure {
  const isBare = !isCounted(figure.kind) || figure.unit === '';
  const says = word.label !== undefined || (word.unit !== undefined && isBare);
  const key = word.key ?? (figure.key || says);
  const { approximator: _, label: __, time, place, ...bare } = { ...figure, ...unitOf(figure, word.unit) };
  if (!key) return { ...bare, key, weight: 0 };
  const approximator = approximatorBefore(prose.text, figure.from);
  const near = figure.label ?? found;
  const label = word.label === undefined ? near : rangeOf(prose, figure, word.label);
  const weight = word.key ? AUTHORED_WEIGHT : figure.weight || AUTHORED_WEIGHT;
  const when = { ...(time && { time }), ...(place && { place }) };
  return {
    ...{ ...bare, key, weight, ...when },
    ...(approximator && { approximator }),
    ...(label && !touches(label, figure) && { label }),
  };
}

/** `unit="triệu đồng"` multiplies as the word does in the text; a ratio or a written percent sign stays what it is. */
function unitOf({ kind, value, number, from, raw }: Figure, unit: string | undefined): Partial<Figure> {
  if (unit === undefined) return {};
  const digits = raw.slice(number.from - from, number.to - from);
  const scale = /\p{L}/u.test(digits) ? 1 : readScale(SCALED.exec(unit)?.[0].trim() ?? '');
  const noun = unit.replace(SCALED, '').trim();
  const known = noun === '%' ? 'percent' : (unitClassOf(noun)?.kind ?? 'count');
  const stays = kind === 'ratio' || digits.endsWith('%');
  return {
    ...{ unit: noun, kind: stays ? kind : known },
    ...(typeof value === 'number' && { value: value * scale }),
  };
}

/** The figure of a mark in which the finder saw none that counts. */
function madeOf(prose: Prose, word: Word): Figure {
  const range = trimmed(prose, word);
  const text = textOf(prose, range);
  const lexeme = findLexemes(text).find(({ shape }) => READ.has(shape));
  const read = lexeme && readAt(text.slice(lexeme.from, lexeme.to), lexeme.shape);
  if (!lexeme || !read || read.value === null) throw noNumber(prose, word);
  const unit = readUnit(text, lexeme.to);
  const isPercent = text.slice(0, lexeme.to).endsWith('%');
  const kind = isPercent ? 'percent' : 'terms' in read ? 'ratio' : unit.kind;
  return {
    ...{ ...range, raw: text, kind, ...read, key: true, weight: AUTHORED_WEIGHT },
    unit: isPercent ? '%' : text.slice(lexeme.to).trim().replace(/\s+/gu, ' '),
    number: { from: range.from + lexeme.from, to: range.from + lexeme.to },
  };
}

const READ: ReadonlySet<string> = new Set(['quantity', 'fraction', 'words']);

function readAt(raw: string, shape: string): Pick<Figure, 'value' | 'terms'> {
  if (shape === 'words') return { value: readNumberInWords(raw) };
  const terms = shape === 'fraction' ? readPair(raw) : null;
  return terms && terms[1] !== 0 ? { value: terms[0] / terms[1], terms } : { value: readQuantity(raw) };
}

function trimmed(prose: Prose, { from, to }: Range): Range {
  const text = prose.text.slice(from, to);
  return { from: to - text.trimStart().length, to: from + text.trimEnd().length };
}

/** Where the words of a label stand: nearest to the figure, in its own sentence if they can be. */
function rangeOf(prose: Prose, figure: Figure, label: string): Range {
  const words = label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/gu, '\\s+');
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])${words}(?![\p{L}\p{M}\p{N}])`, 'giu');
  const sentence = prose.sentences.find(each => isWithin(figure, each)) ?? figure;
  const ranges = [...prose.text.matchAll(pattern)]
    .map(({ index, 0: match }) => ({ from: index, to: index + match.length }))
    .filter(range => !touches(range, figure));
  const rank = (range: Range) =>
    (isWithin(range, sentence) ? 0 : prose.text.length) +
    Math.max(figure.from - range.to, range.from - figure.to);
  const [nearest] = ranges.sort((a, b) => rank(a) - rank(b));
  if (label.split(' ').length > MOST_LABEL_WORDS) throw longLabel(prose, label);
  if (!nearest) throw noSuchWords(prose, figure, label);
  return nearest;
}

/** The earlier end of a change where it now stands, or no earlier end if the author took it away. */
function withChange(figure: Figure, figures: readonly Figure[]): Figure {
  const { change } = figure;
  const start = change?.from;
  if (!change || !start) return figure;
  const earlier = figures.find(({ number }) => start.from <= number.from && number.to <= start.to);
  if (!earlier) return { ...figure, change: { direction: change.direction } };
  return { ...figure, change: { ...change, from: { from: earlier.from, to: earlier.to } } };
}

const NO_NUMBER_HINT: Bilingual = {
  vi: 'Đặt ngoặc vuông quanh chữ số, ví dụ [91,4%]{.key}',
  en: 'Put the brackets round the digits, as in [91,4%]{.key}',
};

function noNumber(prose: Prose, word: Word): DeckError {
  const text = textOf(prose, word);
  const what = { vi: `Không đọc được số nào trong "${text}"`, en: `No number can be read in "${text}"` };
  return new DeckError(what, prose.source, NO_NUMBER_HINT);
}

function longLabel(prose: Prose, label: string): DeckError {
  const what = { vi: `Nhãn "${label}" quá dài`, en: `The label "${label}" is too long` };
  return new DeckError(what, prose.source, {
    vi: `Chọn nhiều nhất ${MOST_LABEL_WORDS} tiếng trong câu`,
    en: `Take at most ${MOST_LABEL_WORDS} words of the sentence`,
  });
}

function noSuchWords(prose: Prose, { raw }: Figure, label: string): DeckError {
  return new DeckError(
    {
      vi: `Nhãn "${label}" của "${raw}" không có trong bài`,
      en: `The label "${label}" of "${raw}" is not in the text`,
    },
    prose.source,
    {
      vi: 'Chọn đúng những chữ có trong câu: chương trình không thêm lời nào',
      en: 'Take words of the sentence itself: nothing is added to it',
    },
  );
}
