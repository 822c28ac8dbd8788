import { describe, expect, it } from 'vitest';
import { coverSlide, titleParts } from '../../src/plan/cover.ts';
import { planDeck } from '../../src/plan/plan.ts';
import { parseEssay } from '../../src/text/essay.ts';
import { parseLine } from '../../src/text/inline.ts';
import { textOf } from '../../src/text/prose.ts';
import { essayOf, ownFiles } from '../essay.ts';

/** The parts of a title, what is marked in brackets. */
function partsOf(line: string): string[] {
  const title = parseLine(line, { file: 'slides/00-bia.md', line: 2 });
  return titleParts(title).map(part => (part.isShout ? `[${textOf(title, part)}]` : textOf(title, part)));
}

describe('what is marked in a title', () => {
  it('stands alone', () => {
    expect(partsOf('Mô hình **dân vận khéo** để phát triển')).toEqual([
      'Mô hình',
      '[dân vận khéo]',
      'để phát triển',
    ]);
    expect(partsOf('**Một** và **hai**')).toEqual(['[Một]', 'và', '[hai]']);
    expect(partsOf('**Một** **hai** ba')).toEqual(['[Một]', '[hai]', 'ba']);
    expect(partsOf('Không có gì')).toEqual(['Không có gì']);
  });

  it('has the signs that hang on it', () => {
    expect(partsOf('Mô hình “**dân vận khéo**”: kết quả')).toContain('[“dân vận khéo”:]');
    expect(partsOf('Học sinh (**nghèo vượt khó**), năm 2023')).toContain('[(nghèo vượt khó),]');
  });

  it('is one where two marks stand in one word', () => {
    expect(partsOf('Dân **vận**/**khéo** năm 2023')).toEqual(['Dân', '[vận/khéo]', 'năm 2023']);
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
    expect(typeOf('Dân vận khéo')).toMatchObject({ fill: 'sparse', loud: ALL });
    expect(typeOf('Dân vận khéo ở phường Thành Tô năm 2023')?.fill).toBe('even');
    expect(typeOf('vận động nhân dân '.repeat(8))?.fill).toBe('crowded');
  });

  it('of the own essay shouts on every screen', () => {
    const [draft] = planDeck(parseEssay(ownFiles())).slides;
    expect(draft).toMatchObject({
      lines: ['author', 'unit', 'kind'],
      type: { fill: 'full', shout: 'loud', loud: ALL, isLow: false },
    });
  });

  it.each([
    [3, false],
    [7, true],
  ])('of %i times 17 letters reaches the crane of a 4:3 cover: %s', (times, isLow) => {
    expect(typeOf('vận động nhân dân '.repeat(times).trim())?.isLow).toBe(isLow);
  });

  it('gives way to what is marked, and what is marked to what leaves no room for it', () => {
    expect(typeOf('Đọc sách mỗi ngày cùng **thư viện xanh**')).toMatchObject({ fill: 'full', loud: ALL });
    expect(typeOf(`**${'nghiêng '.repeat(6).trim()}**`)).toMatchObject({ shout: 'raised', loud: ALL });
    expect(typeOf(`**${'nghiêng '.repeat(15).trim()}**`)?.loud).toEqual([]);
    expect(typeOf(`Vì ${'**vận động** nhân dân '.repeat(6)}`)?.shout).toBe('inline');
  });
});
