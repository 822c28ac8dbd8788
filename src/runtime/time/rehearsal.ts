/** Counts how long each slide is on; coming back to one adds to its time. */
export class Rehearsal {
  private readonly times: number[];
  private index: number;
  private since: number;

  /** `count` slides, of which the one at `index` is on when `elapsed` milliseconds have gone. */
  constructor(count: number, index = 0, elapsed = 0) {
    this.times = Array.from({ length: count }, () => 0);
    this.index = index;
    this.since = elapsed;
  }

  /** Seconds by slide. */
  get taken(): readonly number[] {
    return this.times.map(time => time / 1000);
  }

  /** Says which slide is on, and what the clock shows in milliseconds. */
  turn(index: number, elapsed: number): void {
    // A clock that was set back has counted from zero since.
    const gone = elapsed < this.since ? elapsed : elapsed - this.since;
    this.times[this.index] = (this.times[this.index] ?? 0) + gone;
    this.index = index;
    this.since = elapsed;
  }
}
