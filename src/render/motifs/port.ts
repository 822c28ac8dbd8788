import { type Html, html } from '../html.ts';

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
  return SEA;
}

const SEA = html`<svg class="art sea" viewBox="0 0 1280 120" preserveAspectRatio="none" aria-hidden="true"><use href="#m-waves"/></svg>`;

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
