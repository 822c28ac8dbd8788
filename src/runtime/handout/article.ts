import { copyOf, paperId } from './copy.ts';

/** The sections of the essay, without the ledger and the appendix. */
export function sectionsOf(doc: HTMLElement): HTMLElement[] {
  return [...doc.querySelectorAll<HTMLElement>('section[data-title]')].filter(
    section => !section.matches('.ledger, .appendix'),
  );
}

/** A section's heading and blocks for paper, one after the other. */
export function copySection(section: HTMLElement): HTMLElement[] {
  const blocks = [...section.children]
    .flatMap(block => (block.matches('.spread') ? [...block.children] : [block]))
    .filter(isOfEssay)
    .map(block => copyOf(unscrolled(block)));
  const heading = blocks.find(block => block.tagName === 'H2');
  if (heading) heading.id = paperId(section.id);
  return blocks;
}

/**
 * Headings, pictures and what has numbered paragraphs; all else in a section is there for the screen: thoughts set off
 * from the text and drawings beside it.
 */
function isOfEssay(block: Element): boolean {
  if (block.matches('h2, h3, [id^="doc-p"]')) return true;
  return block.querySelector(block.matches('figure') ? 'img' : '[id^="doc-p"]') !== null;
}

/** On the screen a table stands in a box that scrolls. */
function unscrolled(block: Element): Element {
  return block.querySelector(':scope > table') ?? block;
}
