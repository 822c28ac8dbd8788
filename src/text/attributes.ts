import type { TokenizerAndRendererExtension, Tokens } from 'marked';

/** Attributes in the manner of pandoc, which mean nothing here: `{width=50%}`, `{#cau-hoi .unnumbered}`. */
export interface AttributesToken extends Tokens.Generic {
  readonly type: 'attributes';
}

/** Words that mean something on a figure: where they stand elsewhere the author should see them. */
const FIGURE_WORDS = String.raw`[ \t]{0,3}(?:\.(?:key|not-key|public)|(?:unit|label)=)`;
const ATTRIBUTE = String.raw`(?:[.#][A-Za-z][\w-]{0,40}|[A-Za-z][\w-]{0,40}=(?:"[^"{}\n]{0,100}"|[^\s"{}]{1,100}))`;
const ATTRIBUTES = new RegExp(`^\\{(?!${FIGURE_WORDS})[ \\t]{0,3}(?:${ATTRIBUTE}[ \\t]{0,3}){1,9}\\}`);

/** Teaches marked to take such attributes off the text; a finding names them. */
export const attributes: TokenizerAndRendererExtension = {
  name: 'attributes',
  level: 'inline',
  tokenizer(src) {
    const [raw] = ATTRIBUTES.exec(src) ?? [];
    return raw === undefined ? undefined : { type: 'attributes', raw };
  },
};
