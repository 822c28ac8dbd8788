import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locateMarkdown } from '../../src/text/locate.ts';

/** Each word of the proses with what stands at its place in the file. */
function placesOf(text: string): [string, string][] {
  return locateMarkdown({ file: 'bai.md', text }).flatMap(({ prose, offsetOf }) =>
    [...prose.text.matchAll(/[^\s*]+/gu)].map(({ 0: word, index }): [string, string] => [
      word,
      text.slice(offsetOf(index), offsetOf(index + word.length - 1) + 1).replaceAll('*', ''),
    ]),
  );
}

describe('a character of a prose', () => {
  it.each([
    ['under stars', '# Tổ\n\nĐã có **19 tổ**, nay *còn* ***9 tổ***.'],
    ['behind front matter', '---\ntitle: 12 tổ\n---\n\nCó 12 tổ.'],
    ['behind a correction', 'Đã {~~12 hộ~>13 hộ~~} {--12--}{++13++} thôn {>>12?<<}xong 12.'],
    ['in a list', '- một 1\n- hai 2\n  - ba 3'],
    ['in a table', '| Năm | Số hộ |\n| --- | --- |\n| 2021 | 12 |\n| 2022 | 12 |'],
    ['behind a link', 'Xem [trang 1](https://a.vn/1) có 1 tin.'],
    ['in a wrapped paragraph', 'Có 12\nhộ dân\nở đây.'],
  ])('is found %s', (_, text) => {
    for (const [word, found] of placesOf(text)) expect(found).toBe(word);
  });

  it('is found in any plain words', () => {
    const words = fc.array(fc.constantFrom('tổ', '12', '91,4%', 'của', '😀', 'Đã'), { minLength: 1 });
    fc.assert(
      fc.property(words, list => {
        for (const [word, found] of placesOf(list.join(' '))) expect(found).toBe(word);
      }),
    );
  });
});
