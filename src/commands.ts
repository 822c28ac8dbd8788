/** Everything a presenter can ask for. One table feeds the keys, the bar's buttons and the help sheet. */
export type CommandName =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'present'
  | 'presentHere'
  | 'leave'
  | 'black'
  | 'white'
  | 'overview'
  | 'jump'
  | 'help'
  | 'read'
  | 'large'
  | 'theme';

export interface Command {
  readonly name: CommandName;
  /** `KeyboardEvent.code`s, `Shift+` in front where Shift must be held: codes do not change under UniKey. */
  readonly codes: readonly string[];
  /** The keys as the help sheet names them; empty for a command that has a button only. */
  readonly keys: readonly string[];
}

/**
 * PowerPoint's keys, which clickers send. Backspace is missing on purpose: UniKey injects it.
 * `jump` is typed as digits and Enter, so it has no code of its own.
 */
export const COMMANDS: readonly Command[] = [
  {
    name: 'next',
    codes: ['PageDown', 'ArrowRight', 'ArrowDown', 'Space', 'Enter', 'NumpadEnter'],
    keys: ['→', '↓', 'PageDown', 'Space', 'Enter'],
  },
  {
    name: 'previous',
    codes: ['PageUp', 'ArrowLeft', 'ArrowUp', 'Shift+Space'],
    keys: ['←', '↑', 'PageUp'],
  },
  { name: 'first', codes: ['Home'], keys: ['Home'] },
  { name: 'last', codes: ['End'], keys: ['End'] },
  { name: 'present', codes: ['F5'], keys: ['F5'] },
  { name: 'presentHere', codes: ['Shift+F5'], keys: ['Shift + F5'] },
  { name: 'leave', codes: ['Escape'], keys: ['Esc'] },
  { name: 'black', codes: ['KeyB', 'Period', 'NumpadDecimal'], keys: ['B', '.'] },
  { name: 'white', codes: ['KeyW', 'Comma'], keys: ['W', ','] },
  { name: 'overview', codes: ['KeyO'], keys: ['O'] },
  { name: 'jump', codes: [], keys: ['1…9', 'Enter'] },
  { name: 'help', codes: ['Shift+Slash'], keys: ['?'] },
  { name: 'read', codes: [], keys: [] },
  { name: 'large', codes: [], keys: [] },
  { name: 'theme', codes: [], keys: [] },
];
