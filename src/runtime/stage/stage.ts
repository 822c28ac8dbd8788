import type { RevealApi } from 'reveal.js';
import type { CommandName } from '../../commands.ts';
import type { Guard, SlideListener, Stage } from '../types.ts';
import { openReveal } from './reveal.ts';

/**
 * The stage over the slides inside `root`. reveal.js starts with the first slide asked for, after the text is painted;
 * until then slides turn by `hidden` alone, so that no key is lost.
 */
export class RevealStage implements Stage {
  readonly slides: readonly HTMLElement[];
  index = 0;
  readonly #root: HTMLElement;
  readonly #listeners: SlideListener[] = [];
  readonly #guards: Guard[] = [];
  readonly #works = new Map<CommandName, () => void>();
  #reveal: RevealApi | undefined;
  #isOpening = false;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.slides = [...root.querySelectorAll<HTMLElement>('.slides > section')];
  }

  go(index: number): void {
    const target = Math.max(0, Math.min(index, this.slides.length - 1));
    const stays = target === this.index;
    if (this.#reveal) this.#reveal.slide(target);
    else this.#show(target);
    if (this.#reveal && stays) this.#tell();
  }

  step(by: 1 | -1): void {
    if (!this.#reveal) this.go(this.index + by);
    else if (by > 0) this.#reveal.next();
    else this.#reveal.prev();
  }

  onSlide(listener: SlideListener): void {
    this.#listeners.push(listener);
  }

  teach(name: CommandName, work: () => void): void {
    this.#works.set(name, work);
  }

  guard(guard: Guard): void {
    this.#guards.push(guard);
  }

  run(name: CommandName): void {
    // Every guard hears of the command: one that is spent for the blank screen still closes the overview.
    const isSpent = this.#guards.map(guard => guard(name)).includes(true);
    if (!isSpent) this.#works.get(name)?.();
  }

  #show(target: number): void {
    this.index = target;
    for (const [index, slide] of this.slides.entries()) slide.hidden = index !== target;
    if (this.#isOpening || this.slides.length === 0) return;
    this.#isOpening = true;
    void this.#open();
  }

  async #open(): Promise<void> {
    await painted();
    const reveal = await openReveal(this.#root);
    reveal.slide(this.index);
    reveal.on('slidechanged', () => this.#tell());
    this.#reveal = reveal;
    this.#tell();
  }

  #tell(): void {
    this.index = this.#reveal?.getIndices().h ?? this.index;
    const slide = this.slides[this.index];
    if (slide) for (const listener of this.#listeners) listener(slide, this.index);
  }
}

/** Resolves after the browser has drawn what is there now. */
function painted(): Promise<void> {
  return new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}
