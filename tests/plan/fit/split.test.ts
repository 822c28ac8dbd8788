import { describe, expect, it } from 'vitest';
import { excerptOf, wordsOf } from '../../../src/plan/excerpt.ts';
import { splitItems } from '../../../src/plan/fit/split.ts';
import { planDeck } from '../../../src/plan/plan.ts';
import { wholeOf } from '../../../src/text/prose.ts';
import { essayOf } from '../../essay.ts';

/** A text in pieces of at most so many characters. */
function piecesOf(text: string, most: number): string[] {
  const essay = essayOf(text);
  const { figures } = planDeck(essay);
  const block = essay.sections[0]?.blocks[0];
  if (block?.type !== 'paragraph') throw new Error('The text is a paragraph.');
  const item = excerptOf(block.prose, wholeOf(block.prose), figures);
  const slides = splitItems(
    [item],
    ([piece, ...more]) => !piece || (more.length === 0 && wordsOf(piece).length <= most),
    figures,
  );
  return slides.flat().map(wordsOf);
}

describe('an item that fits no slide', () => {
  it.each([
    ['Mỗi hộ góp quỹ khuyến học 42 triệu đồng mỗi năm', '42 triệu đồng'],
    ['Nhân dân làm đường góp 480 ngày công trong ba năm', '480 ngày công'],
    ['Nhân dân hiến đất làm đường hơn 1.250 m2 đất vườn', 'hơn 1.250 m2'],
    ['Cả phường có mười chín tổ dân phố văn minh sạch đẹp', 'mười chín tổ'],
  ])('%s breaks nowhere in %s', (text, figure) => {
    for (let most = figure.length + 1; most < text.length; most++) {
      const pieces = piecesOf(text, most);
      expect(pieces.join(' ')).toBe(text);
      expect(
        pieces.filter(piece => piece.includes(figure)),
        `${most}: ${pieces.join(' / ')}`,
      ).toHaveLength(1);
    }
  });

  it('goes on with a whole line of verse', () => {
    const lines = [
      'Bác dạy, ta nhớ:',
      'Dân vận kém thì việc kém',
      'Dân vận khéo thì việc thành',
      'Gốc có vững',
    ];
    for (let most = 30; most < 75; most++) {
      const pieces = piecesOf(lines.join('\\\n'), most);
      expect(pieces.length).toBeGreaterThan(1);
      expect(pieces.join('\n').split('\n')).toEqual(lines);
    }
  });

  it('breaks what is longer than a slide all the same', () => {
    expect(piecesOf('42 triệu đồng', 9)).toEqual(['42 triệu', 'đồng']);
  });
});
