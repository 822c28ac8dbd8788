import type { RevealApi } from 'reveal.js';
import { BaseStage } from './base.ts';
import { openReveal } from './reveal.ts';

/**
 * The stage over the slides inside `root`. reveal.js starts with the first slide asked for, after the text is painted;
 * until then slides turn by `hidden` alone, so that no key is lost.
 */
export class RevealStage extends BaseStage {
  readonly #root: HTMLElement;
  #reveal: RevealApi | undefined;
  #isOpening = false;

  constructor(root: HTMLElement) {
    super(root);
    this.#root = root;
  }

  go(index: number): void {
    const target = this.nearest(index);
    const stays = target === this.index;
    if (this.#reveal) this.#reveal.slide(target);
    else this.#show(target);
    if (this.#reveal && stays) this.#follow();
  }

  step(by: 1 | -1): void {
    if (!this.#reveal) this.go(this.index + by);
    else if (by > 0) this.#reveal.next();
    else this.#reveal.prev();
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
    reveal.on('slidechanged', () => this.#follow());
    this.#reveal = reveal;
    this.#follow();
  }

  #follow(): void {
    this.index = this.#reveal?.getIndices().h ?? this.index;
    this.tell();
  }
}

/** Resolves after the browser has drawn what is there now. */
function painted(): Promise<void> {
  return new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}
