/** What a clock needs to go on in another window or after a reload. Times are in milliseconds. */
export interface ClockState {
  /** Time gone before it was last started. */
  readonly gone: number;
  /** When it was last started, since 1970; absent while it stands. */
  readonly since?: number;
}

/** Counts the time of a talk; `now` gives milliseconds since 1970, so that it goes on while the machine is off. */
export class Clock {
  private readonly now: () => number;
  private readonly listeners: (() => void)[] = [];
  private current: ClockState = { gone: 0 };

  constructor(now: () => number = Date.now) {
    this.now = now;
  }

  get state(): ClockState {
    return this.current;
  }

  /** Sets it as another one was. */
  set state(state: ClockState) {
    this.current = state;
    for (const listener of this.listeners) listener();
  }

  get isRunning(): boolean {
    return this.current.since !== undefined;
  }

  /** Milliseconds since it was started, without the pauses. */
  get elapsed(): number {
    const { gone, since } = this.current;
    return since === undefined ? gone : gone + Math.max(0, this.now() - since);
  }

  start(): void {
    if (!this.isRunning) this.state = { gone: this.current.gone, since: this.now() };
  }

  stop(): void {
    if (this.isRunning) this.state = { gone: this.elapsed };
  }

  /** Back to zero; a clock that runs goes on from there. */
  reset(): void {
    this.state = this.isRunning ? { gone: 0, since: this.now() } : { gone: 0 };
  }

  /** Calls back when it is started, stopped or set, not while it runs. */
  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }
}
