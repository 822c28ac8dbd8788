import { classicScript, inlineScript, inlineStyle, pointFiles } from './inline.ts';
import { policy } from './policy.ts';
import type { Built } from './site.ts';

const POLICY = /(<meta http-equiv="Content-Security-Policy" content=")[^"]*(">)/;

/**
 * The whole deck in one file: style, fonts, script and pictures inside it, so that it opens from a USB stick. Its
 * policy lets nothing be loaded at all.
 */
export function writeOneFile(built: Built, pictures: ReadonlyMap<string, string>): string {
  const { bare, style, script, fonts } = built;
  const styled = inlineStyle(bare, { path: style.path, text: pointFiles(style.text, fonts) });
  const whole = inlineScript(styled, script);
  const content = policy({ alone: true, scripts: [classicScript(script.text)] });
  const guarded = whole.replace(POLICY, (_, before: string, after: string) => before + content + after);
  return [...pictures].reduce(
    (page, [address, data]) => page.replaceAll(`"${address}"`, () => `"${data}"`),
    guarded,
  );
}
