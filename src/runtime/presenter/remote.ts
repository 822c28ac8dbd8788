import type { CommandName } from '../commands.ts';
import { BaseStage } from '../stage/base.ts';
import type { Stroke } from '../tools/strokes.ts';
import type { Link } from './link.ts';
import type { DeckState } from './messages.ts';

/** Once a second, in milliseconds: a browser gives a window behind others no finer time. */
const BEAT = 1000;

/** With so many beats unanswered, the deck is taken to be gone. */
const LOST = 3;

/** What would take the slides away from the room, or makes sense in the deck's own window alone. */
const STAYS = new Set<CommandName>([
  'presenter',
  'strip',
  'rehearse',
  'bar',
  'check',
  'read',
  'print',
  'printDrawn',
]);

type StateListener = (state: DeckState) => void;

/**
 * The deck in the other window: what is asked for here and is not done here is done there. `state` is what it last
 * said of itself.
 */
export class RemoteStage extends BaseStage {
  state: DeckState | undefined;
  private readonly link: Link;
  private readonly stateListeners: StateListener[] = [];
  private readonly linkListeners: ((isLinked: boolean) => void)[] = [];
  private unanswered: number;
  private isLinked: boolean | undefined;

  constructor(root: HTMLElement, link: Link) {
    super(root);
    this.link = link;
    // Opened for a deck it waits for that one; opened by its address alone it takes any.
    this.unanswered = link.isKnown ? 0 : LOST;
    link.onMessage(message => {
      if (message.type === 'offer') this.begin();
      if (message.type === 'state') this.follow(message.state);
      if (message.type === 'drawn') this.draw(message.index, message.strokes);
    });
  }

  /** Looks for the deck from now on. */
  open(): void {
    this.beat();
    window.setInterval(() => this.beat(), BEAT);
    // Behind other windows the beat may come once a minute.
    document.addEventListener('visibilitychange', () => this.beat());
  }

  go(index: number): void {
    const target = this.nearest(index);
    this.link.send({ type: 'go', index: target });
    if (target === this.index) this.tell();
  }

  step(by: 1 | -1): void {
    this.link.send({ type: 'run', name: by > 0 ? 'next' : 'previous' });
  }

  override can(name: CommandName): boolean {
    return super.can(name) || (!STAYS.has(name) && (this.state?.able.includes(name) ?? false));
  }

  override run(name: CommandName): void {
    if (super.can(name)) super.run(name);
    else if (!STAYS.has(name)) this.link.send({ type: 'run', name });
  }

  /** Calls back with all that the deck says of itself. */
  onState(listener: StateListener): void {
    this.stateListeners.push(listener);
  }

  /** Calls back when the deck is found or lost. */
  onLink(listener: (isLinked: boolean) => void): void {
    this.linkListeners.push(listener);
  }

  private beat(isNew = this.state === undefined): void {
    const isLost = this.unanswered >= LOST;
    this.setLinked(!isLost && this.state !== undefined);
    this.unanswered += 1;
    this.link.isSeeking = isLost;
    this.link.send({ type: 'hello', isNew });
    if (isLost) this.link.send({ type: 'seek' });
  }

  /** A deck has offered itself: one that is new here, or has been loaded again. */
  private begin(): void {
    this.unanswered = 0;
    this.beat(true);
  }

  private follow(state: DeckState): void {
    this.unanswered = 0;
    const isNew = this.state?.index !== state.index;
    this.state = state;
    this.index = this.nearest(state.index);
    const { since, gone } = this.clock.state;
    if (since !== state.clock.since || gone !== state.clock.gone) this.clock.state = state.clock;
    for (const listener of this.stateListeners) listener(state);
    if (isNew) this.tell();
    this.setLinked(true);
  }

  private draw(index: number, strokes: readonly Stroke[]): void {
    const slide = this.slides[index];
    if (slide) this.drawing.draw(slide, strokes);
  }

  private setLinked(isLinked: boolean): void {
    if (this.isLinked === isLinked) return;
    this.isLinked = isLinked;
    for (const listener of this.linkListeners) listener(isLinked);
  }
}
