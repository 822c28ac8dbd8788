import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceRanges } from '../../src/text/sentences.ts';

/** Sentences as the test writes them: `Một câu.|Câu nữa.` with `|` where one ends. */
const CASES = [
  'Toàn phường còn 9 tổ.|Tổ chức bầu cử.',
  'Họp tại TP. Hải Phòng ngày 5/10.|Đông người dự.',
  'ThS. Nguyễn Văn A. phát biểu.|Mọi người nghe.',
  'Tỷ lệ đạt 91,4%.|Cả nước 1.234.567 người.',
  'Có ngân sách, nhân lực, v.v. và nhiều thứ.|Xong.',
  'Ai cũng biết!|Phải không?|Đúng thế…|Vậy thôi.',
  'Ông nói: “Dân là gốc.”|Mọi người vỗ tay.',
  'Hội trường P. Thành Tô mở cửa.|Mời vào.',
  '3. Kết quả đạt được|',
  'Không có dấu chấm',
];

describe('sentenceRanges', () => {
  it.each(CASES)('cuts %s', written => {
    const sentences = written.split('|').filter(sentence => sentence !== '');
    const glued = written.replace('tổ.|Tổ', 'tổ.Tổ').replaceAll('|', ' ');
    expect(sentenceRanges(glued).map(({ from, to }) => glued.slice(from, to))).toEqual(sentences);
  });

  it('loses nothing but blanks between sentences, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        let at = 0;
        for (const { from, to } of sentenceRanges(text)) {
          expect(text.slice(at, from).trim()).toBe('');
          expect(to).toBeGreaterThan(from);
          at = to;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
      { numRuns: 1000 },
    );
  });
});
