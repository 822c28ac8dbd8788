import { showTip } from '../interface/tip.ts';
import type { Stage } from '../types.ts';

/** Safari has had these names only since 16.4, and on a phone it has none of them. */
type Page = Partial<Pick<Document, 'fullscreenElement' | 'fullscreenEnabled' | 'exitFullscreen'>> & {
  readonly webkitFullscreenElement?: Element | null;
  webkitExitFullscreen?(): void;
};

type Root = Partial<Pick<HTMLElement, 'requestFullscreen'>> & { webkitRequestFullscreen?(): void };

const page: Page = document;
const root: Root = document.documentElement;

/**
 * Presenting is being in full screen, by F5, by the button or by the browser's own F11; where full screen is refused,
 * the slides have the whole window instead.
 */
export function startFullscreen(stage: Stage): void {
  const byBrowser = matchMedia('(display-mode: fullscreen)');
  let inWindow = false;
  const update = () => {
    const isFull = isFullscreen() || byBrowser.matches;
    if (isFull) inWindow = false;
    const { dataset } = document.documentElement;
    const presenting = isFull ? '' : inWindow ? 'window' : undefined;
    if (presenting === undefined) delete dataset.presenting;
    // Who watches the attribute hears of its being set, even to what it was.
    else if (dataset.presenting !== presenting) {
      dataset.presenting = presenting;
      // A double click on a button selects a word of the slide below it.
      getSelection()?.removeAllRanges();
    }
  };
  const present = async () => {
    inWindow = !(await enterFullscreen());
    if (inWindow)
      showTip(matchMedia('(pointer: coarse)').matches ? 'fullscreenMissing' : 'fullscreenRefused');
    update();
  };

  stage.teach('present', () => {
    // In the middle of a talk the key of the start must not throw the room back to it.
    if (!isFullscreen() && !inWindow) stage.go(0);
    void present();
  });
  stage.teach('presentHere', () => void present());
  stage.teach('leave', () => {
    inWindow = false;
    leaveFullscreen();
    // What the browser's own key has filled, only that key empties.
    if (!isFullscreen() && byBrowser.matches) showTip('fullscreenByBrowser');
    update();
  });
  for (const type of ['fullscreenchange', 'webkitfullscreenchange']) document.addEventListener(type, update);
  byBrowser.addEventListener('change', update);
  update();
}

/** Whether the browser says that it can fill the screen. */
export function canFillScreen(): boolean {
  return page.fullscreenEnabled ?? root.webkitRequestFullscreen !== undefined;
}

export function isFullscreen(): boolean {
  return Boolean(page.fullscreenElement ?? page.webkitFullscreenElement);
}

/** Fills the screen with the page; whether the browser let us. */
export async function enterFullscreen(): Promise<boolean> {
  try {
    if (root.requestFullscreen) await root.requestFullscreen();
    else if (root.webkitRequestFullscreen) root.webkitRequestFullscreen();
    else return false;
    return true;
  } catch {
    return false;
  }
}

export function leaveFullscreen(): void {
  if (!isFullscreen()) return;
  if (page.exitFullscreen) void page.exitFullscreen();
  else page.webkitExitFullscreen?.();
}
