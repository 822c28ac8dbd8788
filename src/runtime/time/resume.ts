import { ownName, recall } from '../page/memory.ts';
import type { Stage } from '../types.ts';
import { readTalk } from './brokenoff.ts';
import { TalkKeeper } from './keeper.ts';
import { offerTalk } from './offer.ts';

/** Keeps the talk as it goes on, and asks whether to go on with one that was broken off. */
export function startResume(stage: Stage): void {
  const name = ownName('talk', stage.slides);
  const kept = recall(name);
  const talk = readTalk(kept, Date.now());
  const index = stage.slides.findIndex(({ id }) => id === talk?.slide);
  const keeper = new TalkKeeper(stage, name);
  // A talk that stood on its cover has lost nothing.
  if (!talk || index < 1) return;
  keeper.isHeld = true;
  offerTalk(stage, talk, index, goesOn => {
    keeper.isHeld = false;
    // Another window may have gone on with the talk, and kept it anew.
    if (!goesOn && recall(name) === kept) keeper.drop();
    keeper.keep();
  });
}
