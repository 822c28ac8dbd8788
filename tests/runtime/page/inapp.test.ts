import { describe, expect, it } from 'vitest';
import { isInApp } from '../../../src/runtime/page/inapp.ts';

const ANDROID = 'Mozilla/5.0 (Linux; Android 13; SM-A135F) AppleWebKit/537.36 (KHTML, like Gecko)';
const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 16_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';

describe('a browser inside another program', () => {
  it.each([
    ['Zalo', `${ANDROID} Version/4.0 Chrome/114.0 Mobile Safari/537.36 Zalo android/13080`],
    ['Zalo on an iPhone', `${IPHONE} Mobile/15E148 Zalo iOS/501`],
    ['Facebook', `${IPHONE} Mobile/20F66 [FBAN/FBIOS;FBAV/417.0.0.30.65;FBBV/480085463]`],
    ['Instagram', `${IPHONE} Mobile/15E148 Instagram 289.0.0.18.109`],
    [
      'any program on Android',
      `${ANDROID.replace('SM-A135F', 'SM-A135F; wv')} Version/4.0 Chrome/114.0 Mobile Safari/537.36`,
    ],
  ])('is %s', (_, userAgent) => {
    expect(isInApp(userAgent)).toBe(true);
  });

  it.each([
    ['Chrome on Android', `${ANDROID} Chrome/114.0.0.0 Mobile Safari/537.36`],
    ['Safari', `${IPHONE} Version/16.5 Mobile/15E148 Safari/604.1`],
    [
      'Cốc Cốc and Chrome on Windows',
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/109.0.0.0 Safari/537.36',
    ],
    ['Firefox', 'Mozilla/5.0 (Windows NT 10.0; rv:115.0) Gecko/20100101 Firefox/115.0'],
  ])('is not %s', (_, userAgent) => {
    expect(isInApp(userAgent)).toBe(false);
  });
});
