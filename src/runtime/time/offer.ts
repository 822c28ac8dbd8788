import { createAction } from '../interface/action.ts';
import { create, show } from '../interface/dom.ts';
import { onLanguage, tell } from '../interface/language.ts';
import type { Stage } from '../types.ts';
import { goneAt, type Talk } from './brokenoff.ts';
import { writeSeconds, writeTimeOfDay } from './seconds.ts';

/** So many slides are turned before the question is taken for answered: in full screen, and in a window. */
const TURNS = { presenting: 1, window: 2 } as const;

/**
 * Asks whether to go on with a talk that was broken off at the slide `index`. The question takes no keys and no focus;
 * who just turns slides goes on where they are turned from where the talk stood, and otherwise starts anew, as does who
 * rehearses.
 */
export function offerTalk(stage: Stage, talk: Talk, index: number, answer: (goesOn: boolean) => void): void {
  let isOpen = true;
  let turns = 0;
  let before = -1;
  let from = -1;
  const words = create('p', { role: 'status' });
  const settle = (goesOn: boolean) => {
    isOpen = false;
    panel.remove();
    if (goesOn) stage.clock.state = talk.clock;
    answer(goesOn);
  };
  const goOn = createAction({ say: 'talkGoOn' }, () => {
    settle(true);
    stage.go(index);
    stage.run('presentHere');
  });
  const anew = createAction({ say: 'talkAnew' }, () => {
    settle(false);
    stage.clock.stop();
    stage.clock.reset();
    stage.go(0);
  });
  const asks = create('div', { class: 'asks' }, goOn, anew);
  const panel = create('section', { class: 'offer', id: 'ui-offer', label: 'talkOffer' }, words, asks);
  const ask = () => {
    words.textContent = tellTalk(stage, talk, index);
  };
  onLanguage(ask);
  stage.onSlide((_, now) => {
    if (!isOpen) return;
    if (!panel.isConnected) show(panel);
    ask();
    if (now === before) return;
    if (turns === 0) from = before;
    before = now;
    // Who goes to the cover, or to where the talk stood, has not yet answered.
    turns = now === 0 || now === index || from < 0 ? 0 : turns + 1;
    const isPresenting = 'presenting' in document.documentElement.dataset;
    if (turns >= (isPresenting ? TURNS.presenting : TURNS.window)) settle(from === index);
  });
  stage.guard(name => {
    if (isOpen && name === 'rehearse') settle(false);
    return false;
  });
}

function tellTalk({ slides }: Stage, talk: Talk, index: number): string {
  return tell('talkStopped', {
    time: writeTimeOfDay(new Date(talk.at)),
    no: index + 1,
    of: slides.length,
    gone: writeSeconds(goneAt(talk) / 1000),
  });
}
