import { hideTip, showTip } from '../interface/tip.ts';
import { watchExtended } from '../screen/extended.ts';

/** A screen by the Window Management API, https://www.w3.org/TR/window-management/ (Chrome and Edge only). */
interface Wall {
  readonly left: number;
  readonly top: number;
}

interface Screens {
  readonly screens: readonly Wall[];
  readonly currentScreen: Wall;
}

interface Managed {
  getScreenDetails?(): Promise<Screens>;
}

interface Placeable {
  requestFullscreen(options: { screen?: Wall }): Promise<void>;
}

/** Calls back at once, and whenever a screen comes or goes, with whether there is a second one that can be filled. */
export function watchScreens(listener: (hasOther: boolean) => void): void {
  if (!('getScreenDetails' in window)) return;
  watchExtended(isExtended => listener(isExtended === true));
}

/** The screen this window does not stand on; asks the user for leave the first time. */
export async function findOtherScreen(): Promise<Wall | undefined> {
  const details = await detailsOf();
  return details?.screens.find(({ left, top }) => {
    const { currentScreen } = details;
    return left !== currentScreen.left || top !== currentScreen.top;
  });
}

/**
 * Fills the screen at a place. Browsers let a page do that at its user's own click alone, unless the other window could
 * lend its own: refused, it is done at the next key or click here.
 */
export async function placeOn(place: Wall, otherwise: () => void): Promise<void> {
  const details = await detailsOf();
  const chosen = details?.screens.find(({ left, top }) => left === place.left && top === place.top);
  if (!chosen) return otherwise();
  const root = document.documentElement as unknown as Placeable;
  const fill = () => root.requestFullscreen({ screen: chosen });
  try {
    await fill();
  } catch {
    showTip('placeHere');
    const again = () => {
      for (const type of ['pointerdown', 'keydown']) document.removeEventListener(type, again, true);
      hideTip();
      void fill().catch(otherwise);
    };
    for (const type of ['pointerdown', 'keydown']) document.addEventListener(type, again, true);
  }
}

async function detailsOf(): Promise<Screens | undefined> {
  try {
    return await (window as Managed).getScreenDetails?.();
  } catch {
    return undefined;
  }
}
