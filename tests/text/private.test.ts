import { describe, expect, it } from 'vitest';
import { findPrivate, maskPrivate } from '../../src/text/private.ts';
import { essayOf } from '../essay.ts';

/** `phone:0912 345 678`. */
function found(text: string): string[] {
  return findPrivate(text).map(({ kind, from, to }) => `${kind}:${text.slice(from, to)}`);
}

describe('a private detail', () => {
  it.each([
    ['Gọi 0912 345 678 nhé.', 'phone:0912 345 678'],
    ['Trực: (0225) 3 822 822.', 'phone:(0225) 3 822 822'],
    ['ĐT (031) 3822822', 'phone:(031) 3822822'],
    ['+84 912 345 678', 'phone:+84 912 345 678'],
    ['(+84) 912.345.678', 'phone:(+84) 912.345.678'],
    ['ĐT: 0225.3822.822', 'phone:0225.3822.822'],
    ['zalo.me/0912345678', 'phone:0912345678'],
    ['Gọi 0912 345 678 91,4% hộ.', 'phone:0912 345 678'],
    ['Thư: to-dan.pho5@haian.gov.vn.', 'email:to-dan.pho5@haian.gov.vn'],
    ['STK: 2100 2051 23456 Agribank', 'account:2100 2051 23456'],
    ['STK: 2100 2051 23456 12 hộ', 'account:2100 2051 23456'],
    ['STK: 2100 2051 23456 91,4%', 'account:2100 2051 23456'],
    ['tài khoản Ngân hàng Agribank số 2100205123456', 'account:2100205123456'],
    ['CCCD số 031089001234', 'identity:031089001234'],
    ['số 031 089 001 234', 'identity:031 089 001 234'],
    ['hộ chiếu B1234567', 'identity:B1234567'],
    ['Số nhà 15, ngách 4/20, ngõ 33 Văn Cao', 'address:Số nhà 15, ngách 4/20, ngõ 33 Văn Cao'],
    ['tại số 12 đường Lê Lợi, phường Gia Viên', 'address:số 12 đường Lê Lợi'],
    ['12/3 ngõ 45 Lê Lai', 'address:12/3 ngõ 45 Lê Lai'],
    ['bà Hoa, trú tại 12 phố Cát Cụt', 'address:12 phố Cát Cụt'],
  ])('is found in %j', (text, detail) => {
    expect(found(text)).toEqual([detail]);
  });

  it.each([
    'mở tài khoản cho 125.000 khách hàng',
    'cấp CCCD 12.345.678 trường hợp',
    'lát 3 phố Cát Cụt và Mê Linh',
    'ngày 01.02.2023 15 hộ',
    '0,912345678',
    'tổ dân phố số 12 phường Đông Hải',
    'gọi 113, 114 hoặc 1900 1234',
    'nhiệm kỳ 2022 - 2025, 1.250.000 đồng, Nghị quyết 19-NQ/TW',
    'ngõ 12 phố Lê Lợi dài 300 m',
  ])('is none in %j', text => {
    expect(found(text)).toEqual([]);
  });

  it('is dotted out, letter for letter, and its blanks kept', () => {
    expect(maskPrivate('Gọi 0912 345 678.')).toBe('Gọi •••• ••• •••.');
  });
});

describe('an essay with private details', () => {
  const essay = essayOf(
    'Gọi **0912 345 678** hoặc [thư](mailto:a@b.vn).\n\n{~~0912 345 678~>sau~~}{>>hỏi 0912 345 678<<}\n\nNote: Máy anh Nam 0912 345 678.',
    'title: Bài\nauthor: An, 0912 345 678',
  );

  it('has none of them anywhere in the model', () => {
    expect(JSON.stringify(essay)).not.toMatch(/0912|345 678|a@b/);
  });

  it('tells its author where each was', () => {
    const places = essay.findings.map(({ source, what }) => `${source.file}:${source.line} ${what.en}`);
    expect(places).toEqual([
      'slides/00-bia.md:3 A phone number is masked (••••) on every page',
      'slides/01-phan.md:3 A phone number is masked (••••) on every page',
      'slides/01-phan.md:7 A phone number is masked (••••) on every page',
    ]);
  });

  it('takes none for a figure, though its author says so', () => {
    const [section] = essayOf('Gọi [0912 345 678]{.key} ngay.').sections;
    expect(section?.blocks[0]).toMatchObject({ prose: { marks: [{ type: 'private' }] } });
  });

  it('shows one that its author allows', () => {
    const [section] = essayOf('Đường dây nóng [0225 3822 822]{.public}, riêng 0912 345 678.').sections;
    expect(section?.blocks[0]).toMatchObject({
      prose: { text: 'Đường dây nóng 0225 3822 822, riêng •••• ••• •••.' },
    });
  });
});
