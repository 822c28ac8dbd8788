import { expect, it } from 'vitest';
import { syllablesOf } from '../../src/plan/pace.ts';
import type { Slide } from '../../src/plan/types.ts';
import { deckOf } from '../essay.ts';

/** Syllables said with the first slide whose notes hold these words, as if it were alone. */
function syllablesWith(body: string): number {
  const deck = deckOf(body);
  const [slide] = deck.slides.filter(({ notes }) => notes.length > 0);
  if (!slide) throw new Error('No slide has notes.');
  return syllablesOf({ slides: [slide], figures: deck.figures })[0] ?? 0;
}

it.each([
  ['Nhân dân **đoàn kết** một lòng.', 6],
  ['**Tỷ lệ** cử tri đi bầu đạt 91,4%.', 14],
  ['**Phong trào** có hơn 300 hội viên.', 8],
  ['**Nhiệm kỳ** 2022 - 2025.', 18],
  ['**Họp** ngày 05/10/2023.', 3],
])('%s has %d syllables when it is said', (body, count) => {
  expect(syllablesWith(body)).toBe(count);
});

it('nothing is said with a cover', () => {
  expect(syllablesOf(deckOf('**Đoàn kết** là sức mạnh.'))[0]).toBe(0);
});

it('a sentence that several slides share is said once', () => {
  const deck = deckOf('**Đoàn kết** là sức mạnh của chúng ta.');
  const slide = deck.slides.find(({ notes }) => notes.length > 0) as Slide;
  expect(syllablesOf({ ...deck, slides: [slide] })).toEqual([8]);
  expect(syllablesOf({ ...deck, slides: [slide, slide] })).toEqual([4, 4]);
});
