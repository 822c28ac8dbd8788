/**
 * Runs in the head before anything is painted, so that the first picture already has the remembered looks, the shape
 * of the screen and the presenter's own view; runtime/screen keeps all of it from there on.
 */
export const FIRST_SCRIPT = `(root => {
const kept = name => { try { return localStorage.getItem('kheo-' + name) } catch { return null } };
root.theme = kept('theme') ?? 'light';
root.size = kept('size') ?? 'normal';
root.shape = kept('shape') ?? (matchMedia('(max-aspect-ratio: 3/2)').matches ? 'standard' : 'wide');
if (location.hash === '#presenter') root.view = 'presenter';
})(document.documentElement.dataset)`;
