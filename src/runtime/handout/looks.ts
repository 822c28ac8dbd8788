/** What slides on paper are laid out for, whatever the screen is like: attributes of the page. */
const USUAL = { shape: 'wide', size: 'normal' } as const;

/**
 * Gives the page the looks of paper and keeps them, whatever else would change them; the returned function gives it
 * its own again.
 */
export function takeUsualLooks(): () => void {
  const root = document.documentElement;
  const own = { shape: root.dataset.shape, size: root.dataset.size };
  const take = () => {
    for (const name of ['shape', 'size'] as const) {
      const value = root.dataset[name];
      if (value === USUAL[name]) continue;
      // The screen's own shape may change meanwhile, as when a phone is turned.
      own[name] = value;
      root.dataset[name] = USUAL[name];
    }
  };
  const observer = new MutationObserver(take);
  take();
  observer.observe(root, { attributeFilter: ['data-shape', 'data-size'] });
  return () => {
    observer.disconnect();
    for (const [name, value] of Object.entries(own))
      if (value === undefined) delete root.dataset[name];
      else root.dataset[name] = value;
  };
}
