import type { Spot } from './strokes.ts';

/** What a tool does with the pointer; a spot is where it is on the slide. */
export interface Tool {
  press(spot: Spot): void;
  move(spot: Spot): void;
  /** The button, the finger or the pen is up again. */
  lift(): void;
  /** The pointer has left the slide, or another tool is taken. */
  leave(): void;
}
