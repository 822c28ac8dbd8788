/**
 * Runs in the head before anything is painted, so that the first picture already has the remembered looks, the shape
 * of the screen, the view that the address asks for (as runtime/page/address.ts reads it) and, on the cover, the room
 * that the choices below it will take; runtime/screen and runtime/page keep all of it from there on. A press of "Trình
 * chiếu" that comes before them is kept as `data-wanted`; where they cannot be had, the page is as it is without scripts.
 */
export const FIRST_SCRIPT = `(root => {
const kept = name => { try { return localStorage.getItem('kheo-' + name) } catch { return null } };
const { hash } = location;
const isNarrow = matchMedia('(max-width: 599.98px), (pointer: coarse) and (max-height: 599.98px)').matches;
root.theme = kept('theme') ?? 'light';
root.size = kept('size') ?? 'normal';
root.type = kept('type') ?? '0';
root.shape = kept('shape') ?? (matchMedia('(max-aspect-ratio: 3/2)').matches ? 'standard' : 'wide');
root.view = hash === '#presenter' ? 'presenter'
: hash.startsWith('#doc') || (isNarrow && !history.state?.isWatched) ? 'reading' : 'deck';
if (!/^#\\/./.test(hash)) root.cover = '';
addEventListener('click', ({ target }) => { if (target.closest?.('.watch')) root.wanted = '' });
addEventListener('error', ({ target }) => {
if (target.tagName === 'SCRIPT') document.head.insertAdjacentHTML('beforeend', document.querySelector('noscript').textContent);
}, true);
})(document.documentElement.dataset)`;
