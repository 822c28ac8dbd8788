import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { excerptsIn } from '../../src/plan/body.ts';
import { wordsOf } from '../../src/plan/excerpt.ts';
import type { Slide } from '../../src/plan/types.ts';
import { renderDeck } from '../../src/render/deck.ts';
import { deckOf } from '../essay.ts';

const CASES = new URL('../golden/cases/', import.meta.url);
const names = readdirSync(CASES).filter(name => name.endsWith('.md'));
const BARE = 'title: Bài thử\nagenda: false\nrecap: false\nclosing: false';

/** A slide as a person would tell it. */
function outline(slide: Slide) {
  const { id, layout, part } = slide;
  return {
    id,
    layout,
    title: wordsOf(slide.title),
    ...(part ? { part } : {}),
    shows: excerptsIn(slide).map(wordsOf),
    says: slide.notes.map(wordsOf),
  };
}

describe.each(names)('%s', name => {
  const deck = deckOf(readFileSync(new URL(name, CASES), 'utf8'), BARE);
  const content = { ...deck, slides: deck.slides.slice(1) };

  it('is planned as before', async () => {
    const json = `${JSON.stringify(content.slides.map(outline), null, 2)}\n`;
    await expect(json).toMatchFileSnapshot(new URL(name.replace('.md', '.json'), CASES).pathname);
  });

  it('is rendered as before', async () => {
    const lines = renderDeck(content).text.replace(/></g, '>\n<');
    await expect(`${lines}\n`).toMatchFileSnapshot(new URL(name.replace('.md', '.html'), CASES).pathname);
  });
});
