import { fold } from '../fold.ts';

const NOT_WORD = /[^a-z0-9]+/g;
/** Long enough to stay readable in an address, short enough to be typed. */
const LONGEST = 60;

/** `Quốc phòng - an ninh` → `quoc-phong-an-ninh`; empty when nothing of the title is a letter or digit. */
export function slugify(title: string): string {
  const slug = fold(title).replace(NOT_WORD, '-').replace(/^-|-$/g, '');
  return slug.length <= LONGEST ? slug : slug.slice(0, LONGEST).replace(/-[^-]*$/, '');
}
