import { pathOf, SIDE, type Stroke } from './strokes.ts';

const SVG = 'http://www.w3.org/2000/svg';

type Listener = (slide: HTMLElement) => void;

/** What has been drawn on the slides: strokes by slide, each slide wearing its own as an SVG. */
export class Drawing {
  private readonly strokes = new Map<HTMLElement, readonly Stroke[]>();
  private readonly listeners: Listener[] = [];

  strokesOn(slide: HTMLElement): readonly Stroke[] {
    return this.strokes.get(slide) ?? [];
  }

  /** Draws these strokes on a slide, and no others. */
  draw(slide: HTMLElement, strokes: readonly Stroke[]): void {
    this.strokes.set(slide, strokes);
    paint(slide, strokes);
    for (const listener of this.listeners) listener(slide);
  }

  /** Calls back when what is on a slide has changed. */
  onChange(listener: Listener): void {
    this.listeners.push(listener);
  }
}

/** Each stroke is painted twice: a broad one in the colour of the ground keeps it apart from what it is drawn on. */
function paint(slide: HTMLElement, strokes: readonly Stroke[]): void {
  const paths = strokes.map(pathOf);
  const layers = ['drawn-edge', 'drawn-ink'].map(name => createPath(name, paths.join('')));
  const svg = slide.querySelector(':scope > .drawn') ?? createSheet();
  svg.replaceChildren(...layers);
  slide.toggleAttribute('data-drawn', paths.length > 0);
  if (paths.length > 0) slide.append(svg);
  else svg.remove();
}

function createSheet(): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'drawn');
  svg.setAttribute('viewBox', `0 0 ${SIDE} ${SIDE}`);
  svg.setAttribute('preserveAspectRatio', 'none');
  svg.setAttribute('aria-hidden', 'true');
  return svg;
}

function createPath(name: string, d: string): SVGElement {
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('class', name);
  path.setAttribute('d', d);
  return path;
}
