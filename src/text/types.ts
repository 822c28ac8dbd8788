import type { Finding, Source } from '../error.ts';

export type { Source };

/** A letter in a file; lines and columns count from 1. */
export interface Position extends Source {
  readonly column: number;
}

/** A half-open span of UTF-16 offsets into a prose's text: `from` is inside, `to` is not. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What holds over a part of a prose. The text under a mark is the text to be shown. */
export type Mark = Range &
  (
    | { readonly type: 'strong' } // `**…**`: what the room sees
    | { readonly type: 'title' } // `***…***`: the title of the slide this sentence opens
    | { readonly type: 'emphasis' }
    | { readonly type: 'link'; readonly href: string }
    /** The text under it replaces `old`; either side may be empty (CriticMarkup `{~~old~>new~~}`). */
    | { readonly type: 'correction'; readonly old: string }
    /** The author's word on the figure under it (`[91,4%]{.key}`); what is absent is left to the finder. */
    | { readonly type: 'figure'; readonly key?: boolean; readonly unit?: string; readonly label?: string }
    /** A question to the author about the text under it (CriticMarkup `{==…==}{>>text<<}`). */
    | { readonly type: 'remark'; readonly text: string }
    /** A detail of a person, dotted out in the text. */
    | { readonly type: 'private'; readonly kind: PrivateKind }
    /** The author lets a private detail be shown (`[…]{.public}`). */
    | { readonly type: 'public' }
    /** The word that a footnote hangs on; the paragraph with this `footnote` has its text. */
    | { readonly type: 'footnote'; readonly no: number }
  );

/** Details of a person that never leave the author's files. */
export type PrivateKind = 'phone' | 'email' | 'account' | 'identity' | 'address';

/** A mark of one type. */
export type MarkOf<Type extends Mark['type']> = Extract<Mark, { readonly type: Type }>;

/**
 * Prose with its Markdown taken off: plain text in NFC, and what holds over parts of it.
 * The text is the corrected one; `originalText` gives what stood there before.
 */
export interface Prose {
  readonly text: string;
  /** In order of `from`, wider first. */
  readonly marks: readonly Mark[];
  /** In order, without the blanks between them; together they hold every other character. */
  readonly sentences: readonly Range[];
  /** Number of the paragraph in the essay, from 1; 0 for a title, a note or a line of the cover. */
  readonly no: number;
  /** As a reader counts paragraphs, where that is another number: all cells of a table are one. */
  readonly paragraph?: number;
  readonly source: Source;
  /**
   * Where its letters stand in the file: groups of an offset in the text, and the line and column there, both from 1. Up
   * to the next group the letters follow one another in the file. Absent where the text was in no file as it stands.
   */
  readonly places?: readonly number[];
}

/** A picture, wherever in the text it stands: it has a slide to itself. */
export interface Picture {
  /** As written: a path below `public/`, never an address on another host. */
  readonly src: string;
  readonly alt: Prose;
  /** The line below it, or the title in its brackets; shown in place of `alt`. */
  readonly caption?: Prose;
  readonly source: Source;
}

export type Block =
  | { readonly type: 'heading'; readonly level: number; readonly prose: Prose }
  /** `footnote` is its number where it is the text of one: said and read, never chosen for a slide. */
  | { readonly type: 'paragraph'; readonly prose: Prose; readonly footnote?: number }
  | { readonly type: 'quote'; readonly proses: readonly Prose[] }
  | { readonly type: 'list'; readonly items: readonly ListItem[] }
  | {
      readonly type: 'table';
      readonly header: readonly Prose[];
      readonly rows: readonly (readonly Prose[])[];
      /** How the author wants it drawn (`{chart: bar}` under the table); else its numbers decide. */
      readonly chart?: ChartChoice;
    }
  | { readonly type: 'image'; readonly picture: Picture }
  /** What follows a line `Note:` up to the next `---`: said with the slide before it, never shown. */
  | { readonly type: 'notes'; readonly proses: readonly Prose[] }
  /** `---`: a new slide begins here. */
  | { readonly type: 'break'; readonly source: Source };

/** How a table is drawn: as bars, columns, a line or the parts of a whole; `none` stays a table. */
export type ChartChoice = 'bar' | 'column' | 'line' | 'share' | 'none';

export interface ListItem {
  /** Depth from 0. */
  readonly level: number;
  /** The author's number; absent on a bullet, and on what goes on below a number. */
  readonly no?: number;
  readonly prose: Prose;
}

/** One file of the essay. */
export interface Section {
  /** ASCII slug of the title, unique in the essay. */
  readonly id: string;
  readonly title: Prose;
  readonly blocks: readonly Block[];
  readonly source: Source;
}

/** Who speaks about what, where and when: the front matter of `00-….md`. Empty lines are absent. */
export interface Cover {
  readonly title: Prose;
  readonly subtitle?: Prose;
  readonly author?: Prose;
  readonly unit?: Prose;
  /** The contest or campaign the essay was written for. */
  readonly contest?: Prose;
  readonly place?: Prose;
  /** Year the essay was written; every figure is shown with it. */
  readonly year?: number;
  /** The editor's line about names and places that have changed since. */
  readonly context?: Prose;
  /** The body that invites to the session. */
  readonly host?: Prose;
  readonly session: { readonly date?: Prose; readonly place?: Prose };
  /** What the program adds by itself. */
  readonly adds: { readonly agenda: boolean; readonly recap: boolean; readonly closing: boolean };
  /** The three given colours as `#rrggbb`; all others are derived from them. */
  readonly colors: Colors;
  /** The folder the site will stand in, `https://…/`; without it nothing is said of an address. */
  readonly address?: string;
  /** Whether the speaker's own notes go into the public site; the one file has them always. */
  readonly hasPublicNotes: boolean;
  /** Whether the questions to the author are listed in the reading view. */
  readonly hasPublicRemarks: boolean;
  readonly notes: readonly Prose[];
  readonly source: Source;
}

export interface Colors {
  readonly paper: string;
  readonly main: string;
  readonly accent: string;
}

export interface Essay {
  readonly cover: Cover;
  readonly sections: readonly Section[];
  /** What the author should look at, in the order of the files. */
  readonly findings: readonly Finding[];
}

/** A file as read: where it stands and its text, still as the author's editor left it. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
}
