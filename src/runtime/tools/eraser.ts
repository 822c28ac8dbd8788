import type { Stage } from '../types.ts';
import { onCanvas } from './canvas.ts';
import { isOn, type Spot } from './strokes.ts';
import type { Tool } from './types.ts';

/** How near to a stroke is on it, in parts of the slide: a finger is no finer. */
const REACH = 0.015;

/** Takes away each stroke that the pressed pointer touches. */
export function createEraser(stage: Stage): Tool {
  let isPressed = false;
  const erase = (spot: Spot) => {
    const slide = stage.slides[stage.index];
    if (!slide || !isPressed) return;
    const strokes = stage.drawing.strokesOn(slide);
    const at = onCanvas(slide, spot);
    const left = strokes.filter(stroke => !isOn(stroke, at, REACH));
    if (left.length < strokes.length) stage.drawing.draw(slide, left);
  };
  const lift = () => {
    isPressed = false;
  };
  return {
    press(spot) {
      isPressed = true;
      erase(spot);
    },
    move: erase,
    lift,
    leave: lift,
  };
}
