import { createAction } from '../interface/action.ts';
import { createIcon } from '../interface/dom.ts';
import { translate } from '../interface/language.ts';
import { showTip } from '../interface/tip.ts';
import type { Stage } from '../types.ts';
import { Speaker } from './speaker.ts';
import { whenVietnamese } from './voice.ts';

const LISTEN = 'M4 10v4h4l5 4V6L8 10zM16 9a4 4 0 0 1 0 6M18.5 6.5a8 8 0 0 1 0 11';
const STOP = 'M6 6h12v12H6z';
/** All that is read aloud: the headings and sentences of the essay, not what the program lists behind it. */
const READ = '.chapter :is(h2 > a, .sentence)';

/** The button that reads the essay aloud from where the reader is; out of sight while there is no Vietnamese voice. */
export function createListen(stage: Stage): HTMLButtonElement {
  let speaker: Speaker | undefined;
  const button = createAction({ label: 'readerListen' }, () => {
    if (!speaker) return;
    if (speaker.isSpeaking) speaker.stop();
    else speaker.speak(startOf(speaker));
  });
  button.hidden = true;
  whenVietnamese(voice => {
    const sentences = [...document.querySelectorAll<HTMLElement>(READ)];
    const follow = (sentence: HTMLElement | undefined) => {
      mark(sentence);
      face(button, sentence !== undefined);
    };
    speaker = new Speaker(sentences, voice, follow, () => showTip('readerListenFailed'));
    button.hidden = false;
  });
  face(button, false);
  const stop = () => speaker?.isSpeaking && speaker.stop();
  // The page may be left while it speaks, for the slides or for good.
  stage.onSlide(stop);
  window.addEventListener('pagehide', stop);
  return button;
}

function face(button: HTMLButtonElement, isSpeaking: boolean): void {
  button.dataset.label = isSpeaking ? 'readerStop' : 'readerListen';
  button.replaceChildren(createIcon(isSpeaking ? STOP : LISTEN));
  if (button.parentElement) translate(button.parentElement);
}

function mark(sentence: HTMLElement | undefined): void {
  for (const heard of document.querySelectorAll('[data-heard]')) heard.removeAttribute('data-heard');
  if (!sentence) return;
  sentence.dataset.heard = '';
  if (!isInSight(sentence)) sentence.scrollIntoView({ block: 'center' });
}

/** The sentence it stopped at while that is in sight, else the first that is. */
function startOf({ sentences, at }: Speaker): number {
  const last = sentences[at];
  if (at > 0 && last && isInSight(last)) return at;
  return Math.max(
    0,
    sentences.findIndex(sentence => sentence.getBoundingClientRect().top >= 0),
  );
}

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
}
