import type { Figure } from '../figures/types.ts';
import type { ChartChoice, Cover, Essay, Picture, Prose, Range } from '../text/types.ts';

/** The part of a prose a slide shows. Always a range of the author's text, never a copy of it. */
export interface Excerpt extends Range {
  readonly prose: Prose;
  /** The key figures inside the range. */
  readonly figures: readonly Figure[];
}

/** Words that are not the author's. Every one is listed in the appendix. */
export interface Added {
  readonly added: string;
}

export type Title = Excerpt | Added;

/** A figure with the words that stand beside it on a slide. */
export interface ShownFigure {
  readonly figure: Figure;
  readonly prose: Prose;
  /** What it measures; absent when its unit says it all. */
  readonly label?: Excerpt;
}

/** A named model and who it belongs to. */
export interface Card {
  readonly owner: Excerpt;
  readonly name: Excerpt;
  readonly more: readonly Excerpt[];
}

/** A line of the cover beside its title; `kind` is the subtitle with the year. */
export type CoverLine = 'host' | 'unit' | 'author' | 'kind';

/** A screen that a cover is laid out for: wide or 4:3, in the usual type or the large one. */
export type CoverBoard = 'wide' | 'wide-large' | 'standard' | 'standard-large';

/** How large the title of the cover is set, and on which boards what the author marked in it is larger still. */
export interface CoverType {
  readonly fill: 'sparse' | 'even' | 'full' | 'crowded';
  /** `inline`: it stands among the rest. */
  readonly shout: 'loud' | 'raised' | 'inline';
  readonly loud: readonly CoverBoard[];
  /** Whether it comes down to what is drawn at the foot of a 4:3 screen. */
  readonly isLow: boolean;
}

export interface AgendaEntry {
  /** Number of the section, from 1. */
  readonly no: number;
  readonly title: Prose;
  /** The slide it leads to. */
  readonly slide: string;
}

/** The author's number of an item of a list, or the sign of one without. */
export type Marker = number | 'bullet';

interface SlideBase {
  /** ASCII slug of the title, unique in the deck. */
  readonly id: string;
  readonly title: Title;
  /** Whether the title goes on beyond what is shown: it is cut at a blank, and an ellipsis says so. */
  readonly titleGoesOn?: boolean;
  /** Set when a title runs over several slides: `(1/2)`. */
  readonly part?: { readonly no: number; readonly of: number };
  /** Title of the section the slide belongs to; absent on slides the program adds. */
  readonly section?: Prose;
  /** The whole sentences behind the slide, in order, and the author's own notes. */
  readonly notes: readonly Excerpt[];
}

/** One figure that is also drawn: counted out, as parts of a whole, on a scale, on a stair. */
interface Drawn<L extends string> {
  readonly layout: L;
  readonly shown: ShownFigure;
  readonly lines: readonly Excerpt[];
}

export type ChartType = Exclude<ChartChoice, 'none'>;

/** One number of a chart with its name. */
export interface ChartEntry {
  readonly name: Excerpt;
  readonly number: Excerpt;
  /** Absent where nothing is drawn: an empty cell, or the total of the others. */
  readonly value?: number;
}

/** How the ends of a change stand: side by side; one over the other beside a drawing, or alone if that is too narrow. */
export type Stand = 'side' | 'drawn' | 'stacked';

/** One screen; a union on `layout`, which everything in render hangs on. */
export type Slide = SlideBase &
  (
    | {
        readonly layout: 'cover';
        readonly cover: Cover;
        readonly lines: readonly CoverLine[];
        readonly type: CoverType;
      }
    | { readonly layout: 'agenda'; readonly entries: readonly AgendaEntry[] }
    | { readonly layout: 'section'; readonly no: number }
    /** One or two thoughts, as large as they can be. */
    | { readonly layout: 'statement'; readonly lines: readonly Excerpt[] }
    /** `tiles` are the one-to-four-syllable items that stand side by side above the others. */
    | {
        readonly layout: 'points';
        readonly tiles: readonly Excerpt[];
        readonly items: readonly Excerpt[];
        /** What stands before each item, in a list that has numbers; nothing before one that goes on from the one before. */
        readonly numbers?: readonly (Marker | undefined)[];
        /** Depth of each item from 0 to 2, in a list whose items lie in one another. */
        readonly levels?: readonly number[];
      }
    | {
        readonly layout: 'figure';
        readonly figures: readonly ShownFigure[];
        readonly lines: readonly Excerpt[];
      }
    | Drawn<'share'>
    | Drawn<'ratio'>
    | Drawn<'range'>
    | Drawn<'rank'>
    | {
        readonly layout: 'change';
        readonly before: ShownFigure;
        readonly after: ShownFigure;
        readonly stands: Stand;
        readonly lines: readonly Excerpt[];
      }
    | { readonly layout: 'cards'; readonly cards: readonly Card[] }
    | { readonly layout: 'quote'; readonly quote: Excerpt; readonly lines: readonly Excerpt[] }
    | {
        readonly layout: 'picture';
        readonly picture: Picture;
        /** As much of the words under it as leaves the picture its room. */
        readonly caption?: Excerpt;
        /** Whether they go on beyond that: they are cut at a blank, and an ellipsis says so. */
        readonly captionGoesOn?: boolean;
      }
    | {
        readonly layout: 'table';
        readonly header: readonly Excerpt[];
        readonly rows: readonly (readonly Excerpt[])[];
      }
    | {
        readonly layout: 'chart';
        readonly chart: ChartType;
        /** What the numbers measure: the head of their column, or their unit. */
        readonly heading?: Excerpt;
        readonly entries: readonly ChartEntry[];
        /** Whether the names of bars stand over them, being too long to stand beside. */
        readonly isNamedOver?: boolean;
        /** Where the scale ends, and how wide its widest name and number are in ems: the same on all slides of a chart. */
        readonly most: number;
        readonly widest: { readonly name: number; readonly number: number };
        /** The last figure of a series in a sentence, which is recalled at the end. */
        readonly latest?: ShownFigure;
      }
    | { readonly layout: 'recap'; readonly figures: readonly RecapEntry[] }
    | { readonly layout: 'closing'; readonly cover: Cover }
  );

export type Layout = Slide['layout'];

/** Layouts of one figure that is also drawn. */
export type DrawnLayout = 'share' | 'ratio' | 'range' | 'rank';

/** The slide of one layout. */
export type SlideOf<L extends Layout> = Extract<Slide, { readonly layout: L }>;

/** A key figure once more, or the two ends of a change. */
export interface RecapEntry {
  readonly before?: ShownFigure;
  readonly figure: ShownFigure;
}

/** The talk: every screen in order, and the essay it was made from. */
export interface Deck {
  readonly essay: Essay;
  readonly figures: ReadonlyMap<Prose, readonly Figure[]>;
  readonly slides: readonly Slide[];
}
