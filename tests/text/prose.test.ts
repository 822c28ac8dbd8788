import { describe, expect, it } from 'vitest';
import { parseLine } from '../../src/text/inline.ts';
import { originalText, syllableCount } from '../../src/text/prose.ts';

const source = { file: 'x.md', line: 1 };

/** Marks as `type:words`, in order. */
function marks(line: string): string[] {
  const prose = parseLine(line, source);
  return prose.marks.map(({ type, from, to }) => `${type}:${prose.text.slice(from, to)}`);
}

describe('proseOf', () => {
  it('takes the stars off and keeps what they mean', () => {
    expect(parseLine('a **b** ***c*** *d*', source).text).toBe('a b c d');
    expect(marks('a **b** ***c*** *d*')).toEqual(['strong:b', 'title:c', 'emphasis:d']);
  });

  it('marks a figure that stands against a letter or a quotation mark', () => {
    expect(marks('tăng **98,5%**số hộ, “**Dân tin**”')).toEqual(['strong:98,5%', 'strong:Dân tin']);
  });

  it.each(['2*3*4', 'a * b * c', '** lỏng **', '***', 'giá 5* khách sạn'])('leaves %s as it is', line => {
    expect(parseLine(line, source)).toMatchObject({ text: line, marks: [] });
  });

  it('shows the new side of a correction and remembers the old', () => {
    const prose = parseLine('vận động {~~nhân nhân~>nhân dân~~}{++, cùng++} làm{-- ơi--}', source);
    expect(prose.text).toBe('vận động nhân dân, cùng làm');
    expect(originalText(prose)).toBe('vận động nhân nhân làm ơi');
  });

  it('finds marks inside a correction and a remark', () => {
    expect(marks('{==**19 tổ**==}{>>đủ chưa?<<} {~~chín~>**9**~~}')).toEqual([
      'strong:19 tổ',
      'remark:19 tổ',
      'strong:9',
      'correction:9',
    ]);
  });

  it('follows only harmless links and takes the words of others', () => {
    expect(marks('[báo](https://a.vn)')).toEqual(['link:báo']);
    const harmful = '[bấm](javascript:alert(1)) [x](data:text/html,1)';
    expect(parseLine(harmful, source)).toMatchObject({ text: 'bấm x', marks: [] });
  });

  it.each(['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '~~x~~ http://a.vn'])(
    'takes %s for text',
    line => expect(parseLine(line, source)).toMatchObject({ text: line, marks: [] }),
  );
});

describe('syllableCount', () => {
  it.each([
    ['Quốc phòng - an ninh', 4],
    ['tỷ lệ đạt 91,4%', 4],
    ['', 0],
    ['“Dân tin - Đảng cử”', 4],
  ])('counts %s', (text, count) => expect(syllableCount(text)).toBe(count));
});
