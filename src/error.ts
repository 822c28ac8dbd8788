/** A place in a file the author wrote. */
export interface Source {
  /** Path as the author knows it, relative to the project: `slides/05-he-thong.md`. */
  readonly file: string;
  /** Line number, from 1. */
  readonly line: number;
}

/** One message in the two languages of the terminal; a viewer's page shows `vi` only. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** Something the author should look at; the talk is made all the same. */
export interface Finding {
  /** What was found, quoted where that helps. */
  readonly what: Bilingual;
  readonly source: Source;
  /** What the author can do about it. */
  readonly hint: Bilingual;
}

/** A finding as the terminal prints it: place and message, then the remedy on a line of its own. */
export function describeFinding({ source, what, hint }: Finding): string {
  return `${source.file}:${source.line} ${what.vi} / ${what.en}\n  → ${hint.vi} / ${hint.en}`;
}

/** A mistake the author can mend: what was found, where, and what to do about it. */
export class DeckError extends Error implements Finding {
  override readonly name = 'DeckError';

  constructor(
    /** What was found and what was expected, the value quoted. */
    readonly what: Bilingual,
    readonly source: Source,
    /** What the author should do. */
    readonly hint: Bilingual,
  ) {
    super(describeFinding({ what, source, hint }));
  }
}
