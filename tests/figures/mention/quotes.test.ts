import { expect, it } from 'vitest';
import { insideShortQuote } from '../../../src/figures/mention/quotes.ts';

const isInside = (text: string) => insideShortQuote(text, text.indexOf('5'), text.indexOf('5') + 1);

it.each([
  '“5 không, 3 sạch”',
  'mô hình “3 sạch, 5 tốt” hay',
  '"5 có"',
  "phong trào '5 tốt'.",
  '‘Tuổi trẻ 5 xung kích’',
  '«5 rõ»',
])('%s is a name', text => {
  expect(isInside(text)).toBe(true);
});

it.each([
  'có 5 hộ',
  '“sạch”, 5 hộ và “đẹp”',
  '"sạch" có 5 hộ và "đẹp"',
  '“năm qua phường đã trao cho các gia đình có công 5 suất quà và nhiều phần khác nữa”',
])('%s counts', text => {
  expect(isInside(text)).toBe(false);
});
