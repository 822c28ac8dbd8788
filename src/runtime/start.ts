import { startArrive } from './arrive.ts';
import { startBar } from './bar.ts';
import { startBlank } from './blank.ts';
import { startClick } from './click.ts';
import { startDialogs } from './dialogs.ts';
import { startFocus } from './focus.ts';
import { startFullscreen } from './fullscreen.ts';
import { startJump } from './jump.ts';
import { startKeys } from './keys.ts';
import { startLooks } from './looks.ts';
import { startMove } from './move.ts';
import { startOrigin } from './origin.ts';
import { startOverview } from './overview.ts';
import { startProgress } from './progress.ts';
import { RevealStage } from './stage.ts';
import type { Behaviour } from './types.ts';
import { startView } from './view.ts';

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
