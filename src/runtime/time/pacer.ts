import { create, createButton, createIcon } from '../interface/dom.ts';
import { onLanguage, tell } from '../interface/language.ts';
import type { Stage } from '../types.ts';
import { createChooser } from './chooser.ts';
import { plannedOf } from './pace.ts';
import { lagOf } from './schedule.ts';
import { sum, writeSeconds, writeTimeOfDay } from './seconds.ts';
import { createSkips } from './skips.ts';

/** In milliseconds: how often a screen reader may hear whether the talk is in time. */
const QUIET = 60_000;

type Pace = 'unstarted' | 'even' | 'early' | 'late';

const ICONS: Readonly<Record<Pace, string>> = {
  unstarted: 'M9 6v12M15 6v12',
  even: 'M4 12.5l5 5L20 6.5',
  early: 'M5 5l7 7-7 7M12 5l7 7-7 7',
  late: 'M12 3L2 21h20zM12 10v5M12 18v.5',
};

/** The time of day and of the talk, its planned total, and whether it is in time; kept up by itself. */
export function createPacer(stage: Stage): HTMLElement {
  const now = create('span');
  const gone = create('p', { class: 'pacer-gone', role: 'timer' });
  const left = create('span');
  const line = createLine();
  const skips = createSkips(stage);
  const update = () => {
    const planned = plannedOf(stage.slides);
    const elapsed = stage.clock.elapsed / 1000;
    const total = Math.round(sum(planned));
    const hasBegun = stage.clock.isRunning || elapsed > 0;
    const lag = hasBegun ? lagOf(planned, stage.index, elapsed) : 0;
    write(now, tell('paceNow', { time: writeTimeOfDay(new Date()) }));
    write(gone, writeSeconds(elapsed));
    write(left, tellLeft(stage, total - elapsed));
    line.show(hasBegun ? paceOf(lag) : 'unstarted', Math.floor(Math.abs(lag) / 60));
    skips.show(planned, paceOf(lag) === 'late' ? lag : 0);
    chooser.show(total / 60);
    pacer.toggleAttribute('data-stopped', !stage.clock.isRunning);
  };
  const chooser = createChooser(update);
  const pacer = create(
    'section',
    { class: 'pacer', label: 'pacer' },
    create('div', { class: 'pacer-dial' }, gone, createButton('clock'), createButton('resetClock')),
    create('p', { class: 'pacer-rest' }, left, now),
    chooser.element,
    line.element,
    skips.element,
  );
  stage.onSlide(update);
  stage.clock.onChange(update);
  onLanguage(() => {
    line.hush();
    update();
  });
  keepUp(stage, update);
  return pacer;
}

/** Calls back now and whenever another second of the talk has gone. */
function keepUp({ clock }: Stage, update: () => void): void {
  const tick = () => {
    update();
    setTimeout(tick, clock.isRunning ? 1000 - (clock.elapsed % 1000) : 1000);
  };
  tick();
}

/** Within a minute of the plan a talk is in time. */
function paceOf(lag: number): Pace {
  if (Math.abs(lag) < 60) return 'even';
  return lag > 0 ? 'late' : 'early';
}

function tellLeft({ clock }: Stage, left: number): string {
  const time = writeSeconds(Math.ceil(Math.abs(left)));
  const words = tell(left < 0 ? 'paceOver' : 'paceLeft', { time });
  return clock.elapsed > 0 && !clock.isRunning ? `${words} · ${tell('paceStopped')}` : words;
}

/** The line for the eye changes at once; the one for the ear at most once a minute. */
function createLine() {
  const words = create('span');
  const sign = create('span', { class: 'pacer-sign' });
  const seen = create('p', { class: 'pacer-line', 'aria-hidden': 'true' }, sign, words);
  const heard = create('p', { class: 'visually-hidden', role: 'status' });
  let heardAt = Number.NEGATIVE_INFINITY;
  const show = (pace: Pace, minutes: number) => {
    const text = tellPace(pace, minutes);
    write(words, text);
    if (seen.dataset.pace !== pace) sign.replaceChildren(createIcon(ICONS[pace]));
    seen.dataset.pace = pace;
    if (heard.textContent === text || Date.now() - heardAt < QUIET) return;
    heard.textContent = text;
    heardAt = Date.now();
  };
  const hush = () => {
    heardAt = Number.NEGATIVE_INFINITY;
  };
  return { element: create('div', {}, seen, heard), show, hush };
}

function tellPace(pace: Pace, minutes: number): string {
  if (pace === 'early' || pace === 'late')
    return tell(pace === 'early' ? 'paceEarly' : 'paceLate', { minutes });
  return tell(pace === 'even' ? 'paceEven' : 'paceUnstarted');
}

/** Writes only what is new, so that nothing moves in between. */
function write(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
