import { type CommandName, isBeside } from '../commands.ts';
import { codeOf } from '../input/keymap.ts';
import type { Stage } from '../types.ts';
import { columnsOf, focusTile, layTiles, tileAfter } from './tiles.ts';

/** What may be done without leaving the overview. */
const STAYS = new Set<CommandName>(['large', 'help', 'presentHere']);

const CLOSES = new Set<CommandName>(['overview', 'leave']);

/** All slides at once, as tiles: one is chosen by arrow keys and Enter, or by a click. */
export function startOverview(stage: Stage): void {
  const list = document.querySelector<HTMLElement>('.slides');
  if (!list) return;
  let lift: (() => void) | undefined;
  const close = () => {
    lift?.();
    lift = undefined;
    list.removeAttribute('data-prevent-swipe');
  };
  const choose = (index: number) => {
    close();
    stage.go(index);
  };

  stage.teach('overview', () => {
    lift = layTiles(stage);
    // reveal turns slides at a swipe unless it finds this attribute.
    list.setAttribute('data-prevent-swipe', '');
    focusTile(stage.slides[stage.index]);
  });
  stage.guard(name => {
    if (!lift || STAYS.has(name) || isBeside(name)) return false;
    choose(stage.index);
    return CLOSES.has(name);
  });
  stage.onSlide(close);

  list.addEventListener('click', event => {
    const index = lift ? tileOf(stage, event.target) : -1;
    if (index < 0) return;
    event.preventDefault();
    choose(index);
  });
  list.addEventListener('keydown', event => {
    const index = lift ? tileOf(stage, event.target) : -1;
    if (index < 0 || event.ctrlKey || event.altKey || event.metaKey) return;
    const to = tileAfter(codeOf(event), index, stage.slides.length, columnsOf(stage.slides));
    if (to === undefined) return;
    event.preventDefault();
    focusTile(stage.slides[to]);
  });
}

function tileOf(stage: Stage, target: EventTarget | null): number {
  return stage.slides.findIndex(slide => target instanceof Node && slide.contains(target));
}
