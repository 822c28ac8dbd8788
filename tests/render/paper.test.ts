import { describe, expect, it } from 'vitest';
import { renderForPaper } from '../../src/render/paper.ts';
import { deckOf } from '../essay.ts';

const TEXT = 'Toàn phường còn **9 tổ**. **Tỷ lệ cử tri đi bầu đạt 91,4%**.';

const forPaper = (cover: string) => {
  const page = renderForPaper(deckOf(TEXT, `title: Bài thử\naddress: https://truong.vn/bai/\n${cover}`));
  return page ? page.text : '';
};

describe('what is there for paper alone', () => {
  it('is nothing where the slides have it', () => expect(forPaper('')).toBe(''));

  it('is the key figures where they are not recalled', () => {
    const page = forPaper('recap: false');
    expect(page.match(/<li>/g)).toHaveLength(2);
    expect(page).not.toContain('class="qr"');
  });

  it('is the code where the talk has no last slide', () => {
    const page = forPaper('closing: false');
    expect(page).toContain('class="qr"');
    expect(page).not.toContain('<li>');
  });
});
