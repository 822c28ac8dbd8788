import type { Stage } from '../types.ts';
import { HANDOUT_HASH } from './address.ts';

/** Opens a handout by its address, for `npm run handout` and for whoever writes it; its code is loaded for it. */
export function startHandoutAddress(stage: Stage): void {
  const follow = () => {
    const { hash } = location;
    if (hash.startsWith(HANDOUT_HASH))
      void import('../handout/open.ts').then(({ openHandout }) => openHandout(hash, stage.slides));
  };
  window.addEventListener('hashchange', follow);
  follow();
}
