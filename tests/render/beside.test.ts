import { describe, expect, it } from 'vitest';
import { renderReading } from '../../src/render/reading.ts';
import { deckOf } from '../essay.ts';

/** What stands beside the first part of the text that has something there. */
function besideOf(body: string): string {
  const { text } = renderReading(deckOf(body));
  const from = text.indexOf('<div class="spread">');
  return from < 0 ? '' : text.slice(from, text.indexOf('</section>', from));
}

describe('beside the text', () => {
  it('stands the drawing of a share, under it the number with its sentence and its slide', () => {
    const beside = besideOf('Tỷ lệ cử tri đi bầu đạt 91,4%.');
    expect(beside.match(/<g class="dot-row"/g)).toHaveLength(10);
    expect(beside).toContain('<a href="#doc-p1-24">91,4%</a>');
    expect(beside).toContain('<p class="label">Tỷ lệ cử tri đi bầu</p>');
    expect(beside).toMatch(/<a href="#\/phan-thu[^"]*">Trang \d+<\/a>/);
  });

  it('stand both ends of a change, counted out as on the slide', () => {
    const beside = besideOf('Sau khi sáp nhập, từ 19 tổ giảm còn 9 tổ.');
    expect(beside.match(/<use href="#m-house"/g)).toHaveLength(28);
    expect(beside.match(/<a href="#doc-p1-/g)).toHaveLength(2);
    expect(beside).toContain('class="arrow down"');
  });

  it('stands each number with the words that say how exact it is', () => {
    expect(besideOf('Tỷ lệ hộ dân dùng nước sạch đạt hơn 96,5%.')).toMatch(
      /<a href="#doc-p1-\d+">hơn\s96,5%<\/a>/,
    );
  });

  it('stand the numbers of a chart as bars on one scale', () => {
    const beside = besideOf('| Tổ | Số hộ |\n|---|---|\n| Tổ 1 | 40 |\n| Tổ 2 | 80 |\n| Tổ 3 | 60 |');
    expect(beside).toContain('<li>Tổ 1 <b>40</b>');
    expect([...beside.matchAll(/<rect width="([^"]+)"/g)].map(([, width]) => width)).toEqual([
      '50%',
      '100%',
      '75%',
    ]);
  });

  it('stands nothing where no slide draws', () => {
    expect(besideOf('Thu nhập đạt 60 triệu đồng một năm. Toàn phường có 1.250 hộ.')).toBe('');
  });
});

describe('the words of a statement', () => {
  const THOUGHT = '**Dân tin thì việc khó mấy cũng xong**, ai cũng biết như vậy.';

  it('are set off above their text when they are one thought, for the eye alone', () => {
    const beside = besideOf(THOUGHT);
    expect(beside).toMatch(/<p class="pull" aria-hidden="true">Dân tin thì việc khó mấy cũng\sxong<\/p>/);
    expect(beside.indexOf('id="doc-p1"')).toBeLessThan(beside.indexOf('class="pull"'));
    expect(beside).not.toContain('<b>Dân tin');
  });

  it('stand out where they are when they are several', () => {
    const { text } = renderReading(
      deckOf('**Cán bộ phải gần dân** thì mới hiểu dân, và khi đó **mọi việc của phường đều trôi chảy**.'),
    );
    expect(text).toContain('<b>Cán bộ phải gần dân</b>');
    expect(text).not.toContain('class="pull"');
  });
});
