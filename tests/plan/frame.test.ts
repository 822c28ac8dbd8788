import { expect, it } from 'vitest';
import { planDeck } from '../../src/plan/plan.ts';
import { parseEssay } from '../../src/text/essay.ts';

/** How many entries each slide of the contents has, of an essay with so many sections. */
function contentsOf(count: number): number[] {
  const sections = Array.from({ length: count }, (_, index) => ({
    file: `slides/${10 + index}.md`,
    text: `# Phần việc ${index + 1}\n\nDân là gốc.`,
  }));
  const cover = { file: 'slides/00-bia.md', text: '---\ntitle: Bài\nclosing: false\n---\n' };
  const { slides } = planDeck(parseEssay([cover, ...sections]));
  return slides.flatMap(slide => (slide.layout === 'agenda' ? [slide.entries.length] : []));
}

it.each([
  [6, [6]],
  [7, [4, 3]],
  [8, [4, 4]],
  [13, [5, 4, 4]],
])('deals %i sections out to slides of contents evenly', (count, dealt) => {
  expect(contentsOf(count)).toEqual(dealt);
});
