import { describe, expect, it } from 'vitest';
import { lostSentences } from '../../src/check/fidelity.ts';
import { essayProses } from '../../src/text/essay.ts';
import { marksOf } from '../../src/text/prose.ts';
import type { Block } from '../../src/text/types.ts';
import { deckOf, essayOf } from '../essay.ts';

function blocksOf(body: string): readonly Block[] {
  return essayOf(body).sections[0]?.blocks ?? [];
}
const textsOf = (body: string) => essayProses(essayOf(body)).map(({ text }) => text);
const findingsOf = (body: string) => essayOf(body).findings.map(({ what }) => what.en);

describe('a table inside a list or a quote', () => {
  it.each([
    ['- một\n\n  | a |\n  |---|\n  | &lt; |\n\n- hai', ['list', 'table', 'list'], ['một', 'a', '<', 'hai']],
    ['3. ba\n   | a |\n   |---|\n   | 1 |\n4. bốn', ['list', 'table', 'list'], ['ba', 'a', '1', 'bốn']],
    ['> lời\n>\n> | a |\n> |---|\n> | 1 |', ['quote', 'table'], ['lời', 'a', '1']],
  ])('is a table in its place: %j', (body, types, texts) => {
    expect(blocksOf(body).map(({ type }) => type)).toEqual(types);
    expect(textsOf(body)).toEqual(texts);
  });
});

describe('a table with a cell too many', () => {
  it.each([
    [
      'Năm 2023:\n| Tổ | Hộ |\n|---|---|\n| Tổ 1 | 12 | thừa |',
      ['Năm 2023:', 'Tổ', 'Hộ', '', 'Tổ 1', '12', 'thừa'],
    ],
    ['- x\n\n| a | b |\n|---|---|\n| 1 | 2 | ✓ |', ['x', 'a', 'b', '', '1', '2', '✓']],
    ['a | b\n---|---\n1 | 2 | %', ['a', 'b', '', '1', '2', '%']],
    ['| a |\n|---|\n| 1 \\| 2 | 😀 |', ['a', '', '1 | 2', '😀']],
  ])('keeps it, and what stands above: %j', (body, texts) => {
    expect(textsOf(body)).toEqual(texts);
  });

  it('may have a column without a word', () => {
    const deck = deckOf('| a | b | c |\n|---|---|---|\n| 1 | 2 | 3 || năm |');
    expect(deck.slides.some(({ layout }) => layout === 'table')).toBe(true);
  });

  it('does not shift the cells of the tables behind it', () => {
    const body = '| a |\n|---|\n| 1 | 2 |\n\nGiữa.\n\n| c | d |\n|---|---|\n| 3 | 4 |';
    expect(textsOf(body)).toEqual(['a', '', '1', '2', 'Giữa.', 'c', 'd', '3', '4']);
  });
});

it('an empty heading is no block, and loses nothing of what follows', () => {
  expect(blocksOf('##\n\n***Tên*** có **chữ**.').map(({ type }) => type)).toEqual(['paragraph']);
  expect(lostSentences(deckOf('##\n\n***Tên*** có **chữ**. Hết.'))).toEqual([]);
});

describe('the lines of the author', () => {
  it.each([
    ['Một  \nhai', 'Một\nhai'],
    ['Một\\\nhai', 'Một\nhai'],
    ['Một<br>hai<br/>ba', 'Một\nhai\nba'],
    ['Trăm năm trong cõi\nChữ tài chữ mệnh', 'Trăm năm trong cõi\nChữ tài chữ mệnh'],
    ['Một dòng dài\nmột dòng nữa', 'Một dòng dài một dòng nữa'],
  ])('of %j', (body, text) => {
    expect(textsOf(body)).toEqual([text]);
  });
});

it('a line break and a page break of Word part words', () => {
  expect(textsOf('Một\vhai\fba')).toEqual(['Một hai ba']);
});

describe('Markdown of other tools', () => {
  it('has comments, which nobody sees', () => {
    expect(textsOf('Một <!-- riêng\n\nriêng --> hai.').map(text => text.trim())).toEqual(['Một', 'hai.']);
    expect(() => essayOf('Một.\n\nHai <!-- ba')).toThrow(/slides\/01-phan\.md:5 .*"<!--".*-->/s);
  });

  it('has footnotes, which hang on their word', () => {
    const blocks = blocksOf('Đạt 91,4%[^1] hộ.\n\n[^1]: Theo báo cáo.');
    expect(blocks).toMatchObject([
      { type: 'paragraph', prose: { text: 'Đạt 91,4% hộ.' } },
      { type: 'paragraph', footnote: 1, prose: { text: 'Theo báo cáo.' } },
    ]);
    const [prose] = essayProses(essayOf('Đạt 91,4%[^1] hộ.\n\n[^1]: Theo báo cáo.'));
    expect(prose && marksOf(prose, 'footnote')).toEqual([{ type: 'footnote', no: 1, from: 4, to: 9 }]);
    expect(findingsOf('Đạt[^2].')).toEqual(['The footnote "[^2]" has no text']);
  });

  it('has links by label and in angle brackets', () => {
    const [prose] = essayProses(essayOf('Xem [báo][1] và <https://b.vn>.\n\n[1]: https://a.vn "Báo"'));
    expect(prose?.text).toBe('Xem báo và https://b.vn.');
    expect(prose && marksOf(prose, 'link').map(({ href }) => href)).toEqual(['https://a.vn', 'https://b.vn']);
    expect(textsOf('[1]: https://a.vn')).toEqual(['[1]: https://a.vn']);
  });

  it('has attributes, which are taken off and named', () => {
    expect(textsOf('## Hỏi đáp {#hoi .unnumbered}\n\nChữ {width=50%}.')).toEqual(['Hỏi đáp ', 'Chữ .']);
    expect(findingsOf('Chữ {width=50%}.')).toEqual(['"{width=50%}" means nothing here']);
    expect(findingsOf('Đạt 91,4% {.key}.')).toEqual(['"{.key}" is shown as it is']);
  });

  it('has task lists, code, underlines and underlined titles', () => {
    expect(textsOf('- [ ] việc\n- [x] xong\n\n- [ ] rời')).toEqual(['việc', 'xong', 'rời']);
    expect(textsOf('`chữ` __đậm__ _nghiêng_')).toEqual(['chữ đậm nghiêng']);
    expect(textsOf('`{~~sai~>đúng~~}`')).toEqual(['`đúng`']);
    expect(blocksOf('Tên\n===\n\nChữ.').map(({ type }) => type)).toEqual(['heading', 'paragraph']);
  });

  it('has character references', () => {
    expect(textsOf('a &#60; &lt; &amp; R&D &x; \\&lt;')).toEqual(['a < < & R&D &x; &lt;']);
  });

  it('has links that lead nowhere, whose words are kept', () => {
    expect(textsOf('[mẫu](tep.pdf) và [a](b)')).toEqual(['mẫu và [a](b)']);
    expect(findingsOf('[mẫu](tep.pdf)')).toEqual(['The link "tep.pdf" leads nowhere from the page']);
  });
});

describe('a picture', () => {
  const pictures = (body: string) =>
    blocksOf(body).map(block =>
      block.type === 'image'
        ? [block.picture.src, block.picture.alt.text, block.picture.caption?.text.trim()]
        : [block.type],
    );

  it.each([
    ['![a](x.jpg "tên")', [['x.jpg', 'a', 'tên']]],
    ['![a](x.jpg)\nẢnh: Hà My', [['x.jpg', 'a', 'Ảnh: Hà My']]],
    [
      '![a](x.jpg) ![b](y.jpg)',
      [
        ['x.jpg', 'a', undefined],
        ['y.jpg', 'b', undefined],
      ],
    ],
    ['Xem ![a](x.jpg) này', [['paragraph'], ['x.jpg', 'a', undefined]]],
    ['- một ![a](x.jpg)\n- ![b](y.jpg)', [['list'], ['x.jpg', 'a', undefined], ['y.jpg', 'b', undefined]]],
    ['| a |\n|---|\n| ![b](y.jpg) |', [['table'], ['y.jpg', 'b', undefined]]],
    ['> ![b](y.jpg)', [['y.jpg', 'b', undefined]]],
    ['![a](x.jpg){width=50%}', [['x.jpg', 'a', undefined]]],
  ])('is a block of its own in %j', (body, blocks) => {
    expect(pictures(body)).toEqual(blocks);
  });
});

it('an old encoding is told to the author, once a file', () => {
  expect(findingsOf('Céng hoµ x· héi chñ nghÜa ViÖt Nam §éc lËp\n\n§éc lËp tù do h¹nh phóc')).toEqual([
    expect.stringContaining('is in the old encoding TCVN3'),
  ]);
  expect(findingsOf('Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam ñoäc laäp')).toEqual([
    expect.stringContaining('is in the old encoding VNI'),
  ]);
  expect(findingsOf('Quân xuân thuê quê hoà, Ô tô đường Huế ơi.')).toEqual([]);
});
