import { forget, remember } from '../page/memory.ts';
import type { Stage } from '../types.ts';
import type { Talk } from './brokenoff.ts';

/** How long after a change the talk is kept, in milliseconds: by then the slide is painted. */
const CALM = 100;

const { dataset } = document.documentElement;

/** Keeps slide and clock under a name at each change, from when the clock has been started until the talk has ended. */
export class TalkKeeper {
  /** Whether nothing is written for now, since what was kept before may still be wanted. */
  isHeld = false;
  private readonly stage: Stage;
  private readonly name: string;
  private timer = 0;
  private wasRunning = false;
  private hasClosed = false;
  private isOver = false;

  constructor(stage: Stage, name: string) {
    this.stage = stage;
    this.name = name;
    stage.onSlide(() => this.followSlide());
    stage.clock.onChange(() => this.followClock());
    this.followScreen();
    window.addEventListener('pagehide', () => this.timer && this.write());
  }

  /** Keeps the talk a moment later, off the way from a key to its slide. */
  keep(): void {
    clearTimeout(this.timer);
    const { clock } = this.stage;
    const isOn = clock.isRunning || clock.elapsed > 0;
    if (!isOn || this.isOver || this.isHeld || 'rehearsing' in dataset) return;
    this.timer = window.setTimeout(() => this.write(), CALM);
  }

  /** Forgets the talk. */
  drop(): void {
    clearTimeout(this.timer);
    this.timer = 0;
    forget(this.name);
  }

  private write(): void {
    clearTimeout(this.timer);
    this.timer = 0;
    const { slides, index, clock } = this.stage;
    const talk: Talk = { slide: slides[index]?.id ?? '', clock: clock.state, at: Date.now() };
    remember(this.name, JSON.stringify(talk));
  }

  private get isLast(): boolean {
    return this.stage.index === this.stage.slides.length - 1;
  }

  private followSlide(): void {
    this.hasClosed ||= this.isLast;
    this.keep();
  }

  private followClock(): void {
    const { clock } = this.stage;
    const isStart = clock.isRunning && !this.wasRunning;
    const isReset = clock.state.gone === 0 && !isStart;
    this.wasRunning = clock.isRunning;
    if (isStart || isReset) this.begin();
    if (isReset) this.drop();
    else this.keep();
  }

  /** A talk has ended when full screen is left after its last slide. */
  private followScreen(): void {
    let wasPresenting = false;
    const follow = () => {
      const isPresenting = 'presenting' in dataset;
      if (isPresenting && !wasPresenting) this.begin();
      if (!isPresenting && wasPresenting && this.hasClosed) {
        this.isOver = true;
        this.drop();
        if (this.isLast) this.stage.clock.stop();
      }
      wasPresenting = isPresenting;
    };
    const observer = new MutationObserver(follow);
    observer.observe(document.documentElement, { attributeFilter: ['data-presenting'] });
    follow();
  }

  private begin(): void {
    this.hasClosed = this.isLast;
    this.isOver = false;
  }
}
