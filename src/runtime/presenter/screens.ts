import { showTip } from '../interface/tip.ts';

/** A screen by the Window Management API, https://www.w3.org/TR/window-management/ (Chrome and Edge only). */
interface Screen {
  readonly left: number;
  readonly top: number;
}

interface Screens {
  readonly screens: readonly Screen[];
  readonly currentScreen: Screen;
}

interface Managed {
  getScreenDetails?(): Promise<Screens>;
}

interface Placeable {
  requestFullscreen(options: { screen?: Screen }): Promise<void>;
}

/** Whether there is a second screen, and a way to put something on it. */
export function hasOtherScreen(): boolean {
  return 'getScreenDetails' in window && (screen as { isExtended?: boolean }).isExtended === true;
}

/** The screen this window does not stand on; asks the user for leave the first time. */
export async function findOtherScreen(): Promise<Screen | undefined> {
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
export async function placeOn(place: Screen, otherwise: () => void): Promise<void> {
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
