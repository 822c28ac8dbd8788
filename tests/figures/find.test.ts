import { describe, expect, it } from 'vitest';
import { figuresOf, found, keyFiguresOf, slice, withoutNotation } from './notation.ts';

const HEALTH =
  'xây dựng các công trình phúc lợi xã hội; phòng, chống dịch bệnh {name:COVID-19}; xây dựng các tổ chức đảng';
const MERGER =
  'Tại phường Thành Tô, tập trung tuyên truyền, vận động nhân dân trong thực hiện sáp nhập đối với ' +
  '{key count:19 tổ, thôn}. Sau khi sáp nhập, toàn phường giảm còn {key count:9 tổ}.Tổ chức bầu cử trưởng thôn, ' +
  'bản khu phố nhiệm kỳ {period:2022 - 2025} theo phương châm “Dân tin - Đảng cử” với tỷ lệ cử tri đi bầu đạt ' +
  '{key percent:91,4%}, thực sự là ngày hội của nhân dân.';
const TASKS =
  'góp phần thực hiện thắng lợi nhiệm vụ của phường trong năm {year:2023} và những năm tiếp theo.';
const MERGER_TEXT = withoutNotation(MERGER);

describe('the essay', () => {
  it.each([HEALTH, MERGER, TASKS])('has exactly its figures in: %s', notation => {
    expect(found(notation)).toBe(notation);
  });

  it('has no figure where the author uses words only', () => {
    expect(
      figuresOf('Lĩnh vực quốc phòng - an ninh, phong trào thi đua “Dân vận khéo”gắn với vận động'),
    ).toEqual([]);
  });

  it('gives each key figure its value, unit and label', () => {
    const seen = keyFiguresOf(MERGER_TEXT).map(({ value, unit, label }) => [
      value,
      unit,
      slice(MERGER_TEXT, label),
    ]);
    expect(seen).toEqual([
      [19, 'tổ, thôn', 'thực hiện sáp nhập'],
      [9, 'tổ', 'toàn phường giảm còn'],
      [91.4, '%', 'tỷ lệ cử tri đi bầu'],
    ]);
  });

  it.each([
    ['Tốc độ tăng trưởng năm qua là -1,3%.', '-1,3%', -1.3],
    ['Nhiệt độ có lúc xuống −5 độ C.', '−5 độ C', -5],
    ['Phường Đông Hải - 12 hộ.', '12 hộ', 12],
    ['Khối phố -12 hộ.', '12 hộ', 12],
  ])('tells a minus from a dash in “%s”', (text, raw, value) => {
    const found = figuresOf(text).map(figure => [figure.raw, figure.value]);
    expect(found).toEqual([[raw, value]]);
  });

  it('leads from 19 tổ, thôn down to 9 tổ', () => {
    const change = keyFiguresOf(MERGER_TEXT)[1]?.change;
    expect(change?.direction).toBe('down');
    expect(slice(MERGER_TEXT, change?.from)).toBe('19 tổ, thôn');
  });

  it('points at the number inside the figure', () => {
    const numbers = keyFiguresOf(MERGER_TEXT).map(({ number }) => slice(MERGER_TEXT, number));
    expect(numbers).toEqual(['19', '9', '91,4%']);
  });

  it('keeps the years of a term as its value', () => {
    const term = figuresOf(MERGER_TEXT).find(({ kind }) => kind === 'period');
    expect(term?.value).toEqual([2022, 2025]);
  });
});

describe('a ward report', () => {
  it.each([
    'Toàn phường có {key ratio:12/15 tổ dân phố} đạt chuẩn văn hóa, tăng {key percent:5,66%} so với năm {year:2021}.',
    'Thu nhập bình quân đạt {key money:68 triệu đồng/người/năm}, tăng {key money:2,5 triệu đồng}.',
    'Ngày {date:15/3/2022}, Đảng ủy ban hành Nghị quyết số {legal:05-NQ/ĐU} về chỉnh trang Quốc lộ {name:5}.',
    'Kỳ họp thứ {numbering:8}, HĐND phường khóa {numbering:XVI} đã thông qua {key count:14 nghị quyết}.',
    'Trong {period:9 tháng} đầu năm {year:2023}, Mặt trận xây {key count:03 căn nhà} cho hộ nghèo.',
    'Lúc {date:7h30} ngày {date:20-11}, tại tổ dân phố số {name:7}, ngõ {name:203}.',
    'Sản phẩm OCOP {name:4 sao}, mô hình “{name:5} không, {name:3} sạch”, chính quyền {name:2 cấp}.',
    'Học sinh lớp {name:9} đạt {key count:7 giải}; mỗi lớp {key count:35 học sinh}.',
    'Thực hiện Nghị định {legal:30/2020/NĐ-CP}; liên hệ {contact:0225.3767.890} hoặc {contact:dan.van2@haian.gov.vn}.',
    'Tổng diện tích {key measure:12,5ha}, dài {key measure:1.200m}, giá {key money:3 - 5 triệu đồng}.',
    'Phường xếp {key rank:thứ 3} toàn quận, đứng {key rank:thứ 2/8 phường} về thu ngân sách.',
    '{other:Một số} hộ còn khó khăn; {other:hàng trăm} hội viên đã giúp đỡ.',
    'Đã trao quà tại Hải An {name:2}; {other:1} trong {key count:5 phường} làm điểm.',
    'Số tiền {key money:1 tỷ 250 triệu đồng} do {key count:ba trăm hội viên} góp.',
    'Cao gấp {key ratio:1,5 lần}; bàn giao khu đất {key measure:20x65 m}; bãi xe {name:29C-123.45}.',
    'Trận giao hữu có tỷ số {other:2-1}; từ ngày {date:5-6/9} phát {key count:1 250 suất quà}.',
  ])('reads %s', notation => {
    expect(found(notation)).toBe(notation);
  });
});
