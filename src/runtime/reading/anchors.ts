import { copyLink } from './copy.ts';

/** Pressing a heading, which is a link to itself, copies its address; with a key held it is the browser's. */
export function startAnchors(): void {
  document.querySelector<HTMLElement>('.reading')?.addEventListener('click', event => {
    const link = event.target instanceof Element ? event.target.closest('h2 > a') : null;
    const hash = link?.getAttribute('href');
    if (!hash || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    history.replaceState(history.state, '', hash);
    void copyLink(hash.slice(1));
  });
}
