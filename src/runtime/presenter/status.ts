import { create, show } from '../interface/dom.ts';
import { translate } from '../interface/language.ts';
import type { Link } from './link.ts';
import type { RemoteStage } from './remote.ts';

/** Says so when there is no deck at the other end, and offers to open one. */
export function startStatus(stage: RemoteStage, link: Link): void {
  const words = create('span', { say: 'linkSeeking' });
  const reopen = create('button', { type: 'button', say: 'linkReopen' });
  const status = show(create('p', { class: 'link-status', id: 'ui-link', role: 'status' }, words, reopen));
  let wasLinked = false;
  // A deck without a presenter takes the first one that seeks, so it need not be told of this one.
  reopen.addEventListener('click', () => {
    const slide = `#/${stage.slides[stage.index]?.id ?? ''}`;
    link.peer = window.open(`${location.pathname}${location.search}${slide}`) ?? undefined;
  });
  stage.onLink(isLinked => {
    wasLinked ||= isLinked;
    words.dataset.say = wasLinked ? 'linkLost' : 'linkSeeking';
    status.hidden = isLinked;
    translate(status);
  });
}
