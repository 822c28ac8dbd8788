import { createHash } from 'node:crypto';
import type { Rolldown } from 'vite';
import { STYLE_PLACE } from '../render/deck.ts';
import { type FontStore, subset } from './fonts.ts';
import { inlineStyle, type Part, pointFiles } from './inline.ts';

type Bundle = Rolldown.OutputBundle;

/** A font in a bundle, made smaller. */
export interface Font {
  /** As the bundle's style names it: `BeVietnamPro_500Medium-Ab12.ttf`. */
  readonly source: string;
  /** `assets/BeVietnamPro_500Medium-3f9c.woff2` */
  readonly path: string;
  readonly bytes: Uint8Array;
}

const FONT = /\.ttf$/;
/** A face that is a file, in a minified style. */
const FACE = /@font-face\{[^}]*url\([^}]*\}/g;

/** Takes the fonts out of a bundle and makes them as small as a page with these words allows. */
export async function takeFonts(bundle: Bundle, text: string, store: FontStore): Promise<Font[]> {
  const whole = Object.values(bundle).flatMap(output =>
    output.type === 'asset' && FONT.test(output.fileName) ? [output] : [],
  );
  return Promise.all(
    whole.map(async ({ fileName, source }) => {
      delete bundle[fileName];
      const bytes = await subset(Buffer.from(source), text, store);
      const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
      const path = fileName.replace(/-[^-]*$/, `-${hash}.woff2`);
      return { source: baseName(fileName), path, bytes };
    }),
  );
}

/**
 * The page of the site with the style it links to inside it: its first paint then waits for no file. That style leaves
 * the bundle. The other style is asked for at once and waited for behind the cover, where the fonts are asked for: before
 * the first paint, on a slow machine, they cost it as much time as all else in the page.
 */
export function inlinePage(bare: string, bundle: Bundle, fonts: readonly Font[]): string {
  const { path, text } = takeStyle(bare, bundle);
  const beside = new Map(fonts.map(({ source, path }) => [source, `./${path}`]));
  const faces = pointFiles((text.match(FACE) ?? []).join(''), beside);
  const rest = restOf(bundle);
  return inlineStyle(bare, { path, text: text.replace(FACE, '') })
    .replace('<style>', () => `${rest.map(preload).join('')}<style>`)
    .replace(STYLE_PLACE.text, () => `${rest.filter(isStyle).map(link).join('')}<style>${faces}</style>`);
}

/** What the entry's script asks for by itself a little later: the script and the style of all the rest. */
function restOf(bundle: Bundle): string[] {
  const chunks = Object.values(bundle).filter(output => output.type === 'chunk');
  const rest = chunks.find(({ name, isDynamicEntry }) => isDynamicEntry && name === 'rest');
  const shared = rest?.imports.filter(
    path => !chunks.some(chunk => chunk.isEntry && chunk.fileName === path),
  );
  const styles = Object.keys(bundle).filter(isStyle);
  return rest ? [...styles, rest.fileName, ...(shared ?? [])] : styles;
}

function isStyle(path: string): boolean {
  return path.endsWith('.css');
}

function link(path: string): string {
  return `<link rel="stylesheet" href="./${path}">`;
}

/** Takes the style that a page links to out of the bundle, and from the scripts that would ask for it. */
export function takeStyle(page: string, bundle: Bundle): Part {
  const linked = Object.values(bundle).flatMap(output =>
    output.type === 'asset' && output.fileName.endsWith('.css') && page.includes(`./${output.fileName}"`)
      ? [output]
      : [],
  );
  const [style, ...others] = linked;
  if (!style || others.length > 0) throw new Error('The page has to link to exactly one style sheet.');
  delete bundle[style.fileName];
  for (const output of Object.values(bundle)) {
    if (output.type === 'chunk') output.viteMetadata?.importedCss.delete(style.fileName);
  }
  return { path: style.fileName, text: String(style.source) };
}

function preload(path: string): string {
  return isStyle(path)
    ? `<link rel="preload" href="./${path}" as="style">`
    : `<link rel="modulepreload" href="./${path}">`;
}

function baseName(path: string): string {
  return path.replace(/^.*\//, '');
}
