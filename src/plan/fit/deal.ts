/** Items dealt out to slides in order, as many on each as fit. */
export function deal<Item>(items: readonly Item[], fits: (items: readonly Item[]) => boolean): Item[][] {
  const slides: Item[][] = [];
  for (const item of items) {
    const last = slides.at(-1);
    if (last && fits([...last, item])) last.push(item);
    else slides.push([item]);
  }
  return slides;
}
