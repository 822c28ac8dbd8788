import { expect, it } from 'vitest';
import { vietnameseAmong } from '../../../src/runtime/reading/voice.ts';

const voice = (lang: string, localService: boolean) => ({ lang, localService });

it('takes a Vietnamese voice, one of this device before one of the network', () => {
  const [far, own] = [voice('vi-VN', false), voice('vi_VN', true)];
  expect(vietnameseAmong([voice('en-US', true), far, own])).toBe(own);
  expect(vietnameseAmong([voice('en-US', true), far])).toBe(far);
});

it('takes none of another language', () => {
  expect(vietnameseAmong([voice('en-US', true), voice('vie-x', true), voice('', true)])).toBeUndefined();
});
