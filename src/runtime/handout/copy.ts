/** Classes that say something on paper too, and what they are called there; all others belong to the screen. */
const CLASSES: Readonly<Record<string, string>> = {
  figure: 'boxed',
  boxed: 'boxed',
  sentence: 'sentence',
  label: 'means',
  setting: 'setting',
  place: 'place',
  change: 'change',
  kept: 'kept',
};

/** Attributes of the screen: what is touched, focused, read aloud by role or leads to a slide. */
const SCREEN = ['tabindex', 'role', 'data-slide', 'aria-label', 'aria-hidden'];

/** A copy of a part of the reading view for paper. Places in it keep their names, with `paper-` before them. */
export function copyOf(original: Element): HTMLElement {
  const copy = original.cloneNode(true) as HTMLElement;
  for (const element of [copy, ...copy.querySelectorAll<HTMLElement>('*:not(svg, svg *)')]) {
    const classes = [...element.classList].flatMap(name => CLASSES[name] ?? []);
    element.removeAttribute('class');
    if (classes.length > 0) element.className = classes.join(' ');
    for (const name of SCREEN) element.removeAttribute(name);
    if (element.id) element.id = paperId(element.id);
  }
  const pictures = [...original.querySelectorAll('img')];
  for (const [index, picture] of [...copy.querySelectorAll('img')].entries()) size(picture, pictures[index]);
  for (const link of copy.querySelectorAll('a')) point(link);
  return copy;
}

/** A copy of a picture is loaded later than it is measured. */
function size(picture: HTMLImageElement, original: HTMLImageElement | undefined): void {
  picture.loading = 'eager';
  if (!original?.naturalWidth) return;
  picture.width = original.naturalWidth;
  picture.height = original.naturalHeight;
}

/** `doc-p5` → `paper-doc-p5`. */
export function paperId(id: string): string {
  return `paper-${id}`;
}

/** The words of an element, each blank one blank. */
export function wordsOf(element: Element | null | undefined): string {
  return element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

/** A link within the text leads to its place on paper; one to a slide leads nowhere there. */
function point(link: HTMLAnchorElement): void {
  const href = link.getAttribute('href') ?? '';
  if (href.startsWith('#/')) unlink(link);
  else if (href.startsWith('#')) link.setAttribute('href', `#${paperId(href.slice(1))}`);
}

/** Takes out the links whose place is not on these sheets. */
export function dropLostLinks(root: HTMLElement): void {
  const ids = new Set([...root.querySelectorAll('[id]')].map(({ id }) => `#${id}`));
  for (const link of root.querySelectorAll('a[href^="#"]'))
    if (!ids.has(link.getAttribute('href') ?? '')) unlink(link);
}

/** The same words without the link. */
function unlink(link: Element): void {
  const words = document.createElement('span');
  words.className = link.className;
  words.append(...link.childNodes);
  link.replaceWith(words);
}
