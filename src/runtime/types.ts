import type { CommandName } from './commands.ts';
import type { Clock } from './time/clock.ts';
import type { Drawing } from './tools/drawing.ts';

/** The slides on the screen and what can be asked of them: all that a behaviour is given. */
export interface Stage {
  readonly slides: readonly HTMLElement[];
  /** The slide on the screen, from 0; the first before the deck has opened. */
  readonly index: number;
  /** How long the talk has gone on. */
  readonly clock: Clock;
  /** What has been drawn on the slides. */
  readonly drawing: Drawing;
  /** Brings a slide on, the nearest there is; the first call opens the deck. */
  go(index: number): void;
  /** One slide on or back. */
  step(by: 1 | -1): void;
  /** Calls back at once if a slide is on, whenever one has come on, and when the one that is on is asked for again. */
  onSlide(listener: SlideListener): void;
  /** Says how a command is carried out. */
  teach(name: CommandName, work: () => void): void;
  /** Whether a command does anything here: what a browser lacks is not taught, and has no button. */
  can(name: CommandName): boolean;
  /** Calls back before a command; `true` says that the command is spent and nothing more happens. */
  guard(guard: Guard): void;
  /** Carries a command out, whether it came from a key, a button, a click or the presenter window. */
  run(name: CommandName): void;
}

export type SlideListener = (slide: HTMLElement, index: number) => void;

/** `isSpent`: a guard before this one has said so. */
export type Guard = (name: CommandName, isSpent: boolean) => boolean;

/** One thing the deck does. */
export type Behaviour = (stage: Stage) => void;
