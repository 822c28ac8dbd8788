import { startHandout } from './handout/start.ts';
import { startJump } from './input/jump.ts';
import { startBar } from './interface/bar.ts';
import { startLanguage } from './interface/language.ts';
import { startProgress } from './interface/progress.ts';
import { startSheet } from './interface/sheet.ts';
import { startHandoutAddress } from './page/handout.ts';
import { startOffline } from './page/offline.ts';
import { startPictures } from './page/pictures.ts';
import { startHost } from './presenter/host.ts';
import { startStrip } from './presenter/strip.ts';
import { startReading } from './reading/start.ts';
import { startAwake } from './screen/awake.ts';
import { startBlank } from './screen/blank.ts';
import { startCheck } from './screen/check.ts';
import { startFullscreen } from './screen/fullscreen.ts';
import { startOverview } from './screen/overview.ts';
import { startWelcome } from './screen/welcome.ts';
import { startSearch } from './search/search.ts';
import { startFocus } from './slide/focus.ts';
import { startOrigin } from './slide/origin.ts';
import { startRehearse } from './time/rehearse.ts';
import { startResume } from './time/resume.ts';
import { startTiming } from './time/timing.ts';
import { startKeepDrawing } from './tools/keep.ts';
import { startMagnify } from './tools/magnify.ts';
import { startPrintDrawn } from './tools/printdrawn.ts';
import { startTools } from './tools/tool.ts';
import type { Behaviour } from './types.ts';

/**
 * All that the deck does beyond turning its slides. To add to it: write one file with a `Behaviour`; if it is asked for
 * by name, give it a row in commands.ts, a drawing in icons.ts and its words in src/strings; list it here.
 *
 * The overview comes before the focus, which cannot go into a tile; the sheet and the bar come after all that teaches
 * commands. The deck is open already: who listens for a slide is told at once which one is on.
 */
export const REST: readonly Behaviour[] = [
  startPictures,
  startProgress,
  startOverview,
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
  startOffline,
  startHandout,
  startHandoutAddress,
  startWelcome,
  startSheet,
  startBar,
  startReading,
];
