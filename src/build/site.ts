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
type Asset = Rolldown.OutputAsset;

/** Takes the style out of the bundle and into the page, whose first paint then waits for no file. */
export function writeSite(bare: string, bundle: Bundle): Built {
  const assets = Object.values(bundle).filter(output => output.type === 'asset');
  const style = takeStyle(assets, bundle);
  const fonts = assets.filter(asset => asset.fileName.endsWith('.woff2'));
  const beside = new Map(fonts.map(({ fileName }) => [baseName(fileName), `./${fileName}`]));
  const styled = inlineStyle(bare, { path: style.path, text: pointFiles(style.text, beside) });
  return {
    bare,
    page: styled.replace('<style>', () => `${fonts.map(preload).join('')}<style>`),
    style,
    script: theScript(bundle),
    fonts: new Map(fonts.map(({ fileName, source }) => [baseName(fileName), dataUri(source, 'font/woff2')])),
  };
}

function takeStyle(assets: readonly Asset[], bundle: Bundle): Part {
  const [style, ...others] = assets.filter(asset => asset.fileName.endsWith('.css'));
  if (!style || others.length > 0) throw new Error('The build has to make exactly one style sheet.');
  delete bundle[style.fileName];
  return { path: style.fileName, text: String(style.source) };
}

/** The only script. It must stand alone, because in the one file there is nothing to import from. */
function theScript(bundle: Bundle): Part {
  const [script, ...others] = Object.values(bundle).filter(output => output.type === 'chunk');
  if (!script || others.length > 0 || script.exports.length > 0)
    throw new Error('The build has to make exactly one script, which exports nothing.');
  return { path: script.fileName, text: script.code };
}

function preload({ fileName }: Asset): string {
  return `<link rel="preload" href="./${fileName}" as="font" type="font/woff2" crossorigin>`;
}

function baseName(path: string): string {
  return path.replace(/^.*\//, '');
}
