import { startClick } from './input/click.ts';
import { startJump } from './input/jump.ts';
import { startKeys } from './input/keys.ts';
import { startBar } from './interface/bar.ts';
import { startDialogs } from './interface/dialogs.ts';
import { startProgress } from './interface/progress.ts';
import { startView } from './page/view.ts';
import { startBlank } from './screen/blank.ts';
import { startFullscreen } from './screen/fullscreen.ts';
import { startLooks } from './screen/looks.ts';
import { startOverview } from './screen/overview.ts';
import { startArrive } from './slide/arrive.ts';
import { startFocus } from './slide/focus.ts';
import { startOrigin } from './slide/origin.ts';
import { startMove } from './stage/move.ts';
import { RevealStage } from './stage/stage.ts';
import type { Behaviour } from './types.ts';

/**
 * All that the deck does. The overview comes before the focus, which cannot go into a tile; the view is last: it opens
 * the deck, and the others want to see the first slide come.
 */
const BEHAVIOURS: readonly Behaviour[] = [
  startLooks,
  startMove,
  startKeys,
  startClick,
  startBar,
  startProgress,
  startOverview,
  startFocus,
  startArrive,
  startOrigin,
  startDialogs,
  startJump,
  startBlank,
  startFullscreen,
  startView,
];

/** Brings the page to life. */
export function start(): void {
  const root = document.getElementById('deck');
  if (!root) throw new Error('The page has no element #deck.');
  const stage = new RevealStage(root);
  for (const behaviour of BEHAVIOURS) behaviour(stage);
}
