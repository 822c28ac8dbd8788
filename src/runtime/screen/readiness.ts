import type { Word } from '../interface/language.ts';

/** What a browser tells about the machine it runs on. */
export interface Machine {
  readonly fillsScreen: boolean;
  /** Whether there is a second screen; many browsers do not say. */
  readonly isExtended: boolean | undefined;
  readonly staysAwake: boolean;
}

/** One thing a talk may need, and whether it is there. */
export interface Fact {
  readonly name: 'fullscreen' | 'second' | 'sound' | 'network' | 'awake';
  readonly word: Word;
  readonly isGood: boolean;
}

/** What to know of a machine before a talk, in the order of its weight. Once the page is open it asks for nothing more. */
export function readinessOf({ fillsScreen, isExtended, staysAwake }: Machine): readonly Fact[] {
  const second = isExtended === undefined ? 'secondUnknown' : isExtended ? 'secondYes' : 'secondNo';
  return [
    { name: 'fullscreen', word: fillsScreen ? 'fullscreenYes' : 'fullscreenNo', isGood: fillsScreen },
    { name: 'awake', word: staysAwake ? 'awakeYes' : 'awakeNo', isGood: staysAwake },
    { name: 'second', word: second, isGood: isExtended === true },
    { name: 'network', word: 'offline', isGood: true },
    { name: 'sound', word: 'soundless', isGood: true },
  ];
}
