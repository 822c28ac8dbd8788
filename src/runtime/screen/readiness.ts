import type { Word } from '../interface/language.ts';

/** What a browser tells about the machine it runs on. */
export interface Machine {
  readonly fillsScreen: boolean;
  /** Whether there is a second screen; many browsers do not say. */
  readonly isExtended: boolean | undefined;
  readonly staysAwake: boolean;
  /** Whether all of the page is on this machine; left out, it is. */
  readonly storage?: Storage;
}

/** `soon`: it is on its way. `never`: this browser keeps no page. */
export type Storage = 'whole' | 'soon' | 'never';

const STORED = { whole: 'offline', soon: 'offlineSoon', never: 'offlineNever' } as const;

/** One thing a talk may need, and whether it is there. */
export interface Fact {
  readonly name: 'fullscreen' | 'second' | 'sound' | 'network' | 'awake';
  readonly word: Word;
  readonly isGood: boolean;
}

/** What to know of a machine before a talk, in the order of its weight. Once the page is open it asks for nothing more. */
export function readinessOf({
  fillsScreen,
  isExtended,
  staysAwake,
  storage = 'whole',
}: Machine): readonly Fact[] {
  const second = isExtended === undefined ? 'secondUnknown' : isExtended ? 'secondYes' : 'secondNo';
  return [
    { name: 'fullscreen', word: fillsScreen ? 'fullscreenYes' : 'fullscreenNo', isGood: fillsScreen },
    { name: 'awake', word: staysAwake ? 'awakeYes' : 'awakeNo', isGood: staysAwake },
    { name: 'second', word: second, isGood: isExtended === true },
    { name: 'network', word: STORED[storage], isGood: storage === 'whole' },
    { name: 'sound', word: 'soundless', isGood: true },
  ];
}
