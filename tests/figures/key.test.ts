import { describe, expect, it } from 'vitest';
import { found } from './notation.ts';

describe('what is not key', () => {
  it.each([
    ['a number that points back', 'Cả {count:3 tiêu chí} đều đạt; {count:4 tổ} này đã xong.'],
    ['a small number in words', '{count:Hai đơn vị} phối hợp.'],
    ['the size of one household', 'Hộ bà Lan có {count:4 người}, nuôi {count:2 con}.'],
    ['an anniversary', 'Kỷ niệm {measure:93 năm} ngày thành lập Đoàn.'],
    ['an age', 'Trẻ dưới {measure:6 tuổi} được tiêm.'],
    ['a time of notice', 'Niêm yết {measure:30 ngày} tại trụ sở.'],
    ['a duration that is no term', 'Mưa to {measure:2 ngày} liền.'],
    ['a distance', 'Nhà văn hóa cách trung tâm {measure:7 km} về phía đông.'],
    ['the rating of a device', 'Máy phát {measure:80KVA} chạy tốt.'],
    ['the digit 1 as an article', 'Có {count:1 hộ} chưa đồng thuận.'],
    ['a bare number', 'Nhóm bạn hẹn nhau ở {count:15}, sau đó về.'],
  ])('includes %s', (_, notation) => {
    expect(found(notation)).toBe(notation);
  });
});

describe('what is key', () => {
  it.each([
    ['a term', 'Cho vay {key measure:3 năm} không lãi.'],
    ['a large number in words', 'Có {key count:hai mươi lăm hội viên} dự.'],
    ['the digit 1 in a list of results', 'Khen {key count:1 tập thể} và {key count:1 cá nhân}.'],
    ['money given to one household', 'Hộ ông Bình nhận {key money:50 triệu đồng} sửa nhà.'],
    ['a bare number stated by a verb', 'Số mô hình là {key count:15}.'],
  ])('includes %s', (_, notation) => {
    expect(found(notation)).toBe(notation);
  });
});
