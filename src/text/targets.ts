import type { TokenizerAndRendererExtension, Tokens } from 'marked';
import { lineStart } from './openings.ts';

/** `[label]: https://…`, the target of `[words][label]`. */
export interface TargetToken extends Tokens.Generic {
  readonly type: 'target';
  readonly label: string;
}

/** Only addresses on the web are targets; what else stands behind `[x]:` is the author's text. */
const TARGET = String.raw`^ {0,3}\[([^[\]\n]{1,300})\]:[ \t]*<?(https?:\/\/[^\s<>]{1,2000})>?(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'|\([^()\n]*\)))?[ \t]*(?:\n|$)`;
const AT_START = new RegExp(TARGET, 'i');

/** marked's own rule drops the second of two targets with one label, whether it is one or not. */
export const linkTarget: TokenizerAndRendererExtension = {
  name: 'target',
  level: 'block',
  start: lineStart(TARGET),
  tokenizer(src) {
    const [raw, label = ''] = AT_START.exec(src) ?? [];
    return raw === undefined ? undefined : { type: 'target', raw, label: labelKey(label) };
  },
};

/** The targets of a Markdown text by label; the first one of a label counts. */
export function linkTargets(text: string): ReadonlyMap<string, string> {
  if (!text.includes(']:')) return new Map();
  const found = [...text.matchAll(new RegExp(TARGET, 'gim'))];
  return new Map(found.reverse().map(([, label = '', href = '']) => [labelKey(label), href]));
}

/** The labels that something in the text refers to. */
export function usedLabels(text: string): ReadonlySet<string> {
  if (!text.includes(']:')) return new Set();
  const labels = [...text.matchAll(/\[([^[\]]{1,300})\](?!:)/g)].map(([, label = '']) => label);
  return new Set(labels.map(labelKey));
}

/** Labels are compared as marked does: without regard to case and blanks. */
function labelKey(label: string): string {
  return label.toLowerCase().replace(/\s+/g, ' ');
}
