import { COMMANDS } from '../commands.ts';
import { isAsking, openDialog } from '../interface/dialogs.ts';
import { showTip } from '../interface/tip.ts';
import { PRESENTER_HASH } from '../page/address.ts';
import { canOpenWindow } from '../page/offline.ts';
import type { Stage } from '../types.ts';
import { Link } from './link.ts';
import type { DeckState, Message, Point } from './messages.ts';
import { placeOn } from './screens.ts';

/** Without a word from it for so long, in milliseconds, the presenter window is taken to be gone. */
const SILENCE = 3500;

/** A window that was just closed is still there to the deck for so long at most, in milliseconds. */
const CLOSING = 300;

/** The attributes of the page that the presenter window shows. */
const LOOKS = ['view', 'theme', 'size', 'shape', 'blank', 'tool', 'presenting', 'magnified', 'asking'];

/** The deck's side of the presenter window: opens it, tells it what the slides do, does what it asks for. */
export function startHost(stage: Stage): void {
  const link = new Link('deck');
  let heard = Number.NEGATIVE_INFINITY;
  const isHeard = () => Date.now() - heard < SILENCE;
  const tell = () => {
    if (isHeard()) link.send({ type: 'state', state: stateOf(stage) });
  };
  const tellDrawn = (slide: HTMLElement, index = stage.slides.indexOf(slide)) => {
    const strokes = stage.drawing.strokesOn(slide);
    if (isHeard()) link.send({ type: 'drawn', index, strokes });
  };
  stage.onSlide(tell);
  stage.drawing.onChange(slide => tellDrawn(slide));
  stage.clock.onChange(tell);
  window.addEventListener('resize', tell);
  new MutationObserver(tell).observe(document.documentElement, {
    attributeFilter: LOOKS.map(name => `data-${name}`),
  });

  link.onMessage(message => {
    if (message.type === 'seek') {
      if (!isHeard()) link.send({ type: 'offer' });
      return;
    }
    heard = Date.now();
    if (message.type === 'hello') tell();
    if (message.type === 'hello' && message.isNew) stage.slides.forEach(tellDrawn);
    else carryOut(stage, message);
  });
  // Its presenter window may have gone to another deck while this one was loaded again.
  if (link.isKnown) link.send({ type: 'offer' });
  // One that opened this deck does not know it any more once it has been loaded again.
  window.setInterval(() => {
    if (link.peer && !isHeard()) link.send({ type: 'offer' });
  }, SILENCE);
  const open = () => {
    if (!canOpenWindow()) return showTip('partMissing');
    link.peer = openPresenter(link.presenterName);
  };
  stage.teach('presenter', () => {
    if (!isHeard() || !link.peer) return open();
    link.peer.focus();
    setTimeout(() => {
      if (!link.peer) open();
    }, CLOSING);
  });
}

/** A window of its own beside the deck, which stays where it is. */
function openPresenter(name: string): Window | undefined {
  const size = `width=${Math.min(1280, screen.availWidth)},height=${Math.min(760, screen.availHeight)}`;
  const opened = window.open(
    `${location.pathname}${location.search}${PRESENTER_HASH}`,
    name,
    `popup,${size}`,
  );
  if (!opened) showTip('popupRefused');
  return opened ?? undefined;
}

function stateOf(stage: Stage): DeckState {
  const { dataset } = document.documentElement;
  return {
    index: stage.index,
    width: innerWidth,
    height: innerHeight,
    looks: Object.fromEntries(
      LOOKS.flatMap(name => (dataset[name] === undefined ? [] : [[name, dataset[name]]])),
    ),
    clock: stage.clock.state,
    able: COMMANDS.map(({ name }) => name).filter(name => stage.can(name)),
  };
}

function carryOut(stage: Stage, message: Message): void {
  // Whoever steers from the other window cannot answer what stands over the slides here.
  if (message.type === 'run' || message.type === 'go') {
    const dialog = openDialog();
    if (isAsking(dialog)) return;
    dialog?.close();
  }
  if (message.type === 'run') stage.run(message.name);
  else if (message.type === 'go') stage.go(message.index);
  else if (message.type === 'point') point(stage, message.point);
  else if (message.type === 'place') placeOn(message, () => stage.run('presentHere'));
}

/** Lets the tool in use feel the pointer that moves over the slide in the other window. */
function point(stage: Stage, { kind, x, y }: Point): void {
  const box = stage.slides[stage.index]?.getBoundingClientRect();
  // The text has no slide to draw on.
  if (!box?.width || !box.height) return;
  document.getElementById('ui-tool')?.dispatchEvent(
    new PointerEvent(kind, {
      clientX: box.left + x * box.width,
      clientY: box.top + y * box.height,
      isPrimary: true,
      bubbles: true,
      cancelable: true,
    }),
  );
}
