import Reveal, { type RevealApi } from 'reveal.js';
import type { TrustedWindow } from '../page/trusted.ts';
import { SETTINGS } from './settings.ts';

/** What reveal.js puts into its controls, which are taken away at once, and into what it empties. */
const MARKUP =
  /^(?:\s*<button class="navigate-[a-z]+" aria-label="[a-z ]+"><div class="controls-arrow"><\/div><\/button>)*\s*$/;

/** From now on markup that is given as text is taken if it is reveal.js's own; none of the page's parts does so. */
function trustReveal(): void {
  const createHTML = (html: string) => {
    if (MARKUP.test(html)) return html;
    throw new TypeError('Not the markup of reveal.js.');
  };
  (globalThis as TrustedWindow).trustedTypes?.createPolicy('default', { createHTML });
}

/** Starts reveal.js on `root` and takes away what it adds there for its own controls. */
export async function openReveal(root: HTMLElement): Promise<RevealApi> {
  const own = [...root.children];
  trustReveal();
  const reveal = new Reveal(root, SETTINGS);
  await withoutQuery(() => reveal.initialize());
  // reveal makes it an application, where screen readers stop reading by themselves; the article is hidden now.
  root.setAttribute('role', 'main');
  // Its live region repeats every word of a slide, and its progress bar would wear the style of ours.
  for (const child of [...root.children]) if (!own.includes(child)) child.remove();
  return reveal;
}

/**
 * Runs `work` while the address shows no query: reveal lets any `?key=value` override its configuration. The query
 * itself stays, because a host may need it to serve the page again.
 */
function withoutQuery<T>(work: () => T): T {
  const { pathname, search, hash } = location;
  if (!search) return work();
  history.replaceState(history.state, '', pathname + hash);
  try {
    return work();
  } finally {
    history.replaceState(history.state, '', pathname + search + hash);
  }
}
