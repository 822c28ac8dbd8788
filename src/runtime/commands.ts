/** Everything a presenter can ask for. One table feeds the keys, the bar's buttons and the sheet of commands. */
export type CommandName =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'overview'
  | 'jump'
  | 'search'
  | 'present'
  | 'presentHere'
  | 'leave'
  | 'presenter'
  | 'strip'
  | 'clock'
  | 'resetClock'
  | 'rehearse'
  | 'black'
  | 'white'
  | 'laser'
  | 'pen'
  | 'eraser'
  | 'clear'
  | 'magnify'
  | 'large'
  | 'theme'
  | 'shape'
  | 'check'
  | 'bar'
  | 'read'
  | 'print'
  | 'printDrawn'
  | 'language'
  | 'help';

/** What leaves the slide alone, and so a blank screen, a magnified figure and the overview too. */
const BESIDE: ReadonlySet<CommandName> = new Set([
  ...(['presenter', 'clock', 'resetClock', 'theme', 'bar', 'language'] as const),
]);

/** Whether a command changes nothing about which slide is seen, and how. */
export function isBeside(name: CommandName): boolean {
  return BESIDE.has(name);
}

/** The parts of the sheet of commands, in its order. */
export const GROUPS = ['move', 'talk', 'tools', 'looks', 'more'] as const;

export type Group = (typeof GROUPS)[number];

export interface Command {
  readonly name: CommandName;
  readonly group: Group;
  /** `KeyboardEvent.code`s, `Shift+` in front where Shift must be held: codes do not change under UniKey. */
  readonly codes: readonly string[];
  /** The keys as the sheet names them; empty for a command that has a button only. */
  readonly keys: readonly string[];
}

/**
 * PowerPoint's keys, which clickers send; the tools have the letter of their English name. Backspace is missing on
 * purpose: UniKey injects it. A remote control for a phone's camera sends the volume keys.
 * `jump` is typed as digits and Enter, so it has no code of its own.
 */
export const COMMANDS: readonly Command[] = [
  {
    name: 'next',
    group: 'move',
    codes: [
      ...['PageDown', 'ArrowRight', 'ArrowDown', 'Space', 'Enter', 'NumpadEnter'],
      ...['AudioVolumeUp', 'MediaTrackNext'],
    ],
    keys: ['→', '↓', 'PageDown', 'Space', 'Enter'],
  },
  {
    name: 'previous',
    group: 'move',
    codes: ['PageUp', 'ArrowLeft', 'ArrowUp', 'Shift+Space', 'AudioVolumeDown', 'MediaTrackPrevious'],
    keys: ['←', '↑', 'PageUp'],
  },
  { name: 'first', group: 'move', codes: ['Home'], keys: ['Home'] },
  { name: 'last', group: 'move', codes: ['End'], keys: ['End'] },
  { name: 'overview', group: 'move', codes: ['KeyO'], keys: ['O'] },
  { name: 'jump', group: 'move', codes: [], keys: ['1…9', 'Enter'] },
  { name: 'search', group: 'move', codes: ['KeyF', 'Slash'], keys: ['F', '/'] },
  { name: 'present', group: 'talk', codes: ['F5'], keys: ['F5'] },
  { name: 'presentHere', group: 'talk', codes: ['Shift+F5'], keys: ['Shift + F5'] },
  { name: 'leave', group: 'talk', codes: ['Escape'], keys: ['Esc'] },
  { name: 'presenter', group: 'talk', codes: ['KeyS'], keys: ['S'] },
  { name: 'strip', group: 'talk', codes: ['KeyN'], keys: ['N'] },
  { name: 'clock', group: 'talk', codes: ['KeyT'], keys: ['T'] },
  { name: 'resetClock', group: 'talk', codes: [], keys: [] },
  { name: 'rehearse', group: 'talk', codes: [], keys: [] },
  { name: 'black', group: 'tools', codes: ['KeyB', 'Period', 'NumpadDecimal'], keys: ['B', '.'] },
  { name: 'white', group: 'tools', codes: ['KeyW', 'Comma'], keys: ['W', ','] },
  { name: 'laser', group: 'tools', codes: ['KeyL'], keys: ['L'] },
  { name: 'pen', group: 'tools', codes: ['KeyP'], keys: ['P'] },
  { name: 'eraser', group: 'tools', codes: ['KeyX'], keys: ['X'] },
  { name: 'clear', group: 'tools', codes: ['KeyE'], keys: ['E'] },
  { name: 'magnify', group: 'tools', codes: ['KeyM'], keys: ['M'] },
  { name: 'large', group: 'looks', codes: [], keys: [] },
  { name: 'theme', group: 'looks', codes: [], keys: [] },
  { name: 'shape', group: 'looks', codes: [], keys: [] },
  { name: 'check', group: 'looks', codes: [], keys: [] },
  { name: 'bar', group: 'looks', codes: ['KeyH'], keys: ['H'] },
  { name: 'read', group: 'more', codes: [], keys: [] },
  { name: 'print', group: 'more', codes: [], keys: [] },
  { name: 'printDrawn', group: 'more', codes: [], keys: [] },
  { name: 'language', group: 'more', codes: [], keys: [] },
  { name: 'help', group: 'more', codes: ['Shift+Slash'], keys: ['?'] },
];
