import type { Stage } from '../types.ts';

/** `#handout?kind=notes&ink=color`: the page as a handout, for `npm run handout` and for whoever writes it. */
const ADDRESS = '#handout';

/** Opens a handout by its address, with code that is loaded for it. */
export function startHandoutAddress(stage: Stage): void {
  const follow = () => {
    const { hash } = location;
    // The view behind it takes the address for that of no slide, and writes its own.
    if (hash.startsWith(ADDRESS))
      void import('../handout/open.ts').then(({ openHandout }) => openHandout(hash, stage.slides));
  };
  window.addEventListener('hashchange', follow);
  follow();
}
