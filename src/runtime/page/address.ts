/** The presenter window is the deck's own page at this address. */
export const PRESENTER_HASH = '#presenter';

/** `#handout?kind=notes&color`: the page as a handout. */
export const HANDOUT_HASH = '#handout';

/** What an entry of the history keeps beside its address. */
export interface Left {
  /** How far down the text was when a slide was asked for there. */
  readonly top?: number;
  /** Whether it is a slide that was asked for, on a phone too. */
  readonly isWatched?: boolean;
}

/** What the entry that is on has kept. */
export function leftThere(): Left {
  return (history.state ?? {}) as Left;
}

/** The two faces of the page. */
export type View = 'deck' | 'reading';

/**
 * The view an address asks for. `#doc…` is a place in the reading view and `#/…` a slide; on a narrow screen a slide's
 * address only says where to read, so the view stays, and the first one is the reading view.
 */
export function viewOf(hash: string, isNarrow: boolean, current?: View): View {
  if (hash.startsWith('#doc')) return 'reading';
  if (hash.startsWith('#/') && !isNarrow) return 'deck';
  return current ?? (isNarrow ? 'reading' : 'deck');
}

/** The slide of an address among the slides' ids: `#/bon-mo-hinh`, or by its number `#/3`; none → undefined. */
export function slideOf(hash: string, ids: readonly string[]): number | undefined {
  const name = /^#\/([^/]*)/.exec(hash)?.[1];
  if (!name) return undefined;
  const named = ids.indexOf(name);
  // A title may be a number, too: "2023".
  const index = named < 0 && /^\d+$/.test(name) ? Number(name) - 1 : named;
  return ids[index] === undefined ? undefined : index;
}

/**
 * Puts a slide into the address, where Back leads to the one before. Not by `location.hash`, after which the browser
 * looks through the whole page for an anchor of that name.
 */
export function nameSlide(id: string): void {
  const hash = `#/${id}`;
  // The address of a handout stays: what it asks for may still be on its way.
  if (location.hash === hash || location.hash.startsWith(HANDOUT_HASH)) return;
  const { isWatched } = leftThere();
  try {
    history.pushState(isWatched ? { isWatched } : null, '', hash);
  } catch {
    // Browsers stop a page that does so too often; the slide is there all the same.
  }
}
