import { describe, expect, it } from 'vitest';
import { coverSlide, shoutsOf } from '../../src/plan/cover.ts';
import { parseLine } from '../../src/text/inline.ts';
import { textOf } from '../../src/text/prose.ts';
import { essayOf } from '../essay.ts';

function shoutsIn(line: string): string[] {
  const title = parseLine(line, { file: 'slides/00-bia.md', line: 2 });
  return shoutsOf(title).map(shout => textOf(title, shout));
}

describe('what is marked in a title', () => {
  it('stands alone', () => {
    expect(shoutsIn('Mô hình **dân vận khéo** để phát triển')).toEqual(['dân vận khéo']);
    expect(shoutsIn('**Một** và **hai**')).toEqual(['Một', 'hai']);
    expect(shoutsIn('Không có gì')).toEqual([]);
  });

  it('has the signs that hang on it', () => {
    expect(shoutsIn('Mô hình “**dân vận khéo**”: kết quả')).toEqual(['“dân vận khéo”:']);
    expect(shoutsIn('Học sinh (**nghèo vượt khó**), năm 2023')).toEqual(['(nghèo vượt khó),']);
  });

  it('is one where two marks stand in one word', () => {
    expect(shoutsIn('Dân **vận**/**khéo** năm 2023')).toEqual(['vận/khéo']);
  });
});

it.each([40, 160, 240, 300])('a title of %i characters leaves the author room on the cover', length => {
  const title = 'vận động nhân dân '.repeat(20).slice(0, length).trim();
  const draft = coverSlide(essayOf('Một câu.', `title: ${title}\nauthor: Lê Thị Lan`));
  expect('lines' in draft && draft.lines).toContain('author');
});

describe('the type of a title', () => {
  const ALL = ['wide', 'wide-large', 'standard', 'standard-large'];
  const typeOf = (title: string, lines = 'author: Lê Thị Lan') => {
    const draft = coverSlide(essayOf('Một câu.', `title: ${JSON.stringify(title)}\n${lines}`));
    return draft.layout === 'cover' ? draft.type : undefined;
  };

  it('is as large as the title is short', () => {
    expect(typeOf('Dân vận khéo')).toEqual({ fill: 'sparse', loud: ALL });
    expect(typeOf('Dân vận khéo ở phường Thành Tô năm 2023')?.fill).toBe('even');
    expect(typeOf('vận động nhân dân '.repeat(8))?.fill).toBe('crowded');
  });

  it('gives way to what is marked, and what is marked to what leaves no room for it', () => {
    expect(typeOf('Đọc sách mỗi ngày cùng **thư viện xanh**')).toEqual({ fill: 'full', loud: ALL });
    expect(typeOf(`**${'nghiêng '.repeat(6).trim()}**`)?.loud).not.toContain('standard-large');
  });
});
