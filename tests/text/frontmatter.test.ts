import { describe, expect, it } from 'vitest';
import { parseCover } from '../../src/text/cover.ts';
import { quoteValues } from '../../src/text/frontmatter.ts';

function coverOf(...lines: string[]) {
  return parseCover({ file: 'slides/00-bia.md', text: ['---', ...lines, ''].join('\n') });
}

describe('a line of the front matter', () => {
  it.each([
    ['Bài số #1', 'Bài số #1'],
    ['Bài số: một', 'Bài số: một'],
    ['**Dân vận** khéo', 'Dân vận khéo'],
    ['{~~củ~>cũ~~} và mới', 'cũ và mới'],
    ['"Dân vận" khéo', '"Dân vận" khéo'],
    ['*Dân vận*', 'Dân vận'],
    ['&lt; @ ! % `', '< @ ! % `'],
    ['- gạch', '- gạch'],
    ['xem phần ---', 'xem phần ---'],
    ['"trong ngoặc: # kép"', 'trong ngoặc: # kép'],
    ["'nháy đơn'", 'nháy đơn'],
    ['"đóng" # lời', 'đóng'],
    ['C:\\thu muc', 'C:\\thu muc'],
    ['\u00a0Bài: một', 'Bài: một'],
  ])('says what is written: %j', (value, title) => {
    const cover = coverOf(`title: ${value}`, 'author: An', '---');
    expect(cover.title.text).toBe(title);
    expect(cover.author?.text).toBe('An');
    expect(cover.notes).toEqual([]);
  });

  it('may go on below, or be a structure of YAML', () => {
    expect(coverOf('title: Một', '  hai', '---').title.text).toBe('Một hai');
    expect(coverOf('title: >', '  Một', '  hai', '---').title.text).toBe('Một hai');
    expect(coverOf('title: A', 'session: { date: mai, place: "nhà" }', '---').session).toMatchObject({
      date: { text: 'mai' },
      place: { text: 'nhà' },
    });
  });

  it('may be a colour without quotes', () => {
    expect(coverOf('title: A', 'colors:', '  main: #00ff00', '---').colors.main).toBe('#00ff00');
  });

  it('stays on its line', () => {
    expect(quoteValues('a: x #y\n\nb:\n  c: *z')).toBe('a: "x #y"\n\nb:\n  c: "*z"');
  });
});

it('front matter ends at dashes with blanks behind them', () => {
  expect(coverOf('title: A', '---  ', 'Kính thưa.').notes).toMatchObject([{ text: 'Kính thưa.' }]);
});

it('keeps all that stands below the front matter', () => {
  const cover = coverOf(
    'title: A',
    '---',
    '# Lời chào',
    '',
    '- một',
    '- hai',
    '',
    '> ba',
    '',
    '| x |',
    '|---|',
    '| y |',
    '',
    '![ảnh](a.png)',
  );
  expect(cover.notes.map(({ text }) => text)).toEqual(['Lời chào', 'một', 'hai', 'ba', 'x', 'y', 'ảnh']);
});
