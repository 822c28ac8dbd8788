import { slugify } from '../text/slug.ts';
import type { Prose, Range } from '../text/types.ts';

/**
 * The address of a figure, the same on slides and in the reading view: `p5-318`. Titles and captions have no number;
 * their file and line stand for it.
 */
export function figureId({ no, source }: Prose, figure: Range): string {
  return no > 0 ? `p${no}-${figure.from}` : `${slugify(source.file)}-${source.line}-${figure.from}`;
}
