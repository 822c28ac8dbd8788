import type { Word } from '../interface/language.ts';
import type { Answers } from './advise.ts';

interface Answer {
  readonly word: Word | number;
  /** What it tells. */
  readonly means: Partial<Answers>;
}

interface Question {
  readonly word: Word;
  readonly answers: readonly Answer[];
}

/** What is asked about the test card, in this order. */
export const QUESTIONS: readonly Question[] = [
  {
    word: 'askCorners',
    answers: [
      { word: 'answerOuter', means: { corners: 'outer' } },
      { word: 'answerInner', means: { corners: 'inner' } },
      { word: 'answerCut', means: { corners: 'none' } },
    ],
  },
  {
    word: 'askSteps',
    answers: [
      { word: 'answerSix', means: { hasSteps: true } },
      { word: 'answerFewer', means: { hasSteps: false } },
    ],
  },
  {
    word: 'askRoom',
    answers: [
      { word: 'answerLit', means: { room: 'lit' } },
      { word: 'answerDark', means: { room: 'dark' } },
    ],
  },
  {
    word: 'askLine',
    answers: [
      ...[1, 2, 3, 4, 5].map(line => ({ word: line, means: { line } })),
      { word: 'answerNone', means: { line: 0 } },
    ],
  },
];
