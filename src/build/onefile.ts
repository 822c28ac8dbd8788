import { classicScript, inlineScript, inlineStyle, pointFiles } from './inline.ts';
import { policy } from './policy.ts';
import { replacePolicy } from './shell.ts';
import type { Built } from './site.ts';

/**
 * The deck in one file: style, fonts and script inside it, so that it opens from a USB stick. Its policy lets nothing
 * be loaded at all; pictures are still to be embedded.
 */
export function writeOneFile({ bare, style, script, fonts }: Built): string {
  const code = classicScript(script.text);
  const styled = inlineStyle(bare, { path: style.path, text: pointFiles(style.text, fonts) });
  const whole = inlineScript(styled, script.path, code);
  return replacePolicy(whole, policy({ alone: true, scripts: [code] }));
}
