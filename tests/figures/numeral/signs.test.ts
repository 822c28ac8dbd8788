import { describe, expect, it } from 'vitest';
import { sayFigure } from '../../../src/figures/unit/spoken.ts';
import { keyFiguresOf, proseOf, slice } from '../notation.ts';

/** Each key figure as `sign|as written|value|unit|label`. */
function seen(text: string): string[] {
  return keyFiguresOf(text).map(({ approximator, raw, value, unit, label }) =>
    [slice(text, approximator) ?? '', raw, value, unit, slice(text, label) ?? ''].join('|'),
  );
}

function said(text: string): (string | undefined)[] {
  return keyFiguresOf(text).map(figure => sayFigure(proseOf(text), figure));
}

describe('a sign before a number says how exact it is', () => {
  it.each([
    ['Tỷ lệ bỏ học < 1%', '<|1%|1|%|Tỷ lệ bỏ học', 'dưới một phần trăm'],
    ['Tỷ lệ chuyên cần >95%', '>|95%|95|%|Tỷ lệ chuyên cần', 'trên chín mươi lăm phần trăm'],
    ['Tỷ lệ chuyên cần đạt ≥ 90%', '≥|90%|90|%|Tỷ lệ chuyên cần', 'ít nhất chín mươi phần trăm'],
    ['Tỷ lệ bỏ học <=1%', '<=|1%|1|%|Tỷ lệ bỏ học', 'không quá một phần trăm'],
    ['Tỷ lệ chuyên cần => 90%', '=>|90%|90|%|Tỷ lệ chuyên cần', 'chín mươi phần trăm'],
    ['Số hộ ~300 hộ', '~|300 hộ|300|hộ|Số hộ', 'khoảng ba trăm hộ'],
    ['Số hộ khoảng ~ 300 hộ', 'khoảng ~|300 hộ|300|hộ|Số hộ', 'khoảng ba trăm hộ'],
    ['Sai số ±5%', '±|5%|5|%|Sai số', 'cộng trừ năm phần trăm'],
    ['Tốc độ ≤40km/h', '≤|40km/h|40|km/h|Tốc độ', 'không quá bốn mươi ki-lô-mét trên giờ'],
    ['Kết quả ↑5%', '↑|5%|5|%|Kết quả', 'tăng năm phần trăm'],
  ])('in “%s”', (text, figure, words) => {
    expect(seen(text)).toEqual([figure]);
    expect(said(text)).toEqual([words]);
  });

  it('and the word for a degree in what is measured does not', () => {
    expect(seen('Tốc độ 40 km/h')).toEqual(['|40 km/h|40|km/h|Tốc độ']);
  });
});

describe('a sign that only leads to a number is in no label', () => {
  it.each([
    ['Giá một suất ăn = 25.000 đồng', 'Giá một suất ăn'],
    ['Kết quả → 95%', 'Kết quả'],
    ['Kết quả -> 95%', 'Kết quả'],
    ['* Kết quả chung 95%', 'Kết quả chung'],
  ])('in “%s”', (text, label) => {
    expect(keyFiguresOf(text).map(figure => slice(text, figure.label))).toEqual([label]);
    expect(keyFiguresOf(text)[0]?.approximator).toBeUndefined();
  });
});

describe('a sign between two numbers', () => {
  it.each(['5~7 em', '5 ~ 7 em', '5–7 em', '5−7 em', '5÷7 em', '5...7 em', '5…7 em', '5 em ~ 7 em'])(
    'makes a range of “%s”',
    range => {
      expect(seen(`Số em tăng ${range}`)).toEqual([`|${range}|5,7|em|Số em tăng`]);
      expect(said(`Số em tăng ${range}`)).toEqual(['từ năm đến bảy em']);
    },
  );

  it.each(['→', '->', '=>', '⇒'])('makes a change of “%s”', arrow => {
    const text = `Tỷ lệ hộ nghèo 3,2% ${arrow} 1,1%`;
    const [, later] = keyFiguresOf(text);
    expect(later?.change).toEqual({ from: { from: 15, to: 19 }, direction: 'down' });
    expect(later?.approximator).toBeUndefined();
    expect(slice(text, later?.label)).toBe('Tỷ lệ hộ nghèo');
  });
});

describe('a sign that belongs to a number stays with it', () => {
  it.each([
    ['Giá 8.200₫', '|8.200₫|8200|₫|Giá', 'tám nghìn hai trăm đồng'],
    ['Giá 8.200 ₫/suất', '|8.200 ₫/suất|8200|₫/suất|Giá', 'tám nghìn hai trăm đồng một suất'],
    ['Giá 2,5 tỷ₫', '|2,5 tỷ₫|2500000000|₫|Giá', 'hai phẩy năm tỷ đồng'],
    ['Học phí $500', '|$500|500|$|Học phí', 'năm trăm đô la'],
    ['Học phí ≥ US$500/tháng', '≥|US$500/tháng|500|US$/tháng|Học phí', 'ít nhất năm trăm đô la Mỹ một tháng'],
    ['Học phí USD 500', '|USD 500|500|USD|Học phí', 'năm trăm đô la Mỹ'],
    ['Học phí 500€', '|500€|500|€|Học phí', 'năm trăm ơ-rô'],
    ['Nhiệt độ 41,5°C', '|41,5°C|41.5|°C|Nhiệt độ', 'bốn mươi mốt phẩy năm độ C'],
    ['Nhiệt độ 35°C-37 °C', '|35°C-37 °C|35,37|°C|Nhiệt độ', 'từ ba mươi lăm đến ba mươi bảy độ C'],
    ['Nhiệt độ thấp nhất −5℃', '|−5℃|-5|℃|Nhiệt độ thấp nhất', 'âm năm độ C'],
    ['Góc 45°', '|45°|45|°|Góc', 'bốn mươi lăm độ'],
    ['Mức tăng +5%', '|+5%|5|%|Mức tăng', 'năm phần trăm'],
    ['Mức giảm -5%', '|-5%|-5|%|Mức giảm', 'âm năm phần trăm'],
    ['Lãi suất 6,5%/năm', '|6,5%/năm|6.5|%/năm|Lãi suất', 'sáu phẩy năm phần trăm một năm'],
    ['Tỷ suất sinh 12‰', '|12‰|12|‰|Tỷ suất sinh', 'mười hai phần nghìn'],
    ['Tỷ lệ 95％', '|95％|95|%|Tỷ lệ', 'chín mươi lăm phần trăm'],
    ['Sân 1.200 m²', '|1.200 m²|1200|m²|Sân', 'một nghìn hai trăm mét vuông'],
    ['Sân 1.200 m^2', '|1.200 m^2|1200|m^2|Sân', 'một nghìn hai trăm mét vuông'],
    ['Sân 2*3 m', '|2*3 m|2,3|m|Sân', 'hai nhân ba mét'],
    ['Hỗ trợ 300+ hộ', '|300+ hộ|300|hộ|Hỗ trợ', 'trên ba trăm hộ'],
  ])('in “%s”', (text, figure, words) => {
    expect(seen(text)).toEqual([figure]);
    expect(said(text)).toEqual([words]);
  });

  it.each(['đạt 1½ tấn', 'đạt 10⁶ con', 'có 12 hộ, cần 3 + 5 = 8'])('and none is cut off in “%s”', text => {
    expect(keyFiguresOf(text).filter(({ raw }) => /^(?:1|10|\+ ?5)$/.test(raw))).toEqual([]);
  });
});

it('holds no label without a word in any text of signs and numbers', () => {
  const signs = [
    '~',
    '<',
    '>',
    '≤',
    '≥',
    '=',
    '±',
    '≈',
    '+',
    '-',
    '→',
    '*',
    '|',
    '&',
    '@',
    '^',
    '÷',
    '•',
    '…',
  ];
  for (const sign of signs) {
    const text = `Đạt ${sign} 12% và ${sign}15 hộ`;
    for (const { label } of keyFiguresOf(text)) {
      if (label) expect(slice(text, label)).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}%]$/u);
    }
  }
});
