import { showTip } from '../interface/tip.ts';
import type { Stage } from '../types.ts';
import { HANDOUT_HASH } from './address.ts';

/**
 * Opens a handout by its address, for `npm run handout` and for whoever writes it, and closes it when Back leads to
 * another; its code is loaded for it.
 */
export function startHandoutAddress(stage: Stage): void {
  let isOpen = false;
  const follow = () => {
    const { hash } = location;
    const isAsked = hash.startsWith(HANDOUT_HASH);
    if (!isAsked && !isOpen) return;
    isOpen = isAsked;
    void import('../handout/open.ts').then(
      ({ openHandout, closeHandout }) => (isAsked ? openHandout(hash, stage.slides) : closeHandout()),
      () => showTip('partMissing'),
    );
  };
  window.addEventListener('hashchange', follow);
  follow();
}
