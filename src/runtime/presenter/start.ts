import { startJump } from '../input/jump.ts';
import { startKeys } from '../input/keys.ts';
import { startLanguage } from '../interface/language.ts';
import { startPress } from '../interface/press.ts';
import { startSheet } from '../interface/sheet.ts';
import { startPictures } from '../page/pictures.ts';
import { startSearch } from '../search/search.ts';
import type { Behaviour } from '../types.ts';
import { startBoard } from './board.ts';
import { Link } from './link.ts';
import { startList } from './list.ts';
import { startRelay } from './relay.ts';
import { RemoteStage } from './remote.ts';
import { startStatus } from './status.ts';
import { startSteer } from './steer.ts';

/** What the presenter window does as the deck does it. */
const BEHAVIOURS: readonly Behaviour[] = [
  startPictures,
  startKeys,
  startJump,
  startPress,
  startList,
  startSearch,
  startLanguage,
  startSheet,
];

/** Makes the page the presenter window of a deck in another window. */
export function startPresenter(root: HTMLElement): void {
  const link = new Link('presenter');
  const stage = new RemoteStage(root, link);
  document.documentElement.dataset.view = 'presenter';
  startStatus(stage, link);
  startBoard(stage);
  startRelay(stage, link);
  startSteer(stage, link);
  for (const behaviour of BEHAVIOURS) behaviour(stage);
  stage.open();
}
