import type { CountedKind, FigureKind } from './types.ts';

const COUNTED: ReadonlySet<FigureKind> = new Set<CountedKind>([
  'percent',
  'count',
  'money',
  'measure',
  'ratio',
  'rank',
]);

/** Whether numbers of a kind can be information about the matter. `percent` → true; `year` → false. */
export function isCounted(kind: FigureKind): kind is CountedKind {
  return COUNTED.has(kind);
}
