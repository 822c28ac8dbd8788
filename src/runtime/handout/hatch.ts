const SVG = 'http://www.w3.org/2000/svg';

/** Between two lines of a hatching, in hundredths of the drawing: three lines' width where a slide is smallest. */
const STEP = 4;

/** How each sort of piece is filled, by its number; the others are left empty, or are full. */
const LINES: Readonly<Record<string, (width: number, top: number, height: number) => string>> = {
  2: (width, top, height) =>
    steps(height)
      .map(y => `M0 ${(top + y).toFixed(2)}H${width}`)
      .join(''),
  3: (width, top, height) =>
    steps(width)
      .map(x => `M${x} ${top}v${height}`)
      .join(''),
};

/** Lines over the pieces of a whole, so that they can be told apart in black and white; real ones, which any copier keeps. */
export function hatch(whole: Element): void {
  for (const piece of whole.querySelectorAll<SVGRectElement>('.piece')) {
    const [width = 0, top = 0, height = 0] = ['width', 'y', 'height'].map(name =>
      Number.parseFloat(piece.getAttribute(name) ?? ''),
    );
    const path = LINES[piece.dataset.piece ?? '']?.(width, top, height);
    if (path) piece.after(createLines(path));
  }
}

function steps(length: number): number[] {
  return Array.from({ length: Math.ceil(length / STEP) - 1 }, (_, index) => (index + 1) * STEP);
}

function createLines(d: string): SVGPathElement {
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('class', 'hatch');
  path.setAttribute('d', d);
  return path;
}
