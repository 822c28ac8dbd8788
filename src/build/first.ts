/**
 * Runs in the head before anything is painted, so that the first picture already has the remembered looks, the shape
 * of the screen, the view that the address asks for (as runtime/page/address.ts reads it) and, on the cover, the room
 * that the choices below it will take; runtime/screen and runtime/page keep all of it from there on. A press of "Trình
 * chiếu" that comes before them is kept as `data-wanted`; where they cannot be had, the page is as it is without scripts.
 */
export const FIRST_SCRIPT = `(root => {
const here = ' ' + location.pathname.replace(/[^/]*$/, '');
const kept = name => { try { return localStorage.getItem('kheo-' + name) } catch { return null } };
const { hash } = location;
const isNarrow = matchMedia('(max-width: 599.98px), (pointer: coarse) and (max-height: 599.98px)').matches;
root.theme = kept('theme' + here) === 'dark' ? 'dark' : 'light';
root.size = kept('size' + here) === 'large' ? 'large' : 'normal';
root.type = kept('type') ?? '0';
const shape = kept('shape' + here);
root.shape = shape === 'wide' || shape === 'standard' ? shape : (matchMedia('(max-aspect-ratio: 3/2)').matches ? 'standard' : 'wide');
root.view = hash === '#presenter' ? 'presenter'
: hash.startsWith('#doc') || (isNarrow && !history.state?.isWatched) ? 'reading' : 'deck';
if (!/^#\\/./.test(hash)) root.cover = '';
addEventListener('click', ({ target }) => { if (target.closest?.('.watch')) root.wanted = '' });
addEventListener('error', ({ target }) => {
if (target.tagName !== 'SCRIPT') return;
const style = document.createElement('style');
style.textContent = document.querySelector('noscript').textContent.replace(/<.?style>/g, '');
document.head.append(style);
}, true);
})(document.documentElement.dataset)`;
