import { expect, it } from 'vitest';
import { findFigures } from '../../src/figures/find.ts';
import { figuresOf, keyFiguresOf, proseOf } from './notation.ts';

it('a change weighs more than a count', () => {
  const [before, after] = keyFiguresOf('Có 19 tổ, nay giảm còn 9 tổ.');
  expect(after?.weight).toBeGreaterThan(before?.weight ?? 1);
});

it('a share weighs more than a few things', () => {
  const [few, share] = keyFiguresOf('Có 3 mô hình, 98% hộ dân tham gia.');
  expect(share?.weight).toBeGreaterThan(few?.weight ?? 1);
});

it('what the author set in bold weighs more', () => {
  const prose = proseOf('Có 19 tổ, 45 chi hội.');
  const marks = [{ type: 'strong', from: 10, to: 20 } as const];
  const [plain, bold] = findFigures({ ...prose, marks });
  expect(bold?.weight).toBeGreaterThan(plain?.weight ?? 1);
});

it('what is not key weighs nothing', () => {
  expect(figuresOf('Bão số 3 năm 2024').map(({ weight }) => weight)).toEqual([0, 0]);
});
