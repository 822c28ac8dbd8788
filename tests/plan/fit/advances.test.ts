import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import { BOLD, MEDIUM, widthOf } from '../../../src/plan/fit/advances.ts';

const require = createRequire(import.meta.url);

const NAMES: Readonly<Record<number, string>> = { 500: '500Medium', 800: '800ExtraBold' };

function font(weight: number): fontkit.Font {
  const name = NAMES[weight];
  const file = require.resolve(`@expo-google-fonts/be-vietnam-pro/${name}/BeVietnamPro_${name}.ttf`);
  const opened = fontkit.create(readFileSync(file));
  if (!('glyphForCodePoint' in opened)) throw new Error(`${file} is a collection`);
  return opened;
}

describe.each([
  [500, MEDIUM],
  [800, BOLD],
] as const)('widths at weight %i', (weight, advances) => {
  it.each([
    [
      'Latin',
      'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,;:%-–—“”()/!?…àáãèéêìíòóôõùúý',
    ],
    [
      'Vietnamese',
      'ăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ',
    ],
  ])('of %s letters are those of the font, or a little more', (_, characters) => {
    const opened = font(weight);
    for (const character of characters) {
      const real = opened.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth;
      const counted = widthOf(character, 1000, advances);
      expect(counted - real, character).toBeGreaterThanOrEqual(-1);
      expect(counted - real, character).toBeLessThanOrEqual(30);
    }
  });
});
