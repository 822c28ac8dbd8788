import { showTip } from '../interface/tip.ts';
import type { Stage } from '../types.ts';

/** Safari has had these names only since 16.4, and on a phone it has none of them. */
type Page = Partial<Pick<Document, 'fullscreenElement' | 'exitFullscreen'>> & {
  readonly webkitFullscreenElement?: Element | null;
  webkitExitFullscreen?(): void;
};

type Root = Partial<Pick<HTMLElement, 'requestFullscreen'>> & { webkitRequestFullscreen?(): void };

const page: Page = document;
const root: Root = document.documentElement;

/** Presenting is being in full screen, by F5, by the button or by the browser's own F11. */
export function startFullscreen(stage: Stage): void {
  stage.teach('present', () => {
    stage.go(0);
    void enter();
  });
  stage.teach('presentHere', () => void enter());
  stage.teach('leave', leave);

  const byBrowser = matchMedia('(display-mode: fullscreen)');
  const update = () =>
    document.documentElement.toggleAttribute('data-presenting', isFullscreen() || byBrowser.matches);
  for (const type of ['fullscreenchange', 'webkitfullscreenchange']) document.addEventListener(type, update);
  byBrowser.addEventListener('change', update);
  update();
}

function isFullscreen(): boolean {
  return Boolean(page.fullscreenElement ?? page.webkitFullscreenElement);
}

async function enter(): Promise<void> {
  try {
    if (root.requestFullscreen) await root.requestFullscreen();
    else if (root.webkitRequestFullscreen) root.webkitRequestFullscreen();
    else throw new Error('No full screen.');
  } catch {
    showTip('fullscreenRefused');
  }
}

function leave(): void {
  if (!isFullscreen()) return;
  if (page.exitFullscreen) void page.exitFullscreen();
  else page.webkitExitFullscreen?.();
}
