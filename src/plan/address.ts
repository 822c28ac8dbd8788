import { cached } from '../text/cache.ts';
import { slugify } from '../text/slug.ts';
import { wordsOf } from './excerpt.ts';
import type { Draft } from './section.ts';

/** Where neither the title nor the section gives a letter or digit. */
const NAMELESS = 'trang';
/** The page's own ids begin so; `deck`, `handout`, `presenter` and numbers mean something to the address bar. */
const TAKEN = /^(?:doc|ui|deck|bar|board|progress|style|m|for-paper|handout|presenter)(?:-|$)|^\d+$/;

/**
 * Gives slides their addresses: the title's slug, the number of the part behind it from the second on, and the
 * section's slug in front where another slide has the same. They depend on titles alone, so that a slide keeps
 * its address when others change.
 */
export function addressOf(): (draft: Draft) => string {
  const given = new Set<string>();
  // Slides share titles and sections.
  const slugOf = cached(slugify);
  return draft => {
    const title = slugOf(wordsOf(draft.title)) || NAMELESS;
    const part = draft.part && draft.part.no > 1 ? `-${draft.part.no}` : '';
    const plain = `${TAKEN.test(title) ? `${NAMELESS}-` : ''}${title}${part}`;
    const section = draft.section && slugOf(draft.section.text);
    const candidates = [plain, ...(section ? [`${section}-${plain}`] : [])];
    const id = candidates.find(candidate => !given.has(candidate)) ?? next(plain, given);
    given.add(id);
    return id;
  };
}

function next(slug: string, given: ReadonlySet<string>): string {
  let no = 2;
  while (given.has(`${slug}-${no}`)) no++;
  return `${slug}-${no}`;
}
