import type { Stage } from '../types.ts';
import { onCanvas } from './canvas.ts';
import { goOn, type Spot, type Stroke } from './strokes.ts';
import type { Tool } from './types.ts';

/** Draws on the slide while the pointer is pressed. */
export function createPen(stage: Stage): Tool {
  const { drawing } = stage;
  let slide: HTMLElement | undefined;
  let before: readonly Stroke[] = [];
  let stroke: Stroke = [];
  let frame = 0;
  const paint = () => {
    frame = 0;
    if (slide) drawing.draw(slide, [...before, stroke]);
  };
  const draw = (spot: Spot) => {
    if (!slide) return;
    stroke = goOn(stroke, onCanvas(slide, spot));
    // A pointer may move many times between two pictures.
    frame ||= requestAnimationFrame(paint);
  };
  const lift = () => {
    if (frame) {
      cancelAnimationFrame(frame);
      paint();
    }
    slide = undefined;
  };
  return {
    press(spot) {
      lift();
      slide = stage.slides[stage.index];
      before = slide ? drawing.strokesOn(slide) : [];
      stroke = [];
      draw(spot);
    },
    move: draw,
    lift,
    leave: lift,
  };
}
