import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import { BOLD, MEDIUM, widthOf } from '../../../src/plan/fit/advances.ts';

const require = createRequire(import.meta.url);

function font(subset: string, weight: number): fontkit.Font {
  const file = require.resolve(
    `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff2`,
  );
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
      'latin',
      'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,;:%-–—“”()/!?…àáãèéêìíòóôõùúý',
    ],
    [
      'vietnamese',
      'ăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ',
    ],
  ])('are those of the %s font, or a little more', (subset, characters) => {
    const { glyphForCodePoint } = font(subset, weight);
    const opened = font(subset, weight);
    for (const character of characters) {
      const real = glyphForCodePoint.call(opened, character.codePointAt(0) ?? 0).advanceWidth;
      const counted = widthOf(character, 1000, advances);
      expect(counted - real, character).toBeGreaterThanOrEqual(-1);
      expect(counted - real, character).toBeLessThanOrEqual(30);
    }
  });
});
