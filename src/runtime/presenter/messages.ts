import { COMMANDS, type CommandName } from '../commands.ts';
import type { ClockState } from '../time/clock.ts';
import { isDrawing, type Stroke } from '../tools/strokes.ts';

/** What the presenter window has to know of the deck. */
export interface DeckState {
  readonly index: number;
  /** Of the deck's window, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Attributes of the deck's page: `view`, `theme`, `size`, `shape`, `blank`, `tool`, `presenting`. */
  readonly looks: Readonly<Record<string, string>>;
  readonly clock: ClockState;
  /** What the deck can be asked for. */
  readonly able: readonly CommandName[];
}

/** What the pointer does over the slide, in parts of its width and height. */
export interface Point {
  readonly kind: 'pointerdown' | 'pointermove' | 'pointerup' | 'pointerleave';
  readonly x: number;
  readonly y: number;
}

/** What the two windows say to one another. */
export type Message =
  /** Presenter, once a second: I am here; answer with your state, and tell me all if I know nothing yet. */
  | { readonly type: 'hello'; readonly isNew: boolean }
  /** Presenter without a deck: is there one without a presenter? */
  | { readonly type: 'seek' }
  /** Deck: take me. */
  | { readonly type: 'offer' }
  | { readonly type: 'state'; readonly state: DeckState }
  /** Deck: this is drawn on a slide. */
  | { readonly type: 'drawn'; readonly index: number; readonly strokes: readonly Stroke[] }
  | { readonly type: 'run'; readonly name: CommandName }
  | { readonly type: 'go'; readonly index: number }
  | { readonly type: 'point'; readonly point: Point }
  /** Presenter: fill the screen whose upper left corner is there. */
  | { readonly type: 'place'; readonly left: number; readonly top: number };

/** A message on its way. */
export interface Letter {
  readonly by: 'deck' | 'presenter';
  /** The secret of one deck and its presenter. */
  readonly pair: string;
  /** A window's own name, new with each load, and its count of letters: the same letter comes on two ways. */
  readonly sender: string;
  readonly no: number;
  readonly message: Message;
}

type Unknown = Readonly<Record<string, unknown>>;

const NAMES: ReadonlySet<unknown> = new Set(COMMANDS.map(({ name }) => name));
const KINDS: ReadonlySet<unknown> = new Set(['pointerdown', 'pointermove', 'pointerup', 'pointerleave']);

const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => Number.isFinite(value);
const isRecord = (value: unknown): value is Unknown => typeof value === 'object' && value !== null;

const IS_SOUND: Readonly<Record<Message['type'], (message: Unknown) => boolean>> = {
  hello: ({ isNew }) => typeof isNew === 'boolean',
  seek: () => true,
  offer: () => true,
  state: ({ state }) => isRecord(state) && isState(state),
  drawn: ({ index, strokes }) => Number.isInteger(index) && isDrawing(strokes),
  run: ({ name }) => NAMES.has(name),
  go: ({ index }) => Number.isInteger(index),
  point: ({ point }) => isRecord(point) && KINDS.has(point.kind) && isNumber(point.x) && isNumber(point.y),
  place: ({ left, top }) => isNumber(left) && isNumber(top),
};

/** Whether something that came in is a letter, whole and sound: other pages post what they like. */
export function isLetter(data: unknown): data is Letter {
  if (!isRecord(data) || !isText(data.pair) || !isText(data.sender) || !isNumber(data.no)) return false;
  const { by, message } = data;
  if ((by !== 'deck' && by !== 'presenter') || !isRecord(message)) return false;
  const { type } = message;
  return isText(type) && Object.hasOwn(IS_SOUND, type) && IS_SOUND[type as Message['type']](message);
}

function isState({ index, width, height, looks, clock, able }: Unknown): boolean {
  return (
    [index, width, height].every(isNumber) &&
    isRecord(looks) &&
    Object.values(looks).every(isText) &&
    isRecord(clock) &&
    isNumber(clock.gone) &&
    (clock.since === undefined || isNumber(clock.since)) &&
    Array.isArray(able) &&
    able.every(name => NAMES.has(name))
  );
}
