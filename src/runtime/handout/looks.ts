/** What slides on paper are laid out for, whatever the screen is like: attributes of the page. */
const USUAL = { shape: 'wide', size: 'normal' } as const;

/** Gives the page the looks of paper; the returned function gives it its own again. */
export function takeUsualLooks(): () => void {
  const { dataset } = document.documentElement;
  const { shape, size } = dataset;
  Object.assign(dataset, USUAL);
  return () => {
    for (const [name, value] of Object.entries({ shape, size }))
      if (value === undefined) delete dataset[name];
      else dataset[name] = value;
  };
}
