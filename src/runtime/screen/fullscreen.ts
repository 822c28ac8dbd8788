import { isAsking, openDialog } from '../interface/dialogs.ts';
import { showTip } from '../interface/tip.ts';
import type { Stage } from '../types.ts';

/** Safari has had these names only since 16.4, and on a phone it has none of them. */
type Page = Partial<Pick<Document, 'fullscreenElement' | 'fullscreenEnabled' | 'exitFullscreen'>> & {
  readonly webkitFullscreenElement?: Element | null;
  webkitExitFullscreen?(): void;
};

type Root = Partial<Pick<HTMLElement, 'requestFullscreen'>> & { webkitRequestFullscreen?(): void };

/** Only Chromium hands a page its Esc key in full screen, and only where the page came from a safe place. */
type Keys = Navigator & {
  readonly keyboard?: { lock?(codes: readonly string[]): Promise<void>; unlock?(): void };
};

const page: Page = document;
const { keyboard }: Keys = navigator;
const root: Root = document.documentElement;

/**
 * Presenting is being in full screen, by F5, by the button or by the browser's own F11; where full screen is refused,
 * the slides have the whole window instead.
 */
export function startFullscreen(stage: Stage): void {
  const byBrowser = matchMedia('(display-mode: fullscreen)');
  let inWindow = false;
  let wasFull = false;
  // Esc was meant for a dialog, so the next F5 goes on with the talk instead of starting it anew.
  let isInterrupted = false;
  stage.onSlide(() => {
    isInterrupted = false;
  });
  const update = () => {
    const isFull = isFullscreen() || byBrowser.matches;
    const dialog = wasFull && !isFull ? openDialog() : undefined;
    if (dialog) isInterrupted = true;
    if (!isAsking(dialog)) dialog?.close();
    wasFull = isFull;
    if (isFull) {
      inWindow = false;
      isInterrupted = false;
    }
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
    if (!isFullscreen() && !inWindow && !isInterrupted) stage.go(0);
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
    if (root.requestFullscreen) {
      await root.requestFullscreen();
      // Otherwise the browser takes Esc for itself: it would leave full screen, and the dialog on it would stay.
      keyboard?.lock?.(['Escape']).catch(() => {});
    } else if (root.webkitRequestFullscreen) root.webkitRequestFullscreen();
    else return false;
    return true;
  } catch {
    return false;
  }
}

export function leaveFullscreen(): void {
  if (!isFullscreen()) return;
  keyboard?.unlock?.();
  if (page.exitFullscreen) void page.exitFullscreen();
  else page.webkitExitFullscreen?.();
}
