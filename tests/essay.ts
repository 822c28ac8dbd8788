import { readdirSync, readFileSync } from 'node:fs';
import { planDeck } from '../src/plan/plan.ts';
import type { Deck } from '../src/plan/types.ts';
import { parseEssay } from '../src/text/essay.ts';
import type { Essay, SourceText } from '../src/text/types.ts';

const SLIDES = new URL('../slides/', import.meta.url);

/** The project's own essay, as it stands in `slides/`. */
export function ownFiles(): SourceText[] {
  const names = readdirSync(SLIDES).sort();
  return names.map(name => ({ file: `slides/${name}`, text: readFileSync(new URL(name, SLIDES), 'utf8') }));
}

/** The author's six paragraphs as she handed them in. */
export function originalParagraphs(): string[] {
  return readFileSync(new URL('./golden/essay.txt', import.meta.url), 'utf8')
    .trimEnd()
    .split(/(?<=\S) ?\n/);
}

/** An essay of one section with this body, under a plain cover. */
export function essayOf(body: string, cover = 'title: Bài thử'): Essay {
  return parseEssay([
    { file: 'slides/00-bia.md', text: `---\n${cover}\n---\n` },
    { file: 'slides/01-phan.md', text: `# Phần thử\n\n${body}` },
  ]);
}

export function deckOf(body: string, cover?: string): Deck {
  return planDeck(essayOf(body, cover));
}
