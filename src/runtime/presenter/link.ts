import { isLetter, type Letter, type Message } from './messages.ts';

/** On file: every page has the origin `null`: there only windows that were opened by one another are taken for a pair. */
const IS_FILE = location.protocol === 'file:';
const ORIGIN = IS_FILE ? 'null' : location.origin;

/** What the links of both windows begin their `window.name` with; the name outlives a reload, also without storage. */
const NAME = { deck: 'kheo-deck-', presenter: 'kheo-presenter-' } as const;

export type Role = Letter['by'];

type Listener = (message: Message) => void;

/**
 * One end of the line between a deck and its presenter window: by postMessage to the window that was opened or did
 * open, and, on a site, by BroadcastChannel, which also finds a window that has lost the other. On a disk any file would
 * hear that. Only letters of the same pair count.
 */
export class Link {
  /** Whether a presenter window takes the first deck that offers itself, having none. */
  isSeeking = false;
  private readonly role: Role;
  private readonly sender = createSecret();
  private readonly listeners: Listener[] = [];
  /** How far the letters of each window have been read. */
  private readonly read = new Map<string, number>();
  private readonly channel: BroadcastChannel | undefined;
  /** The pair this window was opened for; a presenter window goes back to it from any other. */
  private readonly first: string;
  private otherWindow: Window | null;
  private pair: string;
  private no = 0;

  constructor(role: Role) {
    this.role = role;
    this.otherWindow = role === 'presenter' || IS_FILE ? opener : null;
    this.pair = window.name.startsWith(NAME[role]) ? window.name.slice(NAME[role].length) : '';
    this.first = this.pair;
    if (role === 'deck') this.pairWith(this.pair || createSecret());
    window.addEventListener('message', event => {
      if (event.origin !== ORIGIN || (IS_FILE && !isRelated(event.source))) return;
      if (isLetter(event.data)) this.take(event.data, event.source);
    });
    this.channel = openChannel();
    this.channel?.addEventListener('message', ({ data }) => {
      if (isLetter(data)) this.take(data, null);
    });
  }

  /** The other window, as far as it is known and open. */
  get peer(): Window | undefined {
    return this.otherWindow && !this.otherWindow.closed ? this.otherWindow : undefined;
  }

  set peer(peer: Window | undefined) {
    this.otherWindow = peer ?? null;
  }

  /** Whether this window had its pair from the start: it was opened for it, or loaded again. */
  get isKnown(): boolean {
    return this.first !== '';
  }

  /** What a presenter window of this deck is called. */
  get presenterName(): string {
    return NAME.presenter + this.pair;
  }

  /** Belongs to a pair from now on, also after a reload. */
  pairWith(pair: string): void {
    this.pair = pair;
    window.name = NAME[this.role] + pair;
  }

  /** Sends a message both ways. `delegate` lends the other window the right this one's user has just given it. */
  send(message: Message, delegate?: 'fullscreen'): void {
    this.no += 1;
    const letter: Letter = {
      by: this.role,
      pair: this.pair,
      sender: this.sender,
      no: this.no,
      message,
    };
    const { peer } = this;
    // The right comes with the window's own letter alone, which must not be overtaken by its copy.
    if (!delegate || !peer) this.channel?.postMessage(letter);
    try {
      // A right may only be lent to a known origin, and a file has none.
      const options = delegate && !IS_FILE ? { delegate } : {};
      peer?.postMessage(letter, { targetOrigin: IS_FILE ? '*' : ORIGIN, ...options });
    } catch {
      // The window has gone elsewhere or lends nothing; the channel has the letter.
    }
  }

  onMessage(listener: Listener): void {
    this.listeners.push(listener);
  }

  private take(letter: Letter, source: MessageEventSource | null): void {
    const { by, pair, sender, no, message } = letter;
    if (by === this.role) this.part(pair);
    if (by === this.role || !this.isFor(pair, message)) return;
    if (no <= (this.read.get(sender) ?? 0)) return;
    this.read.set(sender, no);
    if (source && 'closed' in source) this.otherWindow = source as Window;
    if (message.type === 'offer') this.pairWith(pair);
    for (const listener of this.listeners) listener(message);
  }

  /** A tab that was duplicated has the name of the other: of two such decks the one without a presenter takes a new one. */
  private part(pair: string): void {
    if (this.role === 'deck' && pair === this.pair && !this.peer) this.pairWith(createSecret());
  }

  /** A deck hears whoever seeks one; a presenter that has none takes the first offer, and its own deck's always. */
  private isFor(pair: string, { type }: Message): boolean {
    if (type === 'seek') return this.role === 'deck';
    if (pair === this.pair) return true;
    return type === 'offer' && this.role === 'presenter' && (this.isSeeking || pair === this.first);
  }
}

function createSecret(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map(word => word.toString(36)).join('');
}

/**
 * Whether one of two windows was opened by the other, as the browser knows and no page can feign. A frame is related to
 * nobody: whoever put it there may be anybody.
 */
function isRelated(source: MessageEventSource | null): boolean {
  if (window.parent !== window || !source || !('opener' in source)) return false;
  return source.parent === source && (source.opener === window || source === opener);
}

/** The channel of this deck's address; none where strangers would hear it, or a browser refuses it. */
function openChannel(): BroadcastChannel | undefined {
  if (IS_FILE) return undefined;
  try {
    return new BroadcastChannel(`kheo ${location.pathname}`);
  } catch {
    return undefined;
  }
}
