import type { CommandName } from '../commands.ts';
import { Clock } from '../time/clock.ts';
import { Drawing } from '../tools/drawing.ts';
import type { Guard, SlideListener, Stage } from '../types.ts';

/** The slides inside `root`, the commands taught, and who wants to hear of the next slide. */
export abstract class BaseStage implements Stage {
  readonly slides: readonly HTMLElement[];
  readonly clock = new Clock();
  readonly drawing = new Drawing();
  index = 0;
  private isOpen = false;
  private readonly listeners: SlideListener[] = [];
  private readonly guards: Guard[] = [];
  private readonly works = new Map<CommandName, () => void>();
  /** The last command, as long as nobody has said how it is carried out. */
  private waiting: CommandName | undefined;

  constructor(root: HTMLElement) {
    this.slides = [...root.querySelectorAll<HTMLElement>('.slides > section')];
  }

  abstract go(index: number): void;

  abstract step(by: 1 | -1): void;

  onSlide(listener: SlideListener): void {
    this.listeners.push(listener);
    const slide = this.slides[this.index];
    if (this.isOpen && slide) listener(slide, this.index);
  }

  teach(name: CommandName, work: () => void): void {
    this.works.set(name, work);
  }

  can(name: CommandName): boolean {
    return this.works.has(name);
  }

  guard(guard: Guard): void {
    this.guards.push(guard);
  }

  run(name: CommandName): void {
    // Every guard hears of the command: one that is spent for the blank screen still closes the overview.
    const isSpent = this.guards.reduce((spent, guard) => guard(name, spent) || spent, false);
    const work = isSpent ? undefined : this.works.get(name);
    this.waiting = isSpent || work ? undefined : name;
    work?.();
  }

  /** Once more has been taught, carries out what was asked for before, unless something else was since. */
  catchUp(): void {
    if (this.waiting) this.run(this.waiting);
  }

  /** The slide there is nearest to an index. */
  protected nearest(index: number): number {
    return Math.max(0, Math.min(index, this.slides.length - 1));
  }

  /** Tells the listeners that a slide has come on. */
  protected tell(): void {
    this.isOpen = true;
    const slide = this.slides[this.index];
    if (slide) for (const listener of this.listeners) listener(slide, this.index);
  }
}
