import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { renderQr, shortAddress } from '../../src/render/qr.ts';

const ADDRESS = 'https://www.truong-thanh-to.vn/dan-van-kheo/';
const { text } = renderQr(ADDRESS);
const side = Number(/viewBox="0 0 (\d+)/.exec(text)?.[1]);

/** Whether each module is dark, read back from the drawing. */
function modulesOf(drawing: string): boolean[][] {
  const rows = Array.from({ length: side }, () => Array<boolean>(side).fill(false));
  for (const [, x, y, length] of drawing.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    rows[Number(y)]?.fill(true, Number(x), Number(x) + Number(length));
  return rows;
}

/** The drawing as a camera gets it: eight dots a module. */
function imageOf(rows: readonly (readonly boolean[])[]) {
  const width = side * 8;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (let at = 0; at < width * width; at++) {
    const isDark = rows[Math.floor(at / width / 8)]?.[Math.floor((at % width) / 8)];
    if (isDark) data.fill(0, at * 4, at * 4 + 3);
  }
  return { width, height: width, data };
}

describe('the QR code', () => {
  const rows = modulesOf(text);

  it('is read as the address', () => {
    expect(decodeQR(imageOf(rows))).toBe(ADDRESS);
  });

  it('has four modules of white around it, and dark ones next to them', () => {
    const isQuiet = (no: number) => no < 4 || no >= side - 4;
    const dark = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [[x, y] as const] : [])));
    expect(dark.filter(([x, y]) => isQuiet(x) || isQuiet(y))).toEqual([]);
    expect(rows[4]?.[4]).toBe(true);
  });

  it('says its address to the eye and to the ear', () => {
    expect(text).toContain('aria-label="Mã QR mở trang https://www.truong-thanh-to.vn/dan-van-kheo/"');
    const caption = /<figcaption>(.*)<\/figcaption>/.exec(text)?.[1] ?? '';
    expect(caption.replaceAll('<wbr>', '')).toBe('truong-thanh-to.vn/dan-van-kheo');
  });
});

it.each([
  ['https://a.vn/', 'a.vn'],
  ['http://www.a.vn/b/', 'a.vn/b'],
  ['https://a.vn/b%C3%A0i-2024/', 'a.vn/bài-2024'],
  ['https://a.vn/100%/', 'a.vn/100%'],
  ['https://www2.a.vn/b/c.html', 'www2.a.vn/b/c.html'],
])('the address %s is said as %s', (address, short) => {
  expect(shortAddress(address)).toBe(short);
});
