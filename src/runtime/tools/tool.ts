import { create, show } from '../interface/dom.ts';
import { setPressed } from '../interface/switches.ts';
import type { Stage } from '../types.ts';
import { createEraser } from './eraser.ts';
import { createLaser } from './laser.ts';
import { createPen } from './pen.ts';
import type { Spot } from './strokes.ts';
import type { Tool } from './types.ts';

const TOOLS = ['laser', 'pen', 'eraser'] as const;

type ToolName = (typeof TOOLS)[number];

/** From here down, in parts of the slide's height, the pointer may be on its way to the bar. */
const BAR_FROM = 0.85;

/**
 * The tools over the slide, one at a time: `data-tool` on the page. Their sheet takes the pointer's events, which may
 * also come from the presenter window; the keys go on working.
 */
export function startTools(stage: Stage): void {
  const root = document.documentElement;
  // reveal turns slides at a swipe unless it finds this attribute.
  const sheet = show(create('div', { id: 'ui-tool', class: 'tool', 'data-prevent-swipe': '' }));
  const tools: Readonly<Record<ToolName, Tool>> = {
    laser: createLaser(sheet),
    pen: createPen(stage),
    eraser: createEraser(stage),
  };
  const inUse = () => tools[root.dataset.tool as ToolName];
  const take = (name: ToolName | undefined) => {
    inUse()?.leave();
    if (name) root.dataset.tool = name;
    else delete root.dataset.tool;
    for (const each of TOOLS) setPressed(each, each === name);
  };

  for (const name of TOOLS) stage.teach(name, () => take(root.dataset.tool === name ? undefined : name));
  stage.teach('clear', () => {
    const slide = stage.slides[stage.index];
    if (slide) stage.drawing.draw(slide, []);
  });
  stage.guard(name => {
    if (name === 'leave') take(undefined);
    return false;
  });
  stage.onSlide(() => inUse()?.leave());
  listen(sheet, stage, inUse);
  keepBarAway(sheet);
}

/** The bar comes out when it hears of a moving pointer, and would lie over what is being shown. */
function keepBarAway(sheet: HTMLElement): void {
  for (const type of ['pointermove', 'pointerdown', 'click'] as const)
    sheet.addEventListener(type, event => {
      if (!isAtBar(sheet, event)) event.stopPropagation();
    });
}

function isAtBar(sheet: HTMLElement, { clientY }: MouseEvent): boolean {
  return clientY >= sheet.clientHeight * BAR_FROM;
}

/** A finger where the bar would be, if it were out, asks for the bar. */
function asksForBar(sheet: HTMLElement, event: PointerEvent): boolean {
  const { awake } = document.documentElement.dataset;
  return event.pointerType === 'touch' && awake === undefined && isAtBar(sheet, event);
}

function listen(sheet: HTMLElement, stage: Stage, inUse: () => Tool | undefined): void {
  const spotOf = ({ clientX, clientY }: PointerEvent): Spot => {
    const box = stage.slides[stage.index]?.getBoundingClientRect() ?? sheet.getBoundingClientRect();
    return [(clientX - box.left) / box.width, (clientY - box.top) / box.height];
  };
  let pressing: number | undefined;
  /** A palm beside the pen, or a second finger, has no part in what the first draws. */
  const isOther = ({ pointerId }: PointerEvent) => pressing !== undefined && pressing !== pointerId;
  sheet.addEventListener('pointerdown', event => {
    if (event.button > 0 || (isOther(event) && event.pointerType === 'touch')) return;
    if (asksForBar(sheet, event)) return;
    pressing = event.pointerId;
    capture(sheet, event.pointerId);
    inUse()?.press(spotOf(event));
  });
  sheet.addEventListener('pointermove', event => {
    if (isOther(event)) return;
    // A browser may gather several moves into one event; all of them are the line.
    const moves = event.getCoalescedEvents?.() ?? [];
    for (const move of moves.length > 0 ? moves : [event]) inUse()?.move(spotOf(move));
  });
  for (const type of ['pointerup', 'pointercancel', 'pointerleave'] as const)
    sheet.addEventListener(type, event => {
      if (isOther(event)) return;
      pressing = undefined;
      if (type === 'pointerleave') inUse()?.leave();
      else inUse()?.lift();
    });
  // The window that relays a pointer may be closed before it is up.
  stage.onSlide(() => {
    pressing = undefined;
  });
}

/** Keeps the pointer's events coming when it leaves the window; an event from the presenter window has no pointer. */
function capture(sheet: HTMLElement, pointer: number): void {
  try {
    sheet.setPointerCapture(pointer);
  } catch {
    // It goes on without.
  }
}
