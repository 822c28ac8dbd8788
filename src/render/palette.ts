import { converter, formatHex, type Oklch, wcagContrast } from 'culori';
import type { Colors } from '../text/types.ts';

/** Contrast that text which must be read needs at least (USERS.md: room light eats the rest). */
const TEXT_CONTRAST = 7;

/** Every colour of one theme by the part it plays, as `#rrggbb`. */
export interface Theme {
  /** What text stands on, and a shade of it for areas. */
  readonly ground: string;
  readonly shade: string;
  /** Text, and text of the second rank. */
  readonly ink: string;
  readonly soft: string;
  /** The main colour as text on the ground. */
  readonly title: string;
  /** The main colour as an area, text on it, and its dark side. */
  readonly main: string;
  readonly onMain: string;
  readonly deep: string;
  /** The accent as an area; ink of the light theme stands on it. */
  readonly accent: string;
  readonly onAccent: string;
  /** Water and leaves of the drawings; light text stands on water. */
  readonly sea: string;
  readonly deepSea: string;
  readonly onSea: string;
  readonly leaf: string;
}

export interface Palette {
  readonly light: Theme;
  readonly dark: Theme;
}

const toOklch = converter('oklch');

/** All colours of both themes from three. Text on its ground has a contrast of at least 7 whatever the three are. */
export function paletteOf({ paper, main, accent }: Colors): Palette {
  const light = pale(paper);
  const shade = shaded(accent, { l: 0.945, c: 0.05 });
  const ink = legible(legible(shaded(main, { l: 0.2, c: 0.02 }), light), shade);
  const sea = legible(turned(main, 190, { l: 0.39, c: 0.065 }), light);
  const night = shaded(sea, { l: 0.19, c: 0.03 });
  const dusk = shaded(night, { l: 0.25 });
  const area = legible(legible(main, light), shade);
  const common = {
    main: area,
    onMain: legible(light, area),
    deep: shaded(area, { l: lightnessOf(area) * 0.68 }),
    accent: bright(accent),
    onAccent: legible(ink, bright(accent)),
    sea,
    deepSea: shaded(sea, { l: lightnessOf(sea) * 0.76 }),
    onSea: legible(light, sea),
    leaf: turned(accent, 65, { l: 0.47, c: 0.1 }),
  };
  return {
    light: {
      ...common,
      ground: light,
      shade,
      ink,
      soft: legible(legible(shaded(ink, { l: 0.42 }), shade), light),
      title: area,
    },
    dark: {
      ...common,
      ground: night,
      shade: dusk,
      ink: legible(legible(light, dusk), night),
      soft: legible(legible(shaded(light, { l: 0.82 }), dusk), night),
      title: legible(legible(shaded(accent, { l: 0.85 }), dusk), night),
      deepSea: shaded(sea, { l: 0.14 }),
    },
  };
}

/** A colour moved towards black or white, whichever its ground allows, until it can be read on it. */
function legible(color: string, ground: string, contrast = TEXT_CONTRAST): string {
  const towards = wcagContrast('#ffffff', ground) > wcagContrast('#000000', ground) ? 0.01 : -0.01;
  let { l } = parts(color);
  let found = color;
  while (wcagContrast(found, ground) < contrast && l > 0 && l < 1) {
    l += towards;
    found = shaded(color, { l });
  }
  return wcagContrast(found, ground) >= contrast ? found : towards > 0 ? '#ffffff' : '#000000';
}

/** A ground light enough for dark text. */
function pale(color: string): string {
  return shaded(color, { l: Math.max(lightnessOf(color), 0.94) });
}

/** An area light enough for dark text on it. A strong red leaves the screen's gamut and comes out darker than asked for. */
function bright(color: string): string {
  let l = Math.max(lightnessOf(color), 0.78);
  while (l < 1 && wcagContrast('#000000', shaded(color, { l })) < TEXT_CONTRAST) l += 0.01;
  return shaded(color, { l });
}

function lightnessOf(color: string): number {
  return parts(color).l;
}

function parts(color: string): Oklch {
  return toOklch(color) ?? { mode: 'oklch', l: 0, c: 0 };
}

function shaded(color: string, change: Partial<Oklch>): string {
  return formatHex({ ...parts(color), ...change });
}

function turned(color: string, degrees: number, change: Partial<Oklch>): string {
  const { h = 0 } = parts(color);
  return shaded(color, { ...change, h: h + degrees });
}

/** The two themes as custom properties in the lowest layer, so that print can point them elsewhere: `--ground`, `--ink`, …; dark where `data-theme="dark"` asks for it, on a part of the page too. */
export function paletteStyle(colors: Colors): string {
  const { light, dark } = paletteOf(colors);
  return `@layer palette{:root,[data-theme="light"]{${properties(light)}}[data-theme="dark"]{${properties(dark)}}}`;
}

function properties(theme: Theme): string {
  return Object.entries(theme)
    .map(([name, value]) => `--${name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}:${value}`)
    .join(';');
}
