/** The encodings of Vietnamese before Unicode, whose bytes were read as Latin letters. */
export type LegacyEncoding = 'TCVN3' | 'VNI';

/** Letters that TCVN3 (ABC) puts on signs: `®` is đ, `¸` is á, `µ` is à, `Ö` stands for ệ; Vietnamese has none of them. */
const TCVN3 = /[a-z][¨©ª«¬\u00ad®µ¸¶·¹¾»¼½ÆÇÈÉÊË×Ø¤§][a-zA-Z]?|[§®][a-zµ¸¶·¹\u00ad¬«]/g;
/** VNI writes the mark behind its letter: `Vieät Nam` is Việt Nam, `ñöôøng` is đường. Vietnamese has no such pairs. */
const VNI = /[aeouy][äåøûïñöü]|[aeo][ùâ]|ñ[a-zöôù]|ö[a-zôøùûõï]/gi;
/** Letters with the marks of Vietnamese as Unicode has them. */
const UNICODE = /[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/g;

/** Fewer could be a name or a unit. */
const FEWEST = 3;

/** The old encoding a text is in; nothing if it is Vietnamese as it should be, or another language. */
export function legacyEncoding(text: string): LegacyEncoding | undefined {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const least = Math.max(FEWEST, 2 * count(UNICODE));
  if (count(TCVN3) >= least) return 'TCVN3';
  if (count(VNI) >= least) return 'VNI';
  return undefined;
}
