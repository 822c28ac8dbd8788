import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rolldown } from 'vite';
import { dataUri, inlineStyle, type Part, pointFiles } from './inline.ts';

/** The site's page with its style inline, and the parts the one file is made of. */
export interface Built {
  readonly page: string;
  /** The page before its style was put in. */
  readonly bare: string;
  readonly style: Part;
  readonly script: Part;
  /** Fonts by file name, as data addresses. */
  readonly fonts: ReadonlyMap<string, string>;
}

type Bundle = Rolldown.OutputBundle;

/** Takes the style out of the bundle and into the page, whose first paint then waits for no file. */
export function writeSite(bare: string, bundle: Bundle): Built {
  const outputs = Object.values(bundle);
  const style = outputs.find(output => output.fileName.endsWith('.css'));
  const script = outputs.find(output => output.type === 'chunk');
  if (style?.type !== 'asset' || script?.type !== 'chunk')
    throw new Error('The build made no style or script.');
  delete bundle[style.fileName];
  const fontFiles = outputs.flatMap(output =>
    output.fileName.endsWith('.woff2') && output.type === 'asset' ? [output] : [],
  );
  const fonts = new Map(fontFiles.map(font => [baseName(font.fileName), dataUri(font.source, 'font/woff2')]));
  const beside = new Map(fontFiles.map(font => [baseName(font.fileName), `./${font.fileName}`]));
  const text = String(style.source);
  const preloads = fontFiles.map(
    ({ fileName }) => `<link rel="preload" href="./${fileName}" as="font" type="font/woff2" crossorigin>`,
  );
  const styled = inlineStyle(bare, { path: style.fileName, text: pointFiles(text, beside) });
  return {
    bare,
    page: styled.replace('<style>', () => `${preloads.join('')}<style>`),
    style: { path: style.fileName, text },
    script: { path: script.fileName, text: script.code },
    fonts,
  };
}

function baseName(path: string): string {
  return path.replace(/^.*\//, '');
}

const PICTURE = /(?:src|href)="\.\/((?!assets\/)[^"]+\.(svg|png|jpe?g|webp|gif))"/g;
const TYPES: Readonly<Record<string, string>> = { svg: 'svg+xml', jpg: 'jpeg' };

/** Pictures the page asks for by their address in it, as data addresses. */
export function picturesOf(page: string, publicDir: string): Map<string, string> {
  return new Map(
    [...page.matchAll(PICTURE)].map(([, path = '', ending = '']) => [
      `./${path}`,
      dataUri(readFileSync(join(publicDir, decodeURI(path))), `image/${TYPES[ending] ?? ending}`),
    ]),
  );
}
