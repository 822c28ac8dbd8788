import { describe, expect, it } from 'vitest';
import { figuresOf, slice } from './notation.ts';

function changesOf(text: string) {
  return figuresOf(text).flatMap(({ raw, change }) =>
    change ? [`${slice(text, change.from) ?? '?'} ${change.direction} ${raw}`] : [],
  );
}

describe('a change', () => {
  it.each([
    ['tỷ lệ hộ nghèo giảm từ 3,2% xuống còn 1,1%.', '3,2% down 1,1%'],
    ['Số mô hình tăng từ 8 lên 15 mô hình.', '8 up 15 mô hình'],
    ['Sáp nhập 24 tổ dân phố thành 11 tổ dân phố.', '24 tổ dân phố down 11 tổ dân phố'],
    ['Trước có 30 chi hội. Nay giảm còn 18 chi hội.', '30 chi hội down 18 chi hội'],
    ['Có 45 hội viên, 6 chi hội, đến nay tăng lên hơn 60 hội viên.', '45 hội viên up 60 hội viên'],
    ['Số vụ giảm còn 4 vụ.', '? down 4 vụ'],
    ['tăng từ 65% năm 2020 lên 82% năm 2023', '65% up 82%'],
  ])('is found in “%s”', (text, change) => {
    expect(changesOf(text)).toEqual([change]);
  });

  it.each([
    'Thu ngân sách tăng 15% so với năm 2022, giảm 12 hộ nghèo.',
    'Phường có 19 tổ, hiện còn 9 hộ nghèo.',
    'Giá gạo giảm xuống 4%.',
    'Có 9 tổ, sau đó từ 12 hộ, còn 15 hộ.',
  ])('is not read into “%s”', text => {
    expect(changesOf(text)).toEqual([]);
  });

  it('takes each earlier number for one later number only', () => {
    expect(changesOf('Tăng từ 65% năm 2020 lên 82% năm 2023; phấn đấu lên 95%.')).toEqual(['65% up 82%']);
  });

  it('does not reach further back than the sentence before', () => {
    expect(changesOf('Có 19 tổ. Nhân dân đồng thuận. Nay giảm còn 9 tổ.')).toEqual(['? down 9 tổ']);
  });
});
