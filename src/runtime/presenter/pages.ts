import { create, show } from '../interface/dom.ts';
import { tell, type Word } from '../interface/language.ts';
import type { DeckState } from './messages.ts';
import type { RemoteStage } from './remote.ts';

/** A place for one slide, as large as fits, in the deck's own proportions. */
interface Pane {
  readonly element: HTMLElement;
  hold(slide: HTMLElement | undefined): void;
  fit(ratio: number): void;
}

/** This slide and the next one, with something beside it: the slides of this page themselves, since every length of a slide hangs on its size. */
export function createPages(stage: RemoteStage, beside: HTMLElement): HTMLElement {
  const now = createPane('now');
  const next = createPane('next');
  const blank = create('p', { class: 'pane-blank', role: 'status' });
  now.element.append(blank);
  let ratio = 16 / 9;
  const layOut = () => {
    now.fit(ratio);
    next.fit(ratio);
  };
  stage.onState(({ width, height, looks }) => {
    const covered = coveredBy(looks);
    blank.textContent = covered ? tell(covered) : '';
    if (width > 0 && height > 0) ratio = width / height;
    layOut();
  });
  stage.onSlide((slide, index) => {
    now.hold(slide);
    next.hold(stage.slides[index + 1]);
  });
  const observer = new ResizeObserver(layOut);
  for (const { element } of [now, next]) observer.observe(element);
  return create(
    'div',
    { class: 'pages' },
    create('h2', { class: 'visually-hidden', say: 'presenterNow' }),
    now.element,
    create('h2', { class: 'next-name', say: 'presenterNext' }),
    next.element,
    beside,
  );
}

/** What the room sees in place of the slide, if anything. */
function coveredBy({ view, blank, asking }: DeckState['looks']): Word | undefined {
  if (asking !== undefined) return 'presenterAsking';
  if (blank) return blank === 'black' ? 'presenterBlack' : 'presenterWhite';
  return view === 'reading' ? 'presenterReading' : undefined;
}

function createPane(name: 'now' | 'next'): Pane {
  const slides = create('div', { class: 'slides' });
  const end = create('p', { class: 'pane-end', say: 'presenterEnd' });
  const element = create('div', { class: 'pane', 'data-pane': name }, slides);
  return {
    element,
    hold(slide) {
      if (slide) {
        slide.hidden = false;
        // Read, not used: what is behind a button of it is done in the other window.
        slide.inert = true;
      }
      slides.replaceChildren(...(slide ? [slide] : []));
      if (!slide) show(end, slides);
    },
    fit(ratio) {
      const { clientWidth, clientHeight } = element;
      const width = Math.min(clientWidth, clientHeight * ratio);
      slides.style.setProperty('--pane-w', `${width}px`);
      slides.style.setProperty('--pane-h', `${width / ratio}px`);
    },
  };
}
