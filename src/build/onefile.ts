import { build, type ResolvedConfig, type Rolldown } from 'vite';
import type { Page } from '../render/page.ts';
import type { FontStore } from './fonts.ts';
import { classicScript, dataUri, inlineScript, inlineStyle, type Part, pointFiles } from './inline.ts';
import { policy } from './policy.ts';
import { fillShell, replacePolicy } from './shell.ts';
import { takeFonts, takeStyle } from './site.ts';
import { stylesIn } from './styles.ts';

/** For the start screen of a phone, where a file cannot be put. */
const TOUCH_ICON = /<link rel="apple-touch-icon"[^>]*>/;

/** What the one file is made of. */
export interface Parts {
  /** The page with links to its style and its script. */
  readonly bare: string;
  readonly style: Part;
  readonly script: Part;
  /** Fonts by the names that the style has for them, as data addresses. */
  readonly fonts: ReadonlyMap<string, string>;
}

/**
 * Builds the deck in one file, for a page of its own: style, fonts and script inside it, so that it opens from a USB
 * stick. `store` keeps fonts once made. Pictures are still to be embedded.
 */
export async function buildOneFile(page: Page, config: ResolvedConfig, store: FontStore): Promise<string> {
  const bundle = await bundleOf(page, config);
  const index = bundle['index.html'];
  if (index?.type !== 'asset') throw new Error('The build made no index.html.');
  const bare = String(index.source);
  const fonts = await takeFonts(bundle, page.body, store);
  return writeOneFile({
    bare,
    style: takeStyle(bare, bundle),
    script: theScript(bundle),
    fonts: new Map(fonts.map(({ source, bytes }) => [source, dataUri(bytes, 'font/woff2')])),
  });
}

/** Puts the parts into one page. Its policy lets nothing be loaded at all. */
export function writeOneFile({ bare, style, script, fonts }: Parts): string {
  const code = classicScript(script.text);
  const styled = inlineStyle(bare, { path: style.path, text: pointFiles(style.text, fonts) });
  const whole = inlineScript(styled, script.path, code);
  return replacePolicy(whole, policy({ alone: true, scripts: [code], styles: stylesIn(whole) }));
}

/** The same entry as the site's, with all that is loaded on demand in one script and one style sheet. */
async function bundleOf(page: Page, config: ResolvedConfig): Promise<Rolldown.OutputBundle> {
  const { root, publicDir } = config;
  const { target, cssTarget } = config.build;
  const built = await build({
    ...{ root, publicDir, configFile: false, base: './', logLevel: 'error' },
    plugins: [
      {
        name: 'kheo-one-file',
        transformIndexHtml: {
          order: 'post',
          handler: html => fillShell(html.replace(TOUCH_ICON, ''), page, policy()),
        },
      },
    ],
    build: {
      ...{ target, cssTarget, write: false, copyPublicDir: false, assetsInlineLimit: 0 },
      ...{ cssCodeSplit: false, modulePreload: false },
      // As a module it would ask where its file is, and there is none.
      rolldownOptions: { output: { codeSplitting: false, format: 'iife' } },
    },
  });
  const { output } = built as Rolldown.RolldownOutput;
  return Object.fromEntries(output.map(file => [file.fileName, file]));
}

/** The only script. It must stand alone, because in the one file there is nothing to import from. */
function theScript(bundle: Rolldown.OutputBundle): Part {
  const [script, ...others] = Object.values(bundle).filter(output => output.type === 'chunk');
  if (!script || others.length > 0 || script.exports.length > 0)
    throw new Error('The one file has to have exactly one script, which exports nothing.');
  return { path: script.fileName, text: script.code };
}
