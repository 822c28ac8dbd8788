import { create } from '../interface/dom.ts';

/** A place for the sheets of a handout, as wide as there is room, all of them below each other. */
export interface Preview {
  readonly element: HTMLElement;
  readonly handout: HTMLElement | undefined;
  show(handout: HTMLElement): void;
  clear(): void;
  /** Takes the handout out to be printed; the returned function puts it back. */
  lend(): () => void;
}

/** Two sheets stand beside each other where there is so much room, in pixels. */
const ROOM_FOR_TWO = 600;

export function createPreview(): Preview {
  const room = create('div', { class: 'preview-room' });
  const element = create(
    'div',
    { class: 'preview', role: 'region', tabindex: '0', label: 'printPreview' },
    room,
  );
  let handout: HTMLElement | undefined;
  const layOut = () => {
    if (!handout || element.clientWidth === 0) return;
    const count = handout.querySelectorAll('.sheet').length;
    const columns = count > 1 && element.clientWidth >= ROOM_FOR_TWO ? 2 : 1;
    handout.style.setProperty('--columns', String(columns));
    const { offsetWidth, offsetHeight } = handout;
    const { inline, block } = roomIn(element);
    // The sheets keep the size they have on paper, and are only looked at from further away.
    const scale = Math.min(inline / offsetWidth, count > 1 ? Number.POSITIVE_INFINITY : block / offsetHeight);
    room.style.setProperty('--scale', scale.toFixed(4));
    room.style.inlineSize = `${offsetWidth * scale}px`;
    room.style.blockSize = `${offsetHeight * scale}px`;
  };
  const put = (sheets: HTMLElement) => {
    // To be looked at: what is in it can neither be reached nor read aloud twice.
    sheets.inert = true;
    room.replaceChildren(sheets);
    layOut();
  };
  new ResizeObserver(layOut).observe(element);
  // The keys of clickers close a dialog; here they turn the pages of the preview.
  element.addEventListener('keydown', event => {
    if (event.code !== 'Escape') event.stopPropagation();
  });
  return {
    element,
    get handout() {
      return handout;
    },
    show(sheets) {
      handout = sheets;
      put(sheets);
      element.scrollTop = 0;
    },
    clear() {
      handout = undefined;
      room.replaceChildren();
    },
    lend() {
      const { scrollTop } = element;
      handout?.removeAttribute('inert');
      handout?.removeAttribute('style');
      return () => {
        if (handout) put(handout);
        element.scrollTop = scrollTop;
      };
    },
  };
}

function roomIn(element: HTMLElement): { inline: number; block: number } {
  const padding = 2 * Number.parseFloat(getComputedStyle(element).paddingTop);
  return { inline: element.clientWidth - padding, block: element.clientHeight - padding };
}
