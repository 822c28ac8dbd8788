import { lineStarts, sourceAt } from '../text/places.ts';
import { textOf } from '../text/prose.ts';
import { normalize } from '../text/section.ts';
import type { Position, Prose, SourceText } from '../text/types.ts';
import { findFigures } from './find.ts';
import type { Figure } from './types.ts';

/** A key figure as the `figures` command writes it; offsets are UTF-16 units into the file's text after NFC. */
export interface FigureRecord {
  readonly start: number;
  readonly end: number;
  /** Exactly the file's text from `start` to `end`. */
  readonly surface: string;
  /** In plain units; `[low, high]` for a range; a ratio's quotient. */
  readonly value: Figure['value'];
  /** The two numbers of a ratio. */
  readonly num?: number;
  readonly den?: number;
  readonly kind: Figure['kind'];
  readonly unit: string;
  /** What it measures, in the author's words; empty if the unit says it all. */
  readonly label: string;
  readonly change?: {
    readonly from?: Figure['value'];
    readonly to: Figure['value'];
    readonly direction: string;
  };
  readonly sentence: string;
  readonly source: Position;
}

/** The key figures of the proses of a file, in order. */
export function recordFigures(proses: readonly Prose[], { file, text }: SourceText): FigureRecord[] {
  const starts = lineStarts(normalize(text));
  const placeOf = (prose: Prose, at: number): Position =>
    sourceAt(prose, at) ?? { file, line: prose.source.line, column: 1 };
  const offsetOf = ({ line, column }: Position) => (starts[line - 1] ?? 0) + column - 1;
  return proses.flatMap(prose => {
    const figures = findFigures(prose);
    return figures
      .filter(({ key }) => key)
      .map(figure => {
        const source = placeOf(prose, figure.from);
        const place = { start: offsetOf(source), end: offsetOf(placeOf(prose, figure.to - 1)) + 1 };
        return { ...place, ...recordOf(figure, figures, prose), source };
      });
  });
}

type Found = Omit<FigureRecord, 'start' | 'end' | 'source'>;

function recordOf(figure: Figure, figures: readonly Figure[], prose: Prose): Found {
  const { value, kind, unit, label, terms } = figure;
  const sentence = prose.sentences.find(({ to }) => figure.from < to);
  return {
    ...{ surface: figure.raw, value },
    ...(terms && { num: terms[0], den: terms[1] }),
    ...{ kind, unit, label: label ? textOf(prose, label) : '' },
    ...(figure.change && { change: changeOf(figure, figures) }),
    sentence: sentence ? textOf(prose, sentence) : prose.text,
  };
}

function changeOf(
  { change, value }: Figure,
  figures: readonly Figure[],
): NonNullable<FigureRecord['change']> {
  const earlier = figures.find(({ from }) => from === change?.from?.from);
  return { ...(earlier && { from: earlier.value }), to: value, direction: change?.direction ?? 'up' };
}
