import type { Located } from '../text/plain.ts';
import { textOf } from '../text/prose.ts';
import type { Source } from '../text/types.ts';
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
  readonly source: Source;
}

/** The key figures of a text, in order. */
export function recordFigures(located: readonly Located[]): FigureRecord[] {
  return located.flatMap(one => {
    const figures = findFigures(one.prose);
    return figures.filter(({ key }) => key).map(figure => recordOf(figure, figures, one));
  });
}

function recordOf(figure: Figure, figures: readonly Figure[], { prose, offsetOf }: Located): FigureRecord {
  const { value, kind, unit, label, terms } = figure;
  const sentence = prose.sentences.find(({ to }) => figure.from < to);
  return {
    ...{ start: offsetOf(figure.from), end: offsetOf(figure.to - 1) + 1, surface: figure.raw, value },
    ...(terms && { num: terms[0], den: terms[1] }),
    ...{ kind, unit, label: label ? textOf(prose, label) : '' },
    ...(figure.change && { change: changeOf(figure, figures) }),
    sentence: sentence ? textOf(prose, sentence) : prose.text,
    source: prose.source,
  };
}

function changeOf(
  { change, value }: Figure,
  figures: readonly Figure[],
): NonNullable<FigureRecord['change']> {
  const earlier = figures.find(({ from }) => from === change?.from?.from);
  return { ...(earlier && { from: earlier.value }), to: value, direction: change?.direction ?? 'up' };
}
