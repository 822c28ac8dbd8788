import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugify } from '../../src/text/slug.ts';

describe('slugify', () => {
  it.each([
    ['Quốc phòng - an ninh', 'quoc-phong-an-ninh'],
    ['Đường “xanh, sạch, đẹp”', 'duong-xanh-sach-dep'],
    ['Đ', 'd'],
    ['…', ''],
  ])('writes %s as %s', (title, slug) => expect(slugify(title)).toBe(slug));

  it('is ASCII and no longer than an address should be, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), title => {
        expect(slugify(title)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
        expect(slugify(title).length).toBeLessThanOrEqual(60);
      }),
      { numRuns: 1000 },
    );
  });
});
