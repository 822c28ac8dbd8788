import { describe, expect, it } from 'vitest';
import { answerTo, readCorpus } from './corpus.ts';

const CORPUS = readCorpus();
const PHENOMENA = [...new Set(CORPUS.map(({ phenomenon }) => phenomenon))];

describe('the corpus', () => {
  it('has at least 300 sentences, and five of every phenomenon', () => {
    expect(new Set(CORPUS.map(({ notation }) => notation)).size).toBeGreaterThanOrEqual(300);
    for (const phenomenon of PHENOMENA) {
      const sentences = CORPUS.filter(example => example.phenomenon === phenomenon);
      expect(sentences.length, phenomenon).toBeGreaterThanOrEqual(5);
    }
  });

  describe.each(PHENOMENA)('%s', phenomenon => {
    const sentences = CORPUS.filter(example => example.phenomenon === phenomenon);
    it.each(sentences)('$notation', ({ notation }) => {
      expect(answerTo(notation)).toBe(notation);
    });
  });
});
