import { type Html, html, join } from '../html.ts';

/** A harbour crane with its boom raised: the one diagonal of the poster. */
export function craneSymbol(): Html {
  return html`<symbol id="m-crane" viewBox="0 0 320 340"><g class="m-steel"><path d="M128 128h16v212h-16zM222 128h16v212h-16zM128 236h110v11H128z"/><path d="M96 112h218v18H96z"/><path d="M236 82h58v30h-58z"/><path d="M108 326h56v14h-56zM202 326h56v14h-56z"/><path d="M126 128 6 16 16 4 142 116z"/></g><g class="m-rope"><path d="M136 112 178 22 228 112M178 22 62 66M178 22 308 112M144 247 222 326M222 247 144 326M68 76v92"/></g><path class="m-load" d="M44 168h48v26H44z"/></symbol>`;
}

/** A junk with battened sails. */
export function boatSymbol(): Html {
  const battens = [52, 82, 112].map(
    y =>
      html`<path class="m-batten" d="M84 ${y}Q112 ${y - 6} ${132 + y * 0.14} ${y + 2}M74 ${y + 8}Q60 ${y + 4} ${66 - y * 0.24} ${y + 8}"/>`,
  );
  return html`<symbol id="m-boat" viewBox="0 0 190 196"><path class="m-sail" d="M84 6C134 30 156 82 150 142H84Z"/><path class="m-foresail" d="M74 28C48 60 32 100 30 142H74Z"/>${battens}<path class="m-hull" d="M8 152Q92 172 184 148L166 182Q94 198 28 182Z"/></symbol>`;
}

/** Bands of waves over the whole width, deeper ones in front. */
export function seaArt(): Html {
  return html`<svg class="art sea" viewBox="0 0 1280 120" preserveAspectRatio="none" aria-hidden="true"><use href="#m-waves"/></svg>`;
}

export function wavesSymbol(): Html {
  const wave = (y: number, shift: number) => `M${shift} ${y}${'q40-26 80 0t80 0'.repeat(10)}V140H${shift}Z`;
  return html`<g id="m-waves"><path class="m-sea" d="${wave(26, -60)}"/><path class="m-deepsea" d="${wave(66, -120)}"/></g>`;
}

/** Rays out of a point, in every second of so many equal wedges. */
export function raysArt(x: number, y: number, wedges = 30): Html {
  const point = (index: number) => {
    const angle = ((index + 0.25) / wedges) * 2 * Math.PI;
    return `${(x + 1700 * Math.cos(angle)).toFixed(0)} ${(y + 1700 * Math.sin(angle)).toFixed(0)}`;
  };
  const rays = Array.from(
    { length: wedges / 2 },
    (_, index) => `M${x} ${y}L${point(2 * index)}L${point(2 * index + 1)}Z`,
  );
  return html`<svg class="art rays" viewBox="0 0 1280 720" preserveAspectRatio="xMaxYMid slice" aria-hidden="true"><path d="${rays.join('')}"/></svg>`;
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

/** A motif by itself. */
export function motif(name: 'flower' | 'bud' | 'crane' | 'boat' | 'house' | 'person', className = ''): Html {
  return html`<svg class="motif ${name} ${className}" aria-hidden="true"><use href="#m-${name}"/></svg>`;
}

/** A house, and a person, to be counted. */
export function countedSymbols(): Html {
  return join([
    html`<symbol id="m-house" viewBox="0 0 48 44"><path d="M24 0 48 21H42V44H29V29H19V44H6V21H0Z"/></symbol>`,
    html`<symbol id="m-person" viewBox="0 0 48 44"><circle cx="24" cy="11" r="10"/><path d="M6 44Q6 24 24 24T42 44Z"/></symbol>`,
    html`<symbol id="m-dot" viewBox="0 0 48 44"><circle cx="24" cy="22" r="20"/></symbol>`,
  ]);
}
