import { startClick } from './input/click.ts';
import { startKeys } from './input/keys.ts';
import { startPress } from './interface/press.ts';
import { PRESENTER_HASH } from './page/address.ts';
import { startView } from './page/view.ts';
import { startLooks } from './screen/looks.ts';
import { startShape } from './screen/shape.ts';
import { startZoom } from './screen/zoom.ts';
import { startArrive } from './slide/arrive.ts';
import { startMove } from './stage/move.ts';
import { RevealStage } from './stage/stage.ts';
import type { Behaviour } from './types.ts';

/** What the first key, click or touch needs. All else that the deck does is listed in rest.ts and comes a moment later. */
const BEHAVIOURS: readonly Behaviour[] = [
  startLooks,
  startShape,
  startZoom,
  startMove,
  startPress,
  startKeys,
  startClick,
  startArrive,
  startView,
];

/** The behaviours that can wait, once their style is there too. */
type Rest = () => Promise<{ readonly REST: readonly Behaviour[] }>;

/** Brings the page to life; `data-ready` on it says that nothing is left to come. */
export async function start(loadRest: Rest): Promise<void> {
  const root = document.getElementById('deck');
  if (!root) throw new Error('The page has no element #deck.');
  if (location.hash === PRESENTER_HASH) await startPresenter(root, loadRest);
  else await startDeck(root, loadRest);
  document.documentElement.dataset.ready = '';
}

async function startDeck(root: HTMLElement, loadRest: Rest): Promise<void> {
  const stage = new RevealStage(root);
  for (const behaviour of BEHAVIOURS) behaviour(stage);
  const { REST } = await loadRest();
  for (const behaviour of REST) behaviour(stage);
  stage.catchUp();
}

async function startPresenter(root: HTMLElement, loadRest: Rest): Promise<void> {
  // Before the browser has looked for its language: its offer to translate would lie over the title.
  document.documentElement.translate = false;
  const [{ startPresenter }] = await Promise.all([import('./presenter/start.ts'), loadRest()]);
  startPresenter(root);
}
