import { type Html, html, join } from '../html.ts';

/** A frilled, spoon-shaped petal from the flower's heart upwards, 100 units long. */
const PETAL =
  'M0 0C-7-13-12-25-27-39C-48-57-52-84-35-96C-27-102-19-97-14-100C-8-104-4-98 0-100C4-98 8-104 14-100C19-97 27-102 35-96C52-84 48-57 27-39C12-25 7-13 0 0Z';
const VEINS = 'M0-16V-78M-3-18C-8-42-18-58-25-74M3-18C8-42 18-58 25-74';
/** Where the anthers end, seen from the heart. */
const ANTHERS: readonly (readonly [number, number])[] = [
  [-46, -34],
  [-34, -52],
  [-14, -60],
  [12, -62],
  [33, -50],
  [47, -32],
  [-52, -8],
  [52, -6],
];

/** The flame-tree flower (hoa phượng): four red petals, the standard petal in the accent, long stamens. */
export function flowerSymbol(): Html {
  const petals = [72, 144, 216, 288].map(
    degrees =>
      html`<g transform="rotate(${degrees})"><path class="m-petal" d="${PETAL}"/><path class="m-vein" d="${VEINS}"/></g>`,
  );
  const freckles = join(
    [-24, -12, 0, 12, 24].map(
      x => html`<circle class="m-freckle" cx="${x}" cy="${-66 - Math.abs(x) / 2}" r="3.4"/>`,
    ),
  );
  const stamens = ANTHERS.map(
    ([x, y]) =>
      html`<path class="m-stamen" d="M0 0Q${x * 0.2} ${y * 0.7} ${x} ${y}"/><circle class="m-anther" cx="${x}" cy="${y}" r="6"/>`,
  );
  return html`<symbol id="m-flower" viewBox="-108 -108 216 216">${petals}<path class="m-standard" d="${PETAL}"/><path class="m-vein" d="${VEINS}"/>${freckles}${stamens}<circle class="m-heart" r="9"/></symbol>`;
}

/** A feathered leaf of the flame tree, from left to right. */
export function leafSymbol(): Html {
  const leaflets = Array.from({ length: 11 }, (_, index) => {
    const x = 14 + index * 15;
    const long = 26 - Math.abs(index - 4.5) * 2.1;
    const y = 40 - Math.sin((index / 11) * Math.PI) * 10;
    return html`<ellipse class="m-leaf" cx="${x}" cy="${y - long * 0.75}" rx="6" ry="${long * 0.72}" transform="rotate(24 ${x} ${y})"/><ellipse class="m-leaf" cx="${x}" cy="${y + long * 0.75}" rx="6" ry="${long * 0.72}" transform="rotate(-24 ${x} ${y})"/>`;
  });
  return html`<symbol id="m-leaf" viewBox="0 0 190 84">${leaflets}<path class="m-stalk" d="M0 42Q90 24 186 42"/></symbol>`;
}

/** One small flower of five petals: the mark in front of a point. */
export function budSymbol(): Html {
  const petals = [0, 72, 144, 216, 288].map(
    degrees => html`<path class="m-petal" d="${PETAL}" transform="rotate(${degrees})"/>`,
  );
  return html`<symbol id="m-bud" viewBox="-104 -104 208 208">${petals}<circle class="m-anther" r="24"/></symbol>`;
}

/** Flowers and leaves in a bunch that hangs into the slide from its upper right corner. */
export function bunchArt(): Html {
  const leaf = (x: number, y: number, degrees: number, size = 1) =>
    html`<use href="#m-leaf" width="230" height="102" transform="translate(${x} ${y}) rotate(${degrees}) scale(${size})"/>`;
  const flower = (x: number, y: number, size: number, degrees: number) =>
    html`<use href="#m-flower" x="${-size / 2}" y="${-size / 2}" width="${size}" height="${size}" transform="translate(${x} ${y}) rotate(${degrees})"/>`;
  const leaves = [
    leaf(330, 40, 172),
    leaf(300, 190, 158, 0.95),
    leaf(330, 300, 128, 0.9),
    leaf(520, 250, 74, 0.9),
    leaf(470, 350, 100, 0.8),
  ];
  const flowers = [
    flower(210, 96, 176, -30),
    flower(516, 86, 216, 24),
    flower(332, 212, 300, -8),
    flower(530, 290, 226, 40),
  ];
  return html`<svg class="art bunch" viewBox="0 0 640 480" aria-hidden="true">${leaves}${flowers}</svg>`;
}
