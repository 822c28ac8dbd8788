import { create } from '../interface/dom.ts';
import type { Spot } from './strokes.ts';
import type { Tool } from './types.ts';

/** A dot of light that goes with the pointer. */
export function createLaser(sheet: HTMLElement): Tool {
  const dot = create('div', { class: 'laser', hidden: '' });
  sheet.append(dot);
  const point = ([x, y]: Spot) => {
    dot.hidden = false;
    dot.style.left = `${x * 100}%`;
    dot.style.top = `${y * 100}%`;
  };
  return {
    press: point,
    move: point,
    lift() {},
    leave() {
      dot.hidden = true;
    },
  };
}
