import { KIND_WORDS } from '../../strings/handout.ts';

export type Kind = keyof typeof KIND_WORDS;

/** The handouts there are. */
export const KINDS = Object.keys(KIND_WORDS) as Kind[];

/** How many slides may stand on a page. */
export const PER_PAGE = [1, 2, 3, 4, 6, 9] as const;

/** What is printed, and how. */
export interface Choice {
  readonly kind: Kind;
  /** Slides on a page; only for `slides`. */
  readonly perPage: (typeof PER_PAGE)[number];
  /** How slides follow each other on a page. */
  readonly run: 'across' | 'down';
  readonly ink: 'black' | 'color';
}

/** What is printed unless it is said otherwise. */
export const USUAL: Choice = { kind: 'text', perPage: 2, run: 'across', ink: 'black' };

/** What handouts are made of: the slides and the article of the reading view. */
export interface Sources {
  readonly slides: readonly HTMLElement[];
  readonly doc: HTMLElement;
}

/** What stands at the edge of every sheet. */
export interface Frame {
  readonly title: string;
  /** Whose words these are, and of which year. */
  readonly source: string;
  /** Where the essay stands on the web, without `https://`; empty if nowhere. */
  readonly address: string;
  /** When it is printed. */
  readonly date: Date;
}

/** A handout while it is composed. Its root is in the document and laid out, so that boxes can be measured. */
export interface Paper {
  readonly root: HTMLElement;
  readonly choice: Choice;
  readonly sources: Sources;
  readonly frame: Frame;
}

/** Fills the sheets of one kind of handout. */
export type Compose = (paper: Paper) => void;
