import { COMMANDS, type CommandName } from '../commands.ts';
import { telexOf } from './telex.ts';

/** What a `KeyboardEvent` says about the key. */
export interface Press {
  readonly code: string;
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

const COMMAND_OF = new Map(
  COMMANDS.flatMap(command => command.codes.map(code => [code, command.name] as const)),
);

const LETTER = /^[a-z]$/i;

/** With Num Lock off the pad says `Numpad3` but means `PageDown`, which is a code as well. */
const PAD = /^Numpad(?:\d|Decimal)$/;
const NAMED_KEY = /^(?:Arrow\w+|Page\w+|Home|End|Insert|Delete|Clear)$/;

/** What stands on the key decides, wherever the layout has it: a French "." is Shift and another key. */
const PRINTED: Readonly<Record<string, string>> = {
  '.': 'Period',
  ',': 'Comma',
  '/': 'Slash',
  '?': 'Shift+Slash',
};

/** Names that older browsers and remote controls use. */
const OLD_NAMES: Readonly<Record<string, string>> = {
  ' ': 'Space',
  Spacebar: 'Space',
  Esc: 'Escape',
  Left: 'ArrowLeft',
  Right: 'ArrowRight',
  Up: 'ArrowUp',
  Down: 'ArrowDown',
  VolumeUp: 'AudioVolumeUp',
  VolumeDown: 'AudioVolumeDown',
  MediaNextTrack: 'MediaTrackNext',
  MediaPreviousTrack: 'MediaTrackPrevious',
};

/**
 * The code of the key that was meant. A letter counts as it is printed on the keyboard. Programs that send keys
 * (UniKey, a phone used as a clicker) may leave the code empty; then the key itself tells: `b` → `KeyB`, `ó` → `KeyS`.
 */
export function codeOf({ code, key }: Pick<Press, 'code' | 'key'>): string {
  if (PAD.test(code) && NAMED_KEY.test(key)) return key;
  if (LETTER.test(key)) return `Key${key.toUpperCase()}`;
  const name = code || telexOf(key) || key;
  return OLD_NAMES[name] ?? name;
}

/** The command of a key, by the table in commands.ts. Anything with Ctrl, Alt or Meta is the browser's. */
export function commandFor(press: Press): CommandName | undefined {
  if (press.ctrlKey || press.altKey || press.metaKey) return undefined;
  const code = codeOf(press);
  return COMMAND_OF.get(PRINTED[press.key] ?? (press.shiftKey ? `Shift+${code}` : code));
}

/** The digit of a key, on either half of the keyboard: `Numpad7` → `7`. */
export function digitOf(press: Press): string | undefined {
  if (press.ctrlKey || press.altKey || press.metaKey) return undefined;
  // French and Vietnamese layouts have digits only with Shift, and other signs without.
  if (/^\d$/.test(press.key)) return press.key;
  return press.shiftKey ? undefined : /^(?:Digit|Numpad)(\d)$/.exec(codeOf(press))?.[1];
}
