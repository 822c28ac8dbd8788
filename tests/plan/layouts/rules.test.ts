import { describe, expect, it } from 'vitest';
import { excerptsIn } from '../../../src/plan/body.ts';
import { CHOOSERS } from '../../../src/plan/choose.ts';
import { wordsOf } from '../../../src/plan/excerpt.ts';
import { RULES } from '../../../src/plan/layouts/rules.ts';
import { deckOf } from '../../essay.ts';

/** Content slides as `layout: what they show`. */
function shown(body: string): string[] {
  const { slides } = deckOf(body, 'title: Bài\nagenda: false\nrecap: false\nclosing: false');
  return slides.slice(1).map(slide => `${slide.layout}: ${excerptsIn(slide).map(wordsOf).join(' | ')}`);
}

/** The levels of the items of each slide of points that has some. */
function levelsOf(body: string): (readonly number[])[] {
  return deckOf(body).slides.flatMap(slide =>
    slide.layout === 'points' && slide.levels ? [slide.levels] : [],
  );
}

describe('with marks, they decide', () => {
  it.each([
    ['**Cả phường** cùng **làm sạch đường**.', ['statement: Cả phường | làm sạch đường']],
    [
      'Có **một việc lớn đầu tiên**, **hai việc lớn tiếp theo**, **ba việc lớn sau cùng**.',
      ['points: một việc lớn đầu tiên | hai việc lớn tiếp theo | ba việc lớn sau cùng'],
    ],
    ['Phương châm là “**Dân biết, dân bàn**”.', ['quote: “Dân biết, dân bàn”']],
    [
      '**Hội Nông dân xã An Lão** có “**Vườn không rác**” rất đẹp.',
      ['cards: Hội Nông dân xã An Lão | “Vườn không rác”'],
    ],
    ['Kết quả: **tỷ lệ hộ dân có nước sạch** đạt **98,5%**.', ['share: 98,5% | tỷ lệ hộ dân có nước sạch']],
  ])('%s', (body, slides) => expect(shown(body)).toEqual(slides));

  it.each([
    ['**Cả phường** cùng làm, có gần [12 hộ]{.key} tham gia.', ['figure: gần 12 hộ | Cả phường']],
    ['**Cả phường** cùng làm.\n\nĐã có [12 hộ]{.key} tham gia.', ['statement: Cả phường', 'figure: 12 hộ']],
    ['Phường **xóa [5 điểm]{.key} rác** năm nay.', ['figure: 5 điểm']],
    ['Phường có [9 tổ]{.not-key} và **12 thôn**.', ['figure: 12 thôn']],
  ])('and so does the word of the author on a figure: %s', (body, slides) => {
    expect(shown(body).map(slide => slide.replace(/ \| (?!Cả phường).*$/, ''))).toEqual(slides);
  });

  it('leaves a paragraph without marks to the notes', () => {
    expect(shown('Không đánh dấu.\n\n**Cả phường** cùng làm.\n\nCũng không.')).toEqual([
      'statement: Cả phường',
    ]);
  });

  it.each(['khoảng 90%', '≥ 90%'])('show %s once, with what it measures', words => {
    expect(shown(`Hộ có nước sạch đạt **${words}**.`)).toEqual([`share: ${words} | Hộ có nước sạch đạt`]);
  });

  it('opens a slide at the sentence of a title', () => {
    const { slides } = deckOf('**Một việc**. Nay ***hai đường*** có **cây xanh**.');
    const content = slides.filter(slide => slide.section && slide.layout !== 'section');
    expect(content.map(slide => wordsOf(slide.title))).toEqual(['Phần thử', 'hai đường']);
  });
});

describe('without marks, the program chooses', () => {
  it.each([
    ['Phường vận động nhân dân hiến 1.250 m2 đất làm đường.', /^figure: 1\.250 m2/],
    ['Tỷ lệ hộ nghèo giảm từ 12,5% xuống còn 3,1%.', /^change: 12,5% \| .*3,1%/],
    [
      'Phường đã nâng cao nhận thức cho cán bộ; tăng cường kiểm tra tại cơ sở; phát huy vai trò của nhân dân.',
      /^points: Phường đã.* \| tăng cường.* \| phát huy/,
    ],
    [
      'Hội Cựu chiến binh phường có mô hình “Camera an ninh” rất hay.',
      /^cards: Hội Cựu chiến binh phường \| “Camera an ninh”$/,
    ],
    ['Mọi người làm theo phương châm “Dân là gốc của nước”, ai cũng vui.', /^quote: “Dân là gốc của nước”$/],
    ['Mọi người cùng nhau giữ gìn ngõ phố.', /^statement: Mọi người cùng nhau giữ gìn ngõ phố/],
  ])('%s', (body, slide) => expect(shown(body)[0]).toMatch(slide));
});

describe('figures of one sentence', () => {
  it('stand apart where one of them would stand without words', () => {
    expect(shown('Trong năm tới, phường phấn đấu trồng 95 cây và giảm thêm 1,5 tấn rác.')).toEqual([
      'figure: 95 cây | phường phấn đấu trồng',
      'figure: 1,5 tấn | Trong năm tới, phường phấn đấu trồng 95 cây và giảm thêm 1,5 tấn rác.',
    ]);
  });
});

describe('blocks', () => {
  it.each([
    ['- một\n- hai\n- ba', 'points: một | hai | ba'],
    ['- Xe gom rác: 4 tổ\n- Đổi rác lấy quà', 'points: Xe gom rác: 4 tổ | Đổi rác lấy quà'],
    ['- Xe gom rác: 4 tổ', 'figure: 4 tổ | Xe gom rác: 4 tổ'],
    ['> Dân vận khéo thì việc gì cũng thành công.', 'quote: Dân vận khéo thì việc gì cũng thành công.'],
    ['| Tổ | Hộ |\n|---|---|\n| 1 | 120 |', 'table: Tổ | Hộ | 1 | 120'],
    ['![Đường hoa](duong-hoa.jpg)', 'picture: Đường hoa'],
  ])('%j becomes %s', (body, slide) => expect(shown(body)).toEqual([slide]));

  it('keeps the author’s numbers of a list, also where it goes on', () => {
    const long = 'việc lớn của cả phường trong năm nay và trong nhiều năm sau này nữa '.repeat(2).trim();
    const body = `3. ${long}, ${long}, ${long}\n4. hai\n   - a\n5. ba`;
    const points = deckOf(body, 'title: Bài\nrecap: false').slides.filter(
      ({ layout }) => layout === 'points',
    );
    expect(points.length).toBeGreaterThan(2);
    const numbers = points.flatMap(slide => (slide.layout === 'points' ? (slide.numbers ?? []) : []));
    expect(numbers[0]).toBe(3);
    expect(numbers.filter(no => typeof no === 'number')).toEqual([3, 4, 5]);
    expect(numbers.slice(-3)).toEqual([4, 'bullet', 5]);
  });

  it('puts bullets where the author has no numbers', () => {
    const [points] = deckOf('- hai\n  1. a\n  2. b\n- ba', 'title: Bài').slides.filter(
      ({ layout }) => layout === 'points',
    );
    expect(points?.layout === 'points' && points.numbers).toEqual(['bullet', 1, 2, 'bullet']);
  });

  it('keeps how deep items lie in one another, three levels apart, also where an item goes on', () => {
    const deep = '- một\n  - hai\n    - ba\n      - bốn\n        - năm\n- sáu';
    expect(levelsOf(deep)).toEqual([[0, 1, 2, 2, 2, 0]]);
    const long = 'việc lớn của cả phường trong năm nay '.repeat(12).trim();
    const [parent, ...parts] = levelsOf(`- một\n  - ${long}`).flat();
    expect(parent).toBe(0);
    expect(parts.length).toBeGreaterThan(1);
    expect(new Set(parts)).toEqual(new Set([1]));
    expect(levelsOf('- một\n- hai')).toEqual([]);
  });

  it('leaves less room for the words of a deep item', () => {
    const countsOf = (words: string) =>
      ['- ', '    - '].map(sign => deckOf(`- một\n  - hai\n${`${sign}${words}\n`.repeat(3)}`).slides.length);
    const counts = [1, 2, 3, 4, 5, 6].map(count => countsOf(`nghiêng đường thương ${'n'.repeat(count)}`));
    for (const [flat = 0, deep = 0] of counts) expect(deep).toBeGreaterThanOrEqual(flat);
    expect(counts.filter(([flat, deep]) => flat !== deep)).not.toEqual([]);
  });

  it('leaves a picture its room beside a long caption, all of which is said', () => {
    const long =
      'Đường hoa do bà con tổ dân phố cùng trồng vào mùa xuân, dài hơn một cây số, đẹp nhất phường ta, ai đi qua cũng dừng lại xem';
    const [slide] = deckOf(`![Ảnh](a.jpg)\n*${long}*`).slides.filter(({ layout }) => layout === 'picture');
    if (slide?.layout !== 'picture' || !slide.caption) throw new Error('There is no caption.');
    expect(wordsOf(slide.caption)).toMatch(/^Đường hoa .{50,85}$/);
    expect(slide.captionGoesOn).toBe(true);
    expect(slide.notes.map(wordsOf)).toContain(long);
  });

  it('starts a new slide at ---', () => {
    expect(shown('**Một** việc.\n\n---\n\n**Hai** việc.')).toEqual(['statement: Một', 'statement: Hai']);
  });

  it('repeats the first column where a table is too wide', () => {
    const head = ['Tên tổ dân phố', 'Số hộ gia đình', 'Số nhân khẩu', 'Tổ trưởng hiện nay'];
    const row = ['Tổ dân phố số 1', '120 hộ', '480 người', 'Nguyễn Văn An'];
    const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
    const slides = shown([line(head), line(head.map(() => '---')), line(row)].join('\n'));
    expect(slides.length).toBeGreaterThan(1);
    for (const slide of slides) expect(slide).toMatch(/^table: Tên tổ dân phố \|.*Tổ dân phố số 1 \|/);
  });
});

describe('the author’s word on a figure', () => {
  it.each<[string, readonly string[]]>([
    ['Lễ kỷ niệm [90 năm]{.key} thành lập.', ['figure: 90 năm | Lễ kỷ niệm']],
    ['Phường còn [9 tổ]{.not-key} vững mạnh.', ['statement: Phường còn 9 tổ vững mạnh.']],
    ['Phường **đoàn kết**, nay còn **[9 tổ]{label="phường"}**.', ['figure: 9 tổ | Phường | đoàn kết']],
  ])('decides what is shown of %s', (body, slides) => expect(shown(body)).toEqual(slides));
});

describe('what the program adds', () => {
  it('can be turned off, piece by piece', () => {
    const layouts = (cover: string) =>
      deckOf('Có 12 hộ giỏi.', `title: Bài\n${cover}`).slides.map(({ layout }) => layout);
    expect(layouts('')).toEqual(['cover', 'agenda', 'figure', 'recap', 'closing']);
    expect(layouts('agenda: false')).toEqual(['cover', 'figure', 'recap', 'closing']);
    expect(layouts('recap: false')).toEqual(['cover', 'agenda', 'figure', 'closing']);
    expect(layouts('closing: false')).toEqual(['cover', 'agenda', 'figure', 'recap']);
  });

  it('has no recap where there is no figure', () => {
    expect(deckOf('Không có số nào.').slides.map(({ layout }) => layout)).not.toContain('recap');
  });
});

it('names each rule once and says it in a sentence', () => {
  for (const rules of [RULES, CHOOSERS]) {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
    for (const { says } of rules) expect(says).toMatch(/^[A-Z].*\.$/);
  }
});
