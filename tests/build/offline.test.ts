import { expect, it } from 'vitest';
import { inAnyCase } from '../../src/build/offline.ts';

it('a picture is kept whatever the case of its ending', () => {
  expect(inAnyCase('jpg')).toBe('[jJ][pP][gG]');
  expect(inAnyCase('woff2')).toBe('[wW][oO][fF][fF]2');
});
