/** A piece of well-formed HTML. Made by `html` alone, which escapes every string put into it. */
export class Html {
  constructor(readonly text: string) {}

  toString(): string {
    return this.text;
  }
}

type Part = Html | string | number | false | null | undefined | readonly Part[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const SPECIAL = /[&<>"']/g;
/** HTML has no way to write these; they would end up as they are and break the page. */
const UNSAFE = /[&<>"']|[^\P{Cc}\t\n\r]|\p{Noncharacter_Code_Point}/u;
const CONTROL = /[^\P{Cc}\t\n\r]|\p{Noncharacter_Code_Point}/gu;

/** `html`<p>${text}</p>`` : strings are escaped, `Html` is not, lists are joined, nothing is left out silently. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let [text = ''] = strings;
  for (const [index, part] of parts.entries()) text += render(part) + strings[index + 1];
  return new Html(text);
}

/** A value as JSON inside a script element, which a `<` in it could end. */
export function scriptJson(value: unknown): Html {
  return new Html(JSON.stringify(value).replace(/</g, '\\u003c'));
}

/** Pieces one behind the other. */
export function join(parts: readonly Html[], between = ''): Html {
  return new Html(parts.map(part => part.text).join(between));
}

function render(part: Part): string {
  if (part === false || part === null || part === undefined) return '';
  if (part instanceof Html) return part.text;
  if (Array.isArray(part)) return part.map(render).join('');
  return typeof part === 'number' ? String(part) : escaped(String(part));
}

function escaped(text: string): string {
  if (!UNSAFE.test(text)) return text;
  return text.replace(CONTROL, '\ufffd').replace(SPECIAL, character => ESCAPES[character] ?? character);
}
