import { print } from '../../strings/handout.ts';
import { create } from '../interface/dom.ts';
import { copyOf, wordsOf } from './copy.ts';
import { partsOf } from './parts.ts';
import type { Paper } from './types.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The head of a front page, as on a poster: whose it is, the title between bars, a band of hatching. */
export function createFront({ frame, sources: { doc, slides } }: Paper, { by = true } = {}): Element[] {
  const line = (name: string, selector: string) => {
    const text = wordsOf(doc.querySelector(`.masthead ${selector}`));
    return text ? [create('p', { class: name }, text)] : [];
  };
  const title = doc.querySelector('.masthead h1');
  return [
    create(
      'header',
      { class: 'front', 'data-whole': '' },
      create('div', { class: 'crest' }, ...line('unit', '.unit'), ...createBloom(slides)),
      create(
        'h1',
        { 'data-length': lengthOf(frame.title) },
        ...(title ? copyOf(title).childNodes : [frame.title]),
      ),
      ...(by ? line('author', '.by strong') : []),
      ...(by ? line('sort', '.kind') : []),
    ),
    createBand(),
  ];
}

/** Whose words these are: each part on a line of its own, so that no line ends with what stands between two. */
export function createSource({ frame: { source } }: Paper): HTMLElement {
  return create('p', { class: 'source' }, ...source.split(' · ').map(part => create('span', {}, part, ' ')));
}

/** The flowers of the cover, in outline. */
function createBloom(slides: readonly HTMLElement[]): Element[] {
  const bunch = slides[0]?.querySelector('svg.bunch')?.cloneNode(true);
  if (!(bunch instanceof Element)) return [];
  bunch.setAttribute('class', 'bloom');
  return [bunch];
}

/** How large a title can be set. */
function lengthOf({ length }: string): string {
  return length <= 48 ? 'short' : length <= 96 ? 'even' : 'long';
}

/** Millimetres: between the lines of a hatching, which a photocopier keeps apart, and its size; it is cut to its place. */
const HATCH = { step: 2.4, width: 210, height: 12 } as const;

/** A band of slanting lines, which stands where a screen has an area of colour. */
export function createBand(): SVGSVGElement {
  const { step, width, height } = HATCH;
  const count = Math.ceil((width + height) / step);
  const lines = Array.from(
    { length: count },
    (_, index) => `M${(index * step - height).toFixed(1)} ${height}l${height}-${height}`,
  );
  const band = document.createElementNS(SVG, 'svg');
  band.setAttribute('class', 'hatched');
  band.setAttribute('viewBox', `0 0 ${width} ${height}`);
  band.setAttribute('preserveAspectRatio', 'xMinYMid slice');
  band.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', lines.join(''));
  band.append(path);
  return band;
}

/** The code that leads to the page, and its address in letters; nothing where it has none. */
export function createAddress({ frame, sources }: Paper): HTMLElement[] {
  const code = partsOf(sources)
    .map(part => part.querySelector('figure.qr'))
    .find(found => found)
    ?.cloneNode(true);
  if (!code && !frame.address) return [];
  // Its words stand beside it here.
  if (code instanceof Element) code.querySelector('figcaption')?.remove();
  const words = create(
    'p',
    {},
    create('span', { class: 'before' }, print('online')),
    ' ',
    create('b', {}, frame.address),
  );
  return [
    create(
      'div',
      { class: 'address', 'data-whole': '' },
      ...(code ? [code] : []),
      ...(frame.address ? [words] : []),
    ),
  ];
}
