import { describe, expect, it } from 'vitest';
import { parseCover } from '../../src/text/cover.ts';

function parse(...lines: string[]) {
  return parseCover({ file: 'slides/00-bia.md', text: ['---', ...lines, '---', ''].join('\n') });
}

describe('parseCover', () => {
  it('reads every line as text and leaves empty ones out', () => {
    const cover = parse(
      'title: Bài {~~củ~>cũ~~}',
      'year: 2023',
      'author: 0123',
      'session:',
      '  date:',
      '  place: Hội trường',
    );
    expect(cover).toMatchObject({ title: { text: 'Bài cũ' }, year: 2023, author: { text: '0123' } });
    expect(cover.session).toMatchObject({ place: { text: 'Hội trường' } });
    expect(cover).not.toHaveProperty('unit');
  });

  it('shows no comment of its author', () => {
    expect(parse('title: Bài <!-- riêng -->thi').title.text).toBe('Bài thi');
  });

  it('adds agenda, recap and closing unless told not to', () => {
    expect(parse('title: Bài', 'recap: false', 'closing: không').adds).toEqual({
      agenda: true,
      recap: false,
      closing: false,
    });
  });

  it('keeps what stands below the front matter as notes', () => {
    const cover = parseCover({ file: 'a', text: '---\ntitle: Bài\n---\n\nKính thưa các đồng chí.\n' });
    expect(cover.notes).toMatchObject([{ text: 'Kính thưa các đồng chí.', source: { line: 5 } }]);
  });

  it.each([
    [['title: Bài', 'tacgia: An'], 3, 'Không có mục "tacgia"', 'title, subtitle, author'],
    [['title: Bài', 'session:', '  room: A1'], 4, 'Không có mục "session.room"', 'title'],
    [['title: Bài {~~củ'], 2, 'chưa được đóng', '~~}'],
    [['author: An'], 1, 'Trang bìa chưa có "title"', 'title: Tên bài viết'],
    [['title: ""'], 2, 'Trang bìa chưa có "title"', 'title: Tên bài viết'],
    [['title: Bài', 'year: 23'], 3, '"year" không nhận "23"', '2023'],
    [['title: Bài', 'agenda: maybe'], 3, '"agenda" không nhận', 'true'],
    [['title: Bài', 'colors:', '  main: red'], 4, '"colors.main" không nhận "red"', '#b3001b'],
    [['title: Bài', 'title: Bài nữa'], 3, 'sai cú pháp YAML', 'ngoặc kép'],
    [['title: Bài', 'session: {date: *x}'], 3, '"*x"', 'ngoặc kép'],
    [['title: Bài', '<<: *x'], 3, '"*x"', 'ngoặc kép'],
  ])('says what is wrong with %j, where, and what to do', (lines, line, what, hint) => {
    let message = '';
    try {
      parse(...lines);
    } catch (error) {
      message = String(error);
    }
    expect(message).toContain(`slides/00-bia.md:${line} `);
    expect(message).toContain(what);
    expect(message.split('→')[1]).toContain(hint);
  });

  it('asks for front matter where there is none', () => {
    expect(() => parseCover({ file: 'slides/00-bia.md', text: '# Bìa' })).toThrow(
      /slides\/00-bia\.md:1 .*"---"/s,
    );
  });
});
