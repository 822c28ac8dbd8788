import type { Prose, Range } from '../text/types.ts';
import { isCounted } from './kinds.ts';
import type { Mention } from './mention/mention.ts';
import { wordsBefore } from './mention/phrases.ts';
import { beforeSigns } from './numeral/signs.ts';

/** A mention with the sentence it stands in and the words before it. */
export interface Placed extends Mention {
  /** Index among all mentions of the prose, from 0. */
  readonly index: number;
  readonly sentence: Range;
  /** Index of the sentence, from 0. */
  readonly sentenceIndex: number;
  /** Words before it in lower case, the nearest last, without `hơn`, `gần` …; none for an uncounted kind. */
  readonly before: readonly string[];
  /** Whether the author set some of it in bold. */
  readonly isStrong: boolean;
}

/** Each mention with its sentence; one pass, since the lists are all in order. */
export function placeMentions({ text, sentences, marks }: Prose, mentions: readonly Mention[]): Placed[] {
  const sentenceAt = forward(sentences);
  const strongAt = forward(marks.filter(mark => mark.type === 'strong'));
  return mentions.map((mention, index) => {
    const sentence = sentenceAt(mention.number.from);
    const strong = strongAt(mention.from);
    return {
      ...mention,
      index,
      sentenceIndex: sentence.index,
      sentence: sentence.range ?? { from: 0, to: text.length },
      before: isCounted(mention.kind) ? wordsBefore(text, beforeSigns(text, mention.from)) : [],
      isStrong: strong.range !== undefined && strong.range.from < mention.to,
    };
  });
}

/** Finds the first range that ends behind an offset; asked with growing offsets only, so that all asking is one pass. */
function forward(ranges: readonly Range[]): (at: number) => { index: number; range: Range | undefined } {
  let index = 0;
  return at => {
    while ((ranges[index]?.to ?? Number.POSITIVE_INFINITY) <= at) index++;
    return { index, range: ranges[index] };
  };
}
