import { describe, expect, it } from 'vitest';
import { keyFiguresOf, slice } from './notation.ts';

describe('when a figure was so', () => {
  it.each([
    ['Năm 2021 có 12 mô hình, năm 2022 có 18 mô hình.', ['Năm 2021', 'năm 2022']],
    ['Giai đoạn 2021 - 2025, phường làm 12 km đường.', ['Giai đoạn 2021 - 2025']],
    ['Trong 6 tháng đầu năm 2024, thu 21 tỷ đồng.', ['6 tháng đầu năm 2024']],
    ['Có 12 hộ thoát nghèo năm 2023.', ['năm 2023']],
    ['Trong 6 tháng đầu năm, đã trao 40 suất quà.', ['6 tháng đầu năm']],
    ['Số hộ tăng 12% so với năm 2021.', [undefined]],
    ['So với năm 2021, tăng 12%.', [undefined]],
    ['Có 12 hộ. Năm 2023 là năm của hộ.', [undefined]],
    ['Toàn phường có 12 hộ.', [undefined]],
  ])('in “%s” is %j', (text, times) => {
    expect(keyFiguresOf(text).map(({ time }) => slice(text, time))).toEqual(times);
  });
});

describe('where a figure was so', () => {
  it.each([
    ['Đến nay, toàn phường còn 9 tổ.', 'toàn phường'],
    ['Tại phường Thành Tô, có 19 tổ.', 'phường Thành Tô'],
    ['Xã An Đồng đạt 12 tiêu chí.', 'Xã An Đồng'],
    ['Ở tổ dân phố số 7 có 12 hộ.', 'tổ dân phố số 7'],
    ['Hội đã trao 20 suất quà.', undefined],
    ['Phường Đông Hải. Nay có 20 hộ.', undefined],
    ['tổ có 20 hộ', undefined],
  ])('in “%s” is %j', (text, place) => {
    expect(keyFiguresOf(text).map(figure => slice(text, figure.place))).toEqual([place]);
  });
});
