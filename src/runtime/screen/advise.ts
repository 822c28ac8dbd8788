import type { Word } from '../interface/language.ts';
import type { Shape } from './shape.ts';

/** What was seen of the test card. */
export interface Answers {
  /** The outermost edge that is whole: the screen's own, the one 3 % inside it, or neither. */
  readonly corners: 'outer' | 'inner' | 'none';
  /** The smallest line read from the last row, 1 for the largest to 5; 0 for none. */
  readonly line: number;
  readonly room: 'lit' | 'dark';
  /** Whether all steps near black and near white were seen. */
  readonly hasSteps: boolean;
}

export interface Advice {
  readonly theme: 'light' | 'dark';
  readonly size: 'normal' | 'large';
  readonly shape: Shape;
  /** Why, and what else may help: a word for each of the three. */
  readonly reasons: readonly [theme: Word, size: Word, shape: Word];
}

/** The lines that are as high as text is: 40 units of a slide, and 52 in large type. */
const NORMAL_LINE = 3;
const LARGE_LINE = 2;

/** What suits the room; `own` is the shape of its screen. Text keeps inside the edge that is 3 % inside the screen's. */
export function advise({ corners, line, room, hasSteps }: Answers, own: Shape): Advice {
  const isDark = room === 'dark' && hasSteps;
  const isNormal = line >= NORMAL_LINE;
  const isWhole = corners !== 'none';
  return {
    theme: isDark ? 'dark' : 'light',
    size: isNormal ? 'normal' : 'large',
    shape: isWhole ? own : 'standard',
    reasons: [
      isDark ? 'becauseDark' : room === 'lit' ? 'becauseLit' : 'becauseSteps',
      isNormal ? 'becauseReadable' : line === LARGE_LINE ? 'becauseSmall' : 'becauseFar',
      isWhole ? 'becauseWhole' : own === 'wide' ? 'becauseCut' : 'becauseAdjust',
    ],
  };
}
