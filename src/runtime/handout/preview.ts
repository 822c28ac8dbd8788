import { create } from '../interface/dom.ts';

/** A place for the sheets of a handout, as wide as there is room, all of them below each other. */
export interface Preview {
  readonly element: HTMLElement;
  readonly handout: HTMLElement | undefined;
  show(handout: HTMLElement): void;
  /** Takes the handout out to be printed; the returned function puts it back. */
  lend(): () => void;
}

/** `onLayOut` is called before the sheets are laid out anew. */
export function createPreview(onLayOut: () => void): Preview {
  const room = create('div', { class: 'preview-room' });
  const element = create(
    'div',
    { class: 'preview', role: 'region', tabindex: '0', label: 'printPreview' },
    room,
  );
  let handout: HTMLElement | undefined;
  const layOut = () => {
    if (!handout?.isConnected) return;
    onLayOut();
    // The sheets keep the size they have on paper, and are only looked at from further away.
    const scale = room.clientWidth / handout.offsetWidth;
    room.style.setProperty('--scale', scale.toFixed(4));
    room.style.blockSize = `${Math.ceil(handout.offsetHeight * scale)}px`;
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
    lend() {
      const { scrollTop } = element;
      handout?.removeAttribute('inert');
      return () => {
        if (handout) put(handout);
        element.scrollTop = scrollTop;
      };
    },
  };
}
