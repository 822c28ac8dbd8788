import type { RevealApi } from 'reveal.js';
import { nameSlide } from '../page/address.ts';
import { BaseStage } from './base.ts';

/** How long the presenter must rest before reveal.js follows, in milliseconds: longer than a drawing takes to fill. */
const REST = 1000;

/**
 * The stage over the slides inside `root`. A slide comes on by `hidden` and the address alone: reveal.js goes through
 * all slides at each step, so it is loaded when the presenter first rests, and later follows whenever he does. A screen
 * for fingers has it from the start, because it turns slides at a swipe.
 */
export class RevealStage extends BaseStage {
  private readonly root: HTMLElement;
  private reveal: RevealApi | undefined;
  private opening: Promise<void> | undefined;
  private rest = 0;

  constructor(root: HTMLElement) {
    super(root);
    this.root = root;
    // A finger may be about to swipe from where reveal is.
    root.addEventListener('pointerdown', () => this.lead(), { capture: true });
    this.guard(name => {
      // It opens all slides to the keys, of which reveal would shut all but one.
      if (name === 'overview') this.lead();
      return false;
    });
  }

  go(index: number): void {
    const target = this.nearest(index);
    const isFirst = this.opening === undefined && target === this.index;
    this.show(target);
    this.tell();
    clearTimeout(this.rest);
    const isTouched = matchMedia('(any-pointer: coarse)').matches;
    if (!isFirst || isTouched) this.rest = window.setTimeout(() => this.follow(), isFirst ? 0 : REST);
  }

  step(by: 1 | -1): void {
    const target = this.nearest(this.index + by);
    if (target !== this.index) this.go(target);
  }

  private show(target: number): void {
    this.slides[this.index]?.setAttribute('hidden', '');
    this.index = target;
    // The last two stand on every slide that reveal has seen hidden.
    for (const name of ['hidden', 'inert', 'aria-hidden']) this.slides[target]?.removeAttribute(name);
  }

  protected override tell(): void {
    nameSlide(this.slides[this.index]?.id ?? '');
    super.tell();
  }

  private follow(): void {
    if (this.reveal) this.lead();
    else this.opening ??= this.open();
  }

  /** Brings reveal.js to the slide that is on. */
  private lead(): void {
    clearTimeout(this.rest);
    if (this.reveal && this.reveal.getIndices().h !== this.index) this.reveal.slide(this.index);
  }

  private async open(): Promise<void> {
    const loaded = await import('./reveal.ts').catch(() => undefined);
    // Without a line the slides turn as they did; it is asked for again when they rest the next time.
    if (!loaded) {
      this.opening = undefined;
      return;
    }
    const { openReveal } = loaded;
    const reveal = await openReveal(this.root);
    reveal.slide(this.index);
    reveal.on('slidechanged', () => {
      const { h } = reveal.getIndices();
      if (h !== this.index) this.go(h);
    });
    this.reveal = reveal;
  }
}
