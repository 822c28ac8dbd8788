import { startClick } from './input/click.ts';
import { startJump } from './input/jump.ts';
import { startKeys } from './input/keys.ts';
import { startBar } from './interface/bar.ts';
import { startLanguage } from './interface/language.ts';
import { startPress } from './interface/press.ts';
import { startProgress } from './interface/progress.ts';
import { startSheet } from './interface/sheet.ts';
import { PRESENTER_HASH } from './page/address.ts';
import { startPrint } from './page/print.ts';
import { startView } from './page/view.ts';
import { startHost } from './presenter/host.ts';
import { startPresenter } from './presenter/start.ts';
import { startStrip } from './presenter/strip.ts';
import { startAwake } from './screen/awake.ts';
import { startBlank } from './screen/blank.ts';
import { startCheck } from './screen/check.ts';
import { startFullscreen } from './screen/fullscreen.ts';
import { startLooks } from './screen/looks.ts';
import { startOverview } from './screen/overview.ts';
import { startShape } from './screen/shape.ts';
import { startWelcome } from './screen/welcome.ts';
import { startZoom } from './screen/zoom.ts';
import { startSearch } from './search/search.ts';
import { startArrive } from './slide/arrive.ts';
import { startFocus } from './slide/focus.ts';
import { startOrigin } from './slide/origin.ts';
import { startMove } from './stage/move.ts';
import { RevealStage } from './stage/stage.ts';
import { startRehearse } from './time/rehearse.ts';
import { startResume } from './time/resume.ts';
import { startTiming } from './time/timing.ts';
import { startKeepDrawing } from './tools/keep.ts';
import { startMagnify } from './tools/magnify.ts';
import { startPrintDrawn } from './tools/printdrawn.ts';
import { startTools } from './tools/tool.ts';
import type { Behaviour } from './types.ts';

/**
 * All that the deck does. To add to it: write one file with a `Behaviour`; if it is asked for by name, give it a row in
 * commands.ts, a drawing in icons.ts and its words in src/strings; list it here.
 *
 * The overview comes before the focus, which cannot go into a tile, and so does what changes the slide, which the focus
 * makes the browser lay out; the sheet and the bar come after all that teaches commands. The view opens the deck, but
 * not before the next frame, so that all hear of the first slide; the welcome asks which one that is.
 */
const BEHAVIOURS: readonly Behaviour[] = [
  startLooks,
  startShape,
  startZoom,
  startMove,
  startPress,
  startKeys,
  startClick,
  startProgress,
  startOverview,
  startArrive,
  startOrigin,
  startFocus,
  startJump,
  startSearch,
  startBlank,
  startTools,
  startKeepDrawing,
  startPrintDrawn,
  startMagnify,
  startFullscreen,
  startAwake,
  startCheck,
  startTiming,
  startHost,
  startStrip,
  startRehearse,
  startResume,
  startLanguage,
  startPrint,
  startView,
  startWelcome,
  startSheet,
  startBar,
];

/** Brings the page to life. */
export function start(): void {
  const root = document.getElementById('deck');
  if (!root) throw new Error('The page has no element #deck.');
  if (location.hash === PRESENTER_HASH) startPresenter(root);
  else startDeck(root);
}

function startDeck(root: HTMLElement): void {
  const stage = new RevealStage(root);
  for (const behaviour of BEHAVIOURS) behaviour(stage);
}
