import type { Stage } from '../types.ts';

const OWN_CLICK = 'a, button, input, select, textarea, summary, label, audio, video';

/** In full screen a click anywhere on the slide goes on, as presenters know it. */
export function startClick(stage: Stage): void {
  document.querySelector('.slides')?.addEventListener('click', event => {
    const { presenting, overview } = document.documentElement.dataset;
    if (presenting === undefined || overview !== undefined || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.closest(OWN_CLICK)) return;
    if (getSelection()?.isCollapsed === false) return;
    stage.run('next');
  });
}
