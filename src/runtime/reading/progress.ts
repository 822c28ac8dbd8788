import { create, show } from '../interface/dom.ts';

/** How far the page has been read, as a thin line at the top; it is moved, so that nothing is laid out anew. */
export function startReadingProgress(): void {
  const line = show(create('div', { class: 'read-line', 'aria-hidden': 'true' }));
  let isAsked = false;
  const draw = () => {
    isAsked = false;
    const { scrollHeight, clientHeight } = document.documentElement;
    const read = scrollHeight > clientHeight ? window.scrollY / (scrollHeight - clientHeight) : 0;
    line.style.setProperty('--read', Math.min(1, read).toFixed(4));
  };
  const ask = () => {
    if (!isAsked) requestAnimationFrame(draw);
    isAsked = true;
  };
  window.addEventListener('scroll', ask, { passive: true });
  window.addEventListener('resize', ask);
  ask();
}
