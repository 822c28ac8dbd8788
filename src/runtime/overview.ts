import type { CommandName } from '../commands.ts';
import { codeOf } from './keymap.ts';
import { columnsOf, dress, select, tileAfter } from './tiles.ts';
import type { Stage } from './types.ts';

/** What may be done without leaving the overview. */
const STAYS = new Set<CommandName>(['theme', 'large', 'help', 'presentHere']);

const CLOSES = new Set<CommandName>(['overview', 'leave']);

const CHOOSES = new Set(['Enter', 'NumpadEnter', 'Space']);

/** All slides at once, as the tiles of a list: one is chosen by arrow keys and Enter, or by a click. */
export function startOverview(stage: Stage): void {
  const list = document.querySelector<HTMLElement>('.slides');
  if (!list) return;
  let undress: (() => void) | undefined;
  const close = () => {
    undress?.();
    undress = undefined;
  };
  const choose = (index: number) => {
    close();
    stage.go(index);
  };

  stage.teach('overview', () => {
    undress = dress(list, stage);
    stage.slides[stage.index]?.focus();
  });
  stage.guard(name => {
    if (!undress || STAYS.has(name)) return false;
    choose(stage.index);
    return CLOSES.has(name);
  });
  stage.onSlide(close);

  list.addEventListener('click', event => {
    const index = undress ? tileOf(stage, event.target) : -1;
    if (index < 0) return;
    event.preventDefault();
    choose(index);
  });
  list.addEventListener('keydown', event => {
    const index = undress ? tileOf(stage, event.target) : -1;
    if (index < 0 || event.ctrlKey || event.altKey || event.metaKey) return;
    const to = tileAfter(codeOf(event), index, stage.slides.length, columnsOf(stage.slides));
    if (to !== undefined) select(stage.slides, to);
    else if (CHOOSES.has(codeOf(event))) choose(index);
    else return;
    event.preventDefault();
  });
}

function tileOf(stage: Stage, target: EventTarget | null): number {
  return stage.slides.findIndex(slide => target instanceof Node && slide.contains(target));
}
