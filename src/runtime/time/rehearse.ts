import { createAction } from '../interface/action.ts';
import { create, show } from '../interface/dom.ts';
import type { Stage } from '../types.ts';
import { Rehearsal } from './rehearsal.ts';
import { createReport } from './report.ts';

/** Rehearsing: the talk from its start with clock and notes, and the time of each slide; `data-rehearsing` on the page. */
export function startRehearse(stage: Stage): void {
  const root = document.documentElement;
  const openReport = createReport(stage.slides);
  let rehearsal: Rehearsal | undefined;
  const turn = () => rehearsal?.turn(stage.index, stage.clock.elapsed);

  const begin = () => {
    showMark(stage);
    stage.clock.stop();
    stage.clock.reset();
    stage.go(0);
    rehearsal = new Rehearsal(stage.slides.length);
    root.dataset.rehearsing = '';
    if (!('strip' in root.dataset)) stage.run('strip');
    stage.clock.start();
  };
  const end = () => {
    turn();
    const taken = rehearsal?.taken ?? [];
    rehearsal = undefined;
    delete root.dataset.rehearsing;
    delete root.dataset.strip;
    // The talk itself begins from zero.
    stage.clock.stop();
    stage.clock.reset();
    openReport(taken);
  };

  stage.teach('rehearse', () => (rehearsal ? end() : begin()));
  stage.onSlide(turn);
  stage.clock.onChange(turn);
  stage.guard((name, isSpent) => {
    const isLast = stage.index === stage.slides.length - 1;
    const isOver = rehearsal !== undefined && name === 'next' && isLast && !isSpent;
    if (isOver) end();
    return isOver;
  });
}

/** The mark in the corner of the screen; the style shows it while rehearsing. */
function showMark(stage: Stage): void {
  if (document.getElementById('ui-rehearsing')) return;
  const words = create('span', { say: 'rehearsing', role: 'status' });
  const end = createAction({ say: 'rehearsalEnd' }, () => stage.run('rehearse'));
  show(create('div', { class: 'rehearsing', id: 'ui-rehearsing' }, words, end));
}
