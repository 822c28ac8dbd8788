import { describe, expect, it } from 'vitest';
import { type Answers, advise } from '../../../src/runtime/screen/advise.ts';
import { QUESTIONS } from '../../../src/runtime/screen/questions.ts';
import { CHECK_WORDS } from '../../../src/strings/check.ts';

const good: Answers = { corners: 'outer', line: 5, room: 'lit', hasSteps: true };

describe('the theme', () => {
  it.each([
    ['lit', true, 'light', 'becauseLit'],
    ['lit', false, 'light', 'becauseLit'],
    ['dark', true, 'dark', 'becauseDark'],
    ['dark', false, 'light', 'becauseSteps'],
  ] as const)('of a room that is %s, steps seen: %s, is %s', (room, hasSteps, theme, reason) => {
    const { reasons, ...advice } = advise({ ...good, room, hasSteps }, 'wide');
    expect([advice.theme, reasons[0]]).toEqual([theme, reason]);
  });
});

describe('the type', () => {
  it.each([
    [5, 'normal', 'becauseReadable'],
    [4, 'normal', 'becauseReadable'],
    [3, 'normal', 'becauseReadable'],
    [2, 'large', 'becauseSmall'],
    [1, 'large', 'becauseFar'],
    [0, 'large', 'becauseFar'],
  ] as const)('for a last row that reads line %i is %s', (line, size, reason) => {
    const { reasons, ...advice } = advise({ ...good, line }, 'wide');
    expect([advice.size, reasons[1]]).toEqual([size, reason]);
  });
});

describe('the shape', () => {
  it.each([
    ['outer', 'wide', 'wide', 'becauseWhole'],
    ['inner', 'wide', 'wide', 'becauseWhole'],
    ['none', 'wide', 'standard', 'becauseCut'],
    ['outer', 'standard', 'standard', 'becauseWhole'],
    ['none', 'standard', 'standard', 'becauseAdjust'],
  ] as const)('where the whole edge is the %s one of a %s screen is %s', (corners, own, shape, reason) => {
    const { reasons, ...advice } = advise({ ...good, corners }, own);
    expect([advice.shape, reasons[2]]).toEqual([shape, reason]);
  });
});

it('has all it needs from the questions, whichever answers are given', () => {
  for (const { answers } of QUESTIONS) {
    const told = answers.map(({ means }) => Object.keys(means).join());
    expect(new Set(told).size).toBe(1);
  }
  const asked = QUESTIONS.flatMap(({ answers }) => Object.keys(answers[0]?.means ?? {}));
  expect(asked.sort()).toEqual(Object.keys(good).sort());
  expect(CHECK_WORDS).toHaveProperty(advise(good, 'wide').reasons[0]);
});
