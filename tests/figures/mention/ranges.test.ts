import { expect, it } from 'vitest';
import { figuresOf } from '../notation.ts';

it.each([
  ['từ 5 triệu đồng đến 7 triệu đồng', ['5 triệu đồng đến 7 triệu đồng']],
  ['khoảng 10% - 15% số hộ', ['10% - 15%']],
  ['giá 2.050 đồng đến 2.380 đồng/kWh', ['2.050 đồng đến 2.380 đồng/kWh']],
  ['lần lượt 48% - 52% - 60%', ['48%', '52%', '60%']],
  ['từ 15% đến 10%', ['15%', '10%']],
  ['5 hộ đến 7 thôn', ['5 hộ', '7 thôn']],
  ['tăng từ 5 hộ lên 7 hộ', ['5 hộ', '7 hộ']],
])('“%s” holds %j', (text, raws) => {
  expect(figuresOf(text).map(({ raw }) => raw)).toEqual(raws);
});

it('has both ends as its value and the words of both as its number', () => {
  const [range] = figuresOf('từ 5 triệu đồng đến 7 triệu đồng');
  expect(range).toMatchObject({ value: [5e6, 7e6], unit: 'đồng', number: { from: 3, to: 27 } });
});
