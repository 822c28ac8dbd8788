import type { RevealConfig } from 'reveal.js';

/**
 * reveal.js keeps the slides and the swipes; address, keys, layout, overview and everything to be seen are ours.
 * @see https://revealjs.com/config/
 */
export const SETTINGS: RevealConfig = {
  controls: false,
  progress: false,
  slideNumber: false,
  keyboard: false,
  overview: false,
  help: false,
  pause: false,
  jumpToSlide: false,
  // The stage writes the address.
  hash: false,
  history: false,
  hashOneBasedIndex: true,
  // The reading view has addresses too, so view.ts listens and tells reveal.
  respondToHashChanges: false,
  // The style lays slides out in viewport units; `hidden` alone decides which one shows.
  disableLayout: true,
  display: '',
  viewDistance: Number.POSITIVE_INFINITY,
  mobileViewDistance: Number.POSITIVE_INFINITY,
  // 0 keeps the scroll view away at any width: it loses the slide and the listeners.
  scrollActivationWidth: 0,
  center: false,
  autoAnimate: false,
  transition: 'none',
  backgroundTransition: 'none',
  touch: true,
  postMessage: false,
  showNotes: false,
  // It would take the focus away from whatever the presenter left it on.
  focusBodyOnPageVisibilityChange: false,
};
