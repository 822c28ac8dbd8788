/** A place on a slide, in parts of its width and height: `[0.5, 0.5]` is the middle. A drawing's are those of its canvas. */
export type Spot = readonly [x: number, y: number];

/** A line drawn without lifting the pen. */
export type Stroke = readonly Spot[];

/** A drawing is laid out on a square of this side, which is then stretched over its slide. */
export const SIDE = 1000;

/** Nearer to the last one than this, a spot adds nothing that can be seen. */
const LEAST = 0.0015;

/** A stroke that goes on to a spot; the same one if that is hardly any further. */
export function goOn(stroke: Stroke, spot: Spot): Stroke {
  const last = stroke.at(-1);
  return last && gap(last, spot) < LEAST ? stroke : [...stroke, round(spot)];
}

/**
 * The SVG path of a stroke: curves through the middles between its spots, so that it has no corners. One spot alone is
 * a line to itself, which round ends turn into a dot.
 */
export function pathOf(stroke: Stroke): string {
  const [first, ...others] = stroke.map(([x, y]) => [at(x), at(y)] as const);
  if (!first) return '';
  const last = others.at(-1) ?? first;
  const curves = others.slice(0, -1).map(([x, y], index) => {
    const [nextX, nextY] = others[index + 1] ?? last;
    return `Q${x} ${y} ${middle(x, nextX)} ${middle(y, nextY)}`;
  });
  return `M${first[0]} ${first[1]}${curves.join('')}L${last[0]} ${last[1]}`;
}

/** Whether a spot is on a stroke, or nearer to it than `reach`. */
export function isOn(stroke: Stroke, spot: Spot, reach: number): boolean {
  return stroke.some((from, index) => distance(spot, from, stroke[index + 1] ?? from) <= reach);
}

/** Distance of a spot from the straight line between two others. */
function distance([x, y]: Spot, [fromX, fromY]: Spot, [toX, toY]: Spot): number {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - fromX) * dx + (y - fromY) * dy) / length));
  return Math.hypot(x - fromX - along * dx, y - fromY - along * dy);
}

function gap([x, y]: Spot, [otherX, otherY]: Spot): number {
  return Math.hypot(x - otherX, y - otherY);
}

/** A thousandth of the slide's width is finer than a projector shows. */
function round([x, y]: Spot): Spot {
  return [Math.round(x * 1e4) / 1e4, Math.round(y * 1e4) / 1e4];
}

function at(part: number): number {
  return Math.round(part * SIDE * 10) / 10;
}

function middle(a: number, b: number): number {
  return Math.round((a + b) * 5) / 10;
}

/** Whether something that came in is a drawing: a list of strokes of spots. */
export function isDrawing(value: unknown): value is readonly Stroke[] {
  const isSpot = (spot: unknown) => Array.isArray(spot) && spot.length === 2 && spot.every(Number.isFinite);
  return Array.isArray(value) && value.every(stroke => Array.isArray(stroke) && stroke.every(isSpot));
}
