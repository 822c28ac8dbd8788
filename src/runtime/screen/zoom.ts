/** While the page is zoomed in with two fingers, one finger moves it about and turns no slide. */
export function startZoom(): void {
  const view = window.visualViewport;
  const root = document.documentElement;
  view?.addEventListener('resize', () => {
    // A little above 1, where it comes to rest on some phones.
    const isZoomed = view.scale > 1.01;
    root.toggleAttribute('data-zoomed', isZoomed);
    // reveal turns slides at a swipe unless it finds this attribute.
    root.toggleAttribute('data-prevent-swipe', isZoomed);
  });
}
