import { wcagContrast } from 'culori';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paletteOf, paletteStyle, type Theme } from '../../src/render/palette.ts';
import { DEFAULT_COLORS } from '../../src/text/cover.ts';

/** Text and what it may stand on. */
const PAIRS: readonly (readonly [keyof Theme, keyof Theme])[] = [
  ['ink', 'ground'],
  ['ink', 'shade'],
  ['soft', 'ground'],
  ['title', 'ground'],
  ['title', 'shade'],
  ['onMain', 'main'],
  ['onAccent', 'accent'],
  ['onSea', 'sea'],
  ['onSea', 'deepSea'],
];

const color = fc.integer({ min: 0, max: 0xffffff }).map(value => `#${value.toString(16).padStart(6, '0')}`);

describe('paletteOf', () => {
  it('gives text a contrast of 7 whatever the three colours', () => {
    fc.assert(
      fc.property(color, color, color, (paper, main, accent) => {
        const { light, dark } = paletteOf({ paper, main, accent });
        for (const theme of [light, dark]) {
          for (const [text, ground] of PAIRS) {
            expect(wcagContrast(theme[text], theme[ground]), `${text} on ${ground}`).toBeGreaterThanOrEqual(
              6.99,
            );
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['#ff030e', '#ff0000', '#ff0020'])(
    'gives the strong red %s as accent text that can be read',
    accent => {
      const { light } = paletteOf({ ...DEFAULT_COLORS, accent });
      expect(wcagContrast(light.onAccent, light.accent)).toBeGreaterThanOrEqual(6.99);
    },
  );

  it('leaves given colours alone where they can be read', () => {
    expect(paletteOf(DEFAULT_COLORS).light).toMatchObject({
      ground: DEFAULT_COLORS.paper,
      accent: DEFAULT_COLORS.accent,
    });
  });
});

describe('paletteStyle', () => {
  it('names each colour by its part, for both themes', () => {
    expect(paletteStyle(DEFAULT_COLORS)).toMatch(
      /^@layer palette\{:root,\[data-theme="light"\]\{--main:#[0-9a-f]{6};.*--on-main:.*\}\[data-theme="dark"\]\{.*\}\}$/,
    );
  });
});
