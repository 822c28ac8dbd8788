import { expect, it } from 'vitest';
import { spokenSlide } from '../../../src/runtime/slide/focus.ts';

it('speaks the number and the title of a slide in one short line', () => {
  expect(spokenSlide(2, 20, ' Từ 19\n  xuống 9 ')).toBe('Trang 3/20: Từ 19 xuống 9');
});
