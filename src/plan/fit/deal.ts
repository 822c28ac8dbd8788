type Fits<Item> = (items: readonly Item[]) => boolean;

/** Items dealt out to slides in order, as many on each as fit. */
export function deal<Item>(items: readonly Item[], fits: Fits<Item>): Item[][] {
  const slides: Item[][] = [];
  for (const item of items) {
    const last = slides.at(-1);
    if (last && fits([...last, item])) last.push(item);
    else slides.push([item]);
  }
  return slides;
}

/** How the items before some place are best dealt out. */
interface Dealt {
  readonly slides: number;
  /** Sum of the squares of what each slide weighs: the smaller, the more even. */
  readonly squares: number;
  /** Where the last of the slides begins. */
  readonly from: number;
}

/** As `deal`, on as few slides, but with these as evenly filled as that allows: eight like items are 3, 3, 2, not 4, 2, 2. */
export function dealEvenly<Item>(
  items: readonly Item[],
  fits: Fits<Item>,
  weigh: (item: Item) => number,
): Item[][] {
  if (items.length === 0) return [];
  if (fits(items)) return [[...items]];
  const best: Dealt[] = [{ slides: 0, squares: 0, from: 0 }];
  for (let end = 1; end <= items.length; end++) best.push(bestUpTo(end, best, items, fits, weigh));
  return slidesOf(best, items);
}

function bestUpTo<Item>(
  end: number,
  best: readonly Dealt[],
  items: readonly Item[],
  fits: Fits<Item>,
  weigh: (item: Item) => number,
): Dealt {
  let found: Dealt | undefined;
  let weight = 0;
  for (let from = end - 1; from >= 0; from--) {
    // One item has a slide to itself, whether it fits or not.
    if (from < end - 1 && !fits(items.slice(from, end))) break;
    weight += weigh(items[from] as Item);
    const before = best[from] as Dealt;
    const dealt = { slides: before.slides + 1, squares: before.squares + weight ** 2, from };
    if (!found || isBetter(dealt, found)) found = dealt;
  }
  return found as Dealt;
}

function isBetter(a: Dealt, b: Dealt): boolean {
  return a.slides < b.slides || (a.slides === b.slides && a.squares < b.squares);
}

function slidesOf<Item>(best: readonly Dealt[], items: readonly Item[]): Item[][] {
  const slides: Item[][] = [];
  for (let end = items.length; end > 0; ) {
    const { from } = best[end] as Dealt;
    slides.push(items.slice(from, end));
    end = from;
  }
  return slides.reverse();
}
