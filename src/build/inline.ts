/** A file of the built site that goes into the page. */
export interface Part {
  /** Relative to the page: `assets/index-Ab12.css`. */
  readonly path: string;
  readonly text: string;
}

const SCRIPT_END = /<\/(?=script)/gi;
const STYLE_END = /<\/(?=style)/gi;

/** Puts a style sheet in place of the link to it. */
export function inlineStyle(page: string, { path, text }: Part): string {
  const safe = text.replace(STYLE_END, '<\\/');
  return replaceTag(
    page,
    new RegExp(`<link[^>]*href="\\./${literal(path)}"[^>]*>`),
    `<style>${safe}</style>`,
  );
}

/**
 * Puts a script in place of the tag that loads it, at the end of the body: as a classic script, because a module is
 * blocked on file://.
 */
export function inlineScript(page: string, { path, text }: Part): string {
  const without = replaceTag(page, new RegExp(`<script[^>]*src="\\./${literal(path)}"[^>]*></script>`), '');
  return replaceTag(without, /<\/body>/, `<script>${classicScript(text)}</script></body>`);
}

/** A module without imports as a classic script; its names stay its own. */
export function classicScript(module: string): string {
  return `(()=>{${module.replace(SCRIPT_END, '<\\/')}\n})();`;
}

/** Points the addresses of a style sheet's files elsewhere: at the folder they lie in, or at their own bytes. */
export function pointFiles(css: string, addresses: ReadonlyMap<string, string>): string {
  return css.replace(/url\((["']?)(?:\.\/)?([^"')]+)\1\)/g, (whole, _quote: string, name: string) => {
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
