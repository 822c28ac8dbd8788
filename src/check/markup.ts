/** The words of a slide as a viewer gets them. */
export interface SlideText {
  /** All of them, in order. */
  readonly all: string;
  /** Those on the buttons of figures, by the figure's address: `p5-318`. */
  readonly figures: readonly { readonly id: string; readonly text: string }[];
}

/** A tag, a comment, or the text up to the next one; `html` in render escapes every other `<` and `"`. */
const TOKEN = /<(\/?)([a-z][\w-]*)((?:[^<>"]|"[^"]*")*)>|<!--[\s\S]{0,2000}?-->|<|[^<]+/giy;
const ATTRIBUTE = /([^\s="<>/]+)(?:="([^"]*)")?/g;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi;
/** Of most tags nothing is heard and nothing is looked for. */
const HAS_WANTED = /data-(?:figure|added)|aria-label|alt|title/i;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();
const VOID = new Set(['br', 'hr', 'img', 'input', 'wbr']);
/** Elements that part no word. */
const INLINE = new Set(['a', 'b', 'button', 'em', 'i', 'mark', 'span', 'strong', 'wbr']);
/** Words that are heard or shown although they are no text. */
const SPOKEN = ['aria-label', 'alt', 'title'];

/**
 * The words of the slides on a page, by their ids in the order given; undefined for a slide that is not there. Left
 * out is what the page marks `data-added`: the program's own numbers of pages, parts and items.
 */
export function readSlides(page: string, ids: readonly string[]): (SlideText | undefined)[] {
  let at = 0;
  return ids.map(id => {
    const start = page.indexOf(`<section id="${id}"`, at);
    if (start < 0) return undefined;
    const { end, ...text } = readElement(page, start);
    at = end;
    return text;
  });
}

interface ButtonText {
  readonly id: string;
  text: string;
}

/** An element whose end has not come. */
interface Open {
  readonly name: string;
  readonly isAdded: boolean;
  readonly button: ButtonText | undefined;
}

/** Listens to the tags and the text of a slide, and keeps what a viewer gets. */
class Listener {
  readonly words: string[] = [];
  readonly figures: ButtonText[] = [];
  readonly open: Open[] = [];

  add(text: string): void {
    const inside = this.open.at(-1);
    if (inside?.isAdded) return;
    this.words.push(text);
    if (inside?.button) inside.button.text += text;
  }

  begin(name: string, attributes: ReadonlyMap<string, string>): void {
    const around = this.open.at(-1);
    const id = attributes.get('data-figure');
    const button = id === undefined ? around?.button : { id, text: '' };
    if (button && button !== around?.button) this.figures.push(button);
    this.open.push({ name, isAdded: around?.isAdded === true || attributes.has('data-added'), button });
    for (const spoken of SPOKEN) if (attributes.has(spoken)) this.add(` ${attributes.get(spoken)} `);
  }

  end(name: string): void {
    const index = this.open.findLastIndex(each => each.name === name);
    if (index >= 0) this.open.length = index;
  }
}

/** The words of the element that begins at an offset, and where it ends. */
function readElement(page: string, start: number): SlideText & { readonly end: number } {
  const listener = new Listener();
  TOKEN.lastIndex = start;
  for (let token = TOKEN.exec(page); token; token = TOKEN.exec(page)) {
    hear(listener, token);
    if (listener.open.length === 0) break;
  }
  return { all: listener.words.join(''), figures: listener.figures, end: TOKEN.lastIndex || page.length };
}

function hear(listener: Listener, [whole, slash, tag, attributes = '']: RegExpExecArray): void {
  const name = tag?.toLowerCase();
  if (name === undefined) {
    listener.add(whole.startsWith('<') ? ' ' : decoded(whole));
    return;
  }
  if (!slash) listener.begin(name, attributesOf(attributes));
  if (slash || attributes.endsWith('/') || VOID.has(name)) listener.end(name);
  if (!INLINE.has(name)) listener.add(' ');
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  if (!HAS_WANTED.test(text)) return NO_ATTRIBUTES;
  return new Map([...text.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, decoded(value)]));
}

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (_, decimal?: string, hex?: string, name?: string) => {
    if (name) return NAMED[name.toLowerCase()] ?? '';
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  });
}
