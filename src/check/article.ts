import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What a page says, as a browser reads it, without the program's own words. */
export interface Article {
  /** A section of the essay. */
  readonly chapters: readonly { readonly heading: string; readonly text: string }[];
  /** Words of pictures: shown below them, or heard in their place. */
  readonly pictures: string;
  /** What only the speaker reads: the author's notes, without the sentences of the essay that are said. */
  readonly notes: string;
  /** Cover, masthead, and the list of sources, corrections and remarks. */
  readonly frame: string;
}

/** Elements whose words stand elsewhere too, or are the program's. */
const ASIDE = new Set(['beside', 'pull']);

/** Layouts that show lines of the cover. */
const FRAME = new Set(['cover', 'closing']);

/** Reads a page's `body`; elements are told apart by what the page contract names: `chapter`, `masthead`, `notes` … */
export function readArticle(body: string): Article {
  const chapters: { heading: string; text: string }[] = [];
  const pictures: string[] = [];
  const notes: string[] = [];
  const frame: string[] = [];
  const visit = (node: Node): void => {
    if (!('tagName' in node)) return;
    const names = classesOf(node);
    if (names.has('chapter')) chapters.push(readChapter(node, pictures));
    else if (names.has('notes')) notes.push(...node.childNodes.filter(isOwnNote).map(textIn));
    else if (
      names.has('masthead') ||
      names.has('appendix') ||
      FRAME.has(attributeOf(node, 'data-layout') ?? '')
    ) {
      frame.push(textIn(node));
      node.childNodes.forEach(visit);
    } else node.childNodes.forEach(visit);
  };
  parseFragment(body).childNodes.forEach(visit);
  return { chapters, pictures: pictures.join('\n'), notes: notes.join('\n'), frame: frame.join('\n') };
}

function readChapter(chapter: Element, pictures: string[]): { heading: string; text: string } {
  let heading = '';
  const text: string[] = [];
  const visit = (node: Node): void => {
    if ('value' in node) text.push(node.value);
    if (!('tagName' in node) || attributeOf(node, 'data-added') !== undefined) return;
    if (node.tagName === 'h2') heading = textIn(node);
    else if (node.tagName === 'figcaption') pictures.push(textIn(node));
    else if (node.tagName === 'img') pictures.push(attributeOf(node, 'alt') ?? '');
    else if (![...classesOf(node)].some(name => ASIDE.has(name))) node.childNodes.forEach(visit);
  };
  chapter.childNodes.forEach(visit);
  return { heading, text: text.join('') };
}

function isOwnNote(node: Node): boolean {
  return 'tagName' in node && node.tagName === 'p' && attributeOf(node, 'data-sentence') === undefined;
}

function textIn(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textIn).join(' ') : '';
}

function classesOf(element: Element): ReadonlySet<string> {
  return new Set(attributeOf(element, 'class')?.split(' '));
}

function attributeOf({ attrs }: Element, name: string): string | undefined {
  return attrs.find(attr => attr.name === name)?.value;
}
