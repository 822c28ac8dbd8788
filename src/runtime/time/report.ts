import { createAction } from '../interface/action.ts';
import { create, createDialog } from '../interface/dom.ts';
import { tell } from '../interface/language.ts';
import { keepTimes, plannedOf, spokenOf } from './pace.ts';
import { rateOf } from './rate.ts';
import { sum, writeSeconds } from './seconds.ts';

/** A dialog over what a rehearsal took; the returned function opens it for the seconds of each slide. */
export function createReport(slides: readonly HTMLElement[]): (taken: readonly number[]) => void {
  let dialog: HTMLDialogElement | undefined;
  let times: readonly number[] = [];
  const content = create('div', { class: 'report' });
  const close = () => dialog?.close();
  const keep = () => {
    keepTimes(slides, times);
    close();
  };
  const keeps = createAction({ say: 'rehearsalKeep' }, keep);
  const drops = createAction({ say: 'rehearsalDrop' }, close);
  const asks = create('div', { class: 'asks' }, keeps, drops);
  return taken => {
    times = taken;
    dialog ??= createReportDialog(content, asks);
    document.documentElement.dataset.asking = '';
    content.replaceChildren(...writeReport(slides, taken));
    dialog.showModal();
    keeps.focus();
    dialog.scrollTop = 0;
  };
}

/** It waits for an answer, which `data-asking` on the page tells the presenter window. */
function createReportDialog(...content: readonly HTMLElement[]): HTMLDialogElement {
  const dialog = createDialog('ui-rehearsal', 'rehearsal', ...content);
  dialog.dataset.asks = '';
  dialog.addEventListener('close', () => delete document.documentElement.dataset.asking);
  return dialog;
}

function writeReport(slides: readonly HTMLElement[], taken: readonly number[]): HTMLElement[] {
  const planned = plannedOf(slides);
  const longest = Math.max(1, ...planned, ...taken);
  const head = (['rehearsalSlide', 'rehearsalPlanned', 'rehearsalTaken'] as const).map(word =>
    create('th', { scope: 'col' }, tell(word)),
  );
  const rows = slides.map((slide, index) => {
    const times = [planned[index] ?? 0, taken[index] ?? 0].map(time => createTime(time, longest));
    return create('tr', {}, create('th', { scope: 'row' }, nameOf(slide, index)), ...times);
  });
  const table = create(
    'table',
    {},
    create('thead', {}, create('tr', {}, ...head)),
    create('tbody', {}, ...rows),
  );
  const rate = rateOf(spokenOf(slides, taken));
  return [
    create('p', { class: 'report-sum' }, tellSum(planned, taken)),
    create('p', {}, rate === undefined ? tell('rehearsalShort') : tell('rehearsalRate', { rate })),
    create('p', {}, tell('rehearsalKeeps')),
    table,
  ];
}

function tellSum(planned: readonly number[], taken: readonly number[]): string {
  const [whole, gone] = [planned, taken].map(times => writeSeconds(Math.round(sum(times))));
  return tell('rehearsalSum', { planned: whole ?? '', taken: gone ?? '' });
}

/** A time with its bar, on the scale of the longest. */
function createTime(seconds: number, longest: number): HTMLElement {
  const bar = create('span', { class: 'report-bar' });
  bar.style.inlineSize = `${((100 * seconds) / longest).toFixed(1)}%`;
  return create('td', {}, create('span', {}, writeSeconds(seconds)), create('span', {}, bar));
}

function nameOf(slide: HTMLElement, index: number): string {
  const title = slide.querySelector('h1, h2')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  return `${index + 1}. ${title}`;
}
