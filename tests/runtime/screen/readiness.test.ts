import { expect, it } from 'vitest';
import { readinessOf } from '../../../src/runtime/screen/readiness.ts';

const ready = { fillsScreen: true, isExtended: true, staysAwake: true };

it('finds nothing wanting in a machine that has everything', () => {
  expect(readinessOf(ready).filter(({ isGood }) => !isGood)).toEqual([]);
});

it('tells a second screen that is not there from one that is not known of', () => {
  const wordOf = (isExtended: boolean | undefined) =>
    readinessOf({ ...ready, isExtended }).find(({ name }) => name === 'second');
  expect(wordOf(false)).toMatchObject({ word: 'secondNo', isGood: false });
  expect(wordOf(undefined)).toMatchObject({ word: 'secondUnknown', isGood: false });
});

it('says in other words what a machine lacks', () => {
  const poor = readinessOf({ ...ready, fillsScreen: false, staysAwake: false });
  expect(poor.filter(({ isGood }) => !isGood).map(({ word }) => word)).toEqual(['fullscreenNo', 'awakeNo']);
});

it('says that no line is needed only where all of the page is there', () => {
  const networkOf = (storage: 'whole' | 'soon' | 'never') =>
    readinessOf({ ...ready, storage }).find(({ name }) => name === 'network');
  expect(networkOf('whole')).toMatchObject({ word: 'offline', isGood: true });
  expect(networkOf('soon')).toMatchObject({ word: 'offlineSoon', isGood: false });
  expect(networkOf('never')).toMatchObject({ word: 'offlineNever', isGood: false });
});
