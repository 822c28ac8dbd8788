import { countedSymbols, dotSymbols } from '../drawn.ts';
import { type Html, html } from '../html.ts';
import { budSymbol, flowerSymbol, leafSymbol } from './flower.ts';
import { boatSymbol, craneSymbol, wavesSymbol } from './port.ts';

/** Every drawing once; slides point at them with `<use>`. */
export function sprite(): Html {
  const symbols = [
    flowerSymbol(),
    leafSymbol(),
    budSymbol(),
    craneSymbol(),
    boatSymbol(),
    countedSymbols(),
    dotSymbols(),
    wavesSymbol(),
  ];
  return html`<svg class="sprite" width="0" height="0" aria-hidden="true" focusable="false"><defs>${symbols}</defs></svg>`;
}
