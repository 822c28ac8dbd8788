import type { Position, Prose } from './types.ts';

/** Where a letter of a prose stands in its file; undefined where the prose stands in none. */
export function sourceAt({ places, source: { file } }: Prose, offset: number): Position | undefined {
  if (!places || places.length === 0) return undefined;
  const group = lastFrom(places, 3, offset);
  const [from = 0, line = 0, column = 0] = places.slice(group, group + 3);
  return { file, line, column: column + offset - from };
}

/** The letter of a prose that stands at a place of its file, or the next one behind it on that line. */
export function offsetAt(
  { places = [], text }: Prose,
  at: Pick<Position, 'line' | 'column'>,
): number | undefined {
  for (let group = 0; group < places.length; group += 3) {
    const [from = 0, line = 0, column = 0] = places.slice(group, group + 3);
    const to = places[group + 3] ?? text.length;
    if (line === at.line && at.column < column + to - from) return from + Math.max(0, at.column - column);
  }
  return undefined;
}

/**
 * Where the letters of a text stand in a longer one: pairs of an offset in the text and its offset in the longer one, in
 * order. From one pair to the next the letters follow one another in both.
 */
export type Places = readonly number[];

/** Where a letter stands in the longer text. */
export function placeAt(places: Places, at: number): number {
  const index = lastFrom(places, 2, at);
  return (places[index + 1] ?? 0) + at - (places[index] ?? 0);
}

/** Index of the last of some groups of `size` numbers whose first number is no greater; the first group if all are. */
export function lastFrom(groups: readonly number[], size: number, at: number): number {
  let low = 0;
  let high = Math.max(1, groups.length / size);
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((groups[middle * size] ?? 0) <= at) low = middle;
    else high = middle;
  }
  return low * size;
}

/** The places of a part of the text. */
export function placesWithin(places: Places, from: number, length: number): Places {
  const part = [0, placeAt(places, from)];
  for (let index = lastFrom(places, 2, from) + 2; index < places.length; index += 2) {
    const at = (places[index] ?? 0) - from;
    if (at >= length) break;
    part.push(at, places[index + 1] ?? 0);
  }
  return part;
}

/** The places in a third text of the letters whose `inner` places are in a second one, whose own are `outer`. */
export function placesThrough(inner: Places, outer: Places, length: number): Places {
  const through: number[] = [];
  for (let index = 0; index < inner.length; index += 2) {
    const from = inner[index] ?? 0;
    const place = inner[index + 1] ?? 0;
    const to = inner[index + 2] ?? length;
    through.push(from, placeAt(outer, place));
    for (let next = lastFrom(outer, 2, place) + 2; next < outer.length; next += 2) {
      const at = from + (outer[next] ?? 0) - place;
      if (at >= to) break;
      if (at > from) through.push(at, outer[next + 1] ?? 0);
    }
  }
  return through;
}

/**
 * The places of a text that is `raw` without what stands at the start of its lines and at the end: the signs of a list,
 * a quote or a heading, and blanks. `places` are those of `raw`.
 */
export function placesOfLines(places: Places, raw: string, text: string): Places {
  if (raw.startsWith(text)) return places;
  const inner: number[] = [];
  let at = 0;
  let rawAt = 0;
  const rawLines = raw.split('\n');
  let index = 0;
  for (const line of text.split('\n')) {
    const words = line.trim();
    // What comes before the first line of the text is empty, or a sign alone.
    while (at === 0 && index < rawLines.length - 1 && !rawLines[index]?.includes(words)) {
      rawAt += (rawLines[index]?.length ?? 0) + 1;
      index++;
    }
    const rawLine = rawLines[index] ?? '';
    const blanks = line.length - line.trimStart().length;
    const column = words === '' ? rawLine.length : Math.max(0, rawLine.lastIndexOf(words));
    // marked sets some lines in farther than they are.
    inner.push(at, placeAt(places, rawAt + Math.max(0, column - blanks)));
    if (blanks > column) inner.push(at + blanks, placeAt(places, rawAt + column));
    at += line.length + 1;
    rawAt += rawLine.length + 1;
    index++;
  }
  return inner;
}

/** The same with each run that goes on over the end of a line cut there: triples of offset, line and column. */
export function linesAt(
  places: Places,
  length: number,
  starts: readonly number[],
  firstLine: number,
): number[] {
  const triples: number[] = [];
  for (let index = 0; index < places.length; index += 2) {
    const from = places[index] ?? 0;
    const to = places[index + 2] ?? length;
    let place = places[index + 1] ?? 0;
    let line = lastFrom(starts, 1, place);
    for (let at = from; at < to || at === from; ) {
      const start = starts[line] ?? 0;
      triples.push(at, firstLine + line, place - start + 1);
      const next = starts[line + 1] ?? Number.POSITIVE_INFINITY;
      at += next - place;
      place = next;
      line++;
    }
  }
  return triples;
}

/** Offsets at which the lines of a text begin. */
export function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}
