/** A file of the built site that goes into the page. */
export interface Part {
  /** Relative to the page: `assets/index-Ab12.css`. */
  readonly path: string;
  readonly text: string;
}

/** Inside a script these would end it, or begin a comment that hides its end; all of them stand in strings there. */
const SCRIPT_TROUBLE = /<(?=\/?script|!--)/gi;
/** Vite asks it where code loaded on request lies, which here is in the same file; a classic script has no such thing. */
const IMPORT_META = /\bimport\.meta\b/g;
const STYLE_END = /<\/(?=style)/gi;
/** `url(./a.woff2)`, with or without quotes. */
const FILE_URL = /url\((["']?)(?:\.\/)?([^"')]+)\1\)/g;

/** Puts a style sheet in place of the link to it. */
export function inlineStyle(page: string, { path, text }: Part): string {
  const link = new RegExp(`<link[^>]*href="\\./${literal(path)}"[^>]*>`);
  return replaceTag(page, link, `<style>${text.replace(STYLE_END, '<\\/')}</style>`);
}

/** Takes out the tag that loads a script, and puts `script` at the end of the body. */
export function inlineScript(page: string, path: string, script: string): string {
  const tag = new RegExp(`<script[^>]*src="\\./${literal(path)}"[^>]*></script>`);
  return replaceTag(replaceTag(page, tag, ''), /<\/body>/, `<script>${script}</script></body>`);
}

/** A module that imports nothing as a classic script, because a module is blocked on file://; its names stay its own. */
export function classicScript(module: string): string {
  // The browser reads CRLF as LF before it compares the script with its hash.
  const code = module
    .replace(/\r\n?/g, '\n')
    .replace(SCRIPT_TROUBLE, '\\x3c')
    .replace(IMPORT_META, '({url:location.href})');
  return `(()=>{"use strict";${code}\n})();`;
}

/** Points the addresses of a style sheet's files elsewhere: at the folder they lie in, or at their own bytes. */
export function pointFiles(css: string, addresses: ReadonlyMap<string, string>): string {
  return css.replace(FILE_URL, (whole, _quote: string, name: string) => {
    const address = addresses.get(name);
    return address === undefined ? whole : `url(${address})`;
  });
}

/** `data:font/woff2;base64,…` */
export function dataUri(bytes: Uint8Array | string, type: string): string {
  return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
}

function replaceTag(page: string, tag: RegExp, by: string): string {
  if (!tag.test(page)) throw new Error(`The page has no ${tag.source}`);
  // A function, so that `$&` in the text is not read as a pattern.
  return page.replace(tag, () => by);
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
