import { COMMANDS, type CommandName } from '../commands.ts';

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

/** With Num Lock off the pad says `Numpad3` but means `PageDown`, which is a code as well. */
const PAD = /^Numpad(?:\d|Decimal)$/;
const NAMED_KEY = /^(?:Arrow\w+|Page\w+|Home|End|Insert|Delete|Clear)$/;

/** What UniKey sends in Telex, without a code, when W or a second O is pressed. */
const TELEX: Readonly<Record<string, string>> = { ư: 'KeyW', ơ: 'KeyW', ă: 'KeyW', ô: 'KeyO' };

const PLAIN: Readonly<Record<string, string>> = { ' ': 'Space', '.': 'Period', ',': 'Comma' };

/**
 * The code of the key that was meant. Programs that send keys (UniKey, a phone used as a clicker) may leave the code
 * empty; then the key itself tells: `b` → `KeyB`.
 */
export function codeOf({ code, key }: Pick<Press, 'code' | 'key'>): string {
  if (PAD.test(code) && NAMED_KEY.test(key)) return key;
  if (code) return code;
  const letter = key.toLowerCase();
  if (/^[a-z]$/.test(letter)) return `Key${letter.toUpperCase()}`;
  return TELEX[letter] ?? PLAIN[key] ?? key;
}

/** The command of a key, by the table in commands.ts. Anything with Ctrl, Alt or Meta is the browser's. */
export function commandFor(press: Press): CommandName | undefined {
  if (press.ctrlKey || press.altKey || press.metaKey) return undefined;
  return COMMAND_OF.get(press.shiftKey ? `Shift+${codeOf(press)}` : codeOf(press));
}

/** The digit of a key, on either half of the keyboard: `Numpad7` → `7`. */
export function digitOf(press: Press): string | undefined {
  if (press.shiftKey || press.ctrlKey || press.altKey || press.metaKey) return undefined;
  const code = codeOf(press) || press.key;
  return /^(?:Digit|Numpad)?(\d)$/.exec(code)?.[1];
}
