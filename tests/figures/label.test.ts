import { describe, expect, it } from 'vitest';
import { keyFiguresOf, slice } from './notation.ts';

function labelsOf(text: string) {
  return keyFiguresOf(text).map(({ label }) => slice(text, label));
}

describe('a label', () => {
  it.each([
    ['Đến nay, tỷ lệ hộ dùng nước sạch đạt trên 98%.', 'tỷ lệ hộ dùng nước sạch'],
    ['với tổng diện tích là 12,5 ha', 'tổng diện tích'],
    ['Hội Phụ nữ phường đã trao 20 suất quà', 'Hội Phụ nữ phường đã trao'],
    ['Bão gây hại rừng của 1.474 hộ', 'Bão gây hại rừng'],
    ['Đoàn giúp sửa nhà cùng với 12 hộ', 'Đoàn giúp sửa nhà'],
    ['CPI tăng 5% so với năm trước', 'CPI tăng'],
    ['Sĩ số còn 28', 'Sĩ số'],
    ['Thời gian xử lý rút từ 15 ngày', 'Thời gian xử lý'],
    ['98% hộ dân dùng nước sạch', 'hộ dân'],
    ['Tốc độ tăng trưởng là -1,3%', 'Tốc độ tăng trưởng'],
  ])('in “%s” is “%s”', (text, label) => {
    expect(labelsOf(text)).toEqual([label]);
  });

  it('of the later end of a change is that of the earlier', () => {
    const labels = labelsOf('tỷ lệ hộ nghèo giảm từ 3,2% xuống còn 1,1%');
    expect(labels).toEqual(['tỷ lệ hộ nghèo', 'tỷ lệ hộ nghèo']);
  });

  it('is not taken from an earlier number that names no measure', () => {
    expect(labelsOf('Sáp nhập 24 tổ dân phố thành 11 tổ dân phố')).toEqual(['Sáp nhập', undefined]);
  });

  it('is not what stands behind the number before', () => {
    expect(labelsOf('Phấn đấu đạt 95% số hộ phân loại rác và giảm thêm 1,5 tấn rác')).toEqual([
      'số hộ',
      undefined,
    ]);
    expect(labelsOf('Hội trao 42 suất quà và vận động 30 hộ')).toEqual(['Hội trao', 'vận động']);
  });

  it.each([
    'có 12 hộ',
    'Trong đó, 12 hộ',
    'Nay giảm còn 12 hộ',
    'trong 12 hộ',
    'trong khi 72%',
    'tức giảm 37,8%',
    'thấy chỉ 8,5%',
    'Tuy nhiên, vẫn còn 578 hộ',
  ])('is absent in “%s”', text => {
    expect(labelsOf(text)).toEqual([undefined]);
  });

  it('is absent if the words before the number are too many to stand beside it', () => {
    const text = 'cán bộ phường và nhân dân các tổ dân phố cùng nhau ra quân sửa lại nhà cho 12 hộ';
    expect(labelsOf(text)).toEqual([undefined]);
  });
});
