import type { Figure } from '../figures/types.ts';
import { overlapping } from '../text/ordered.ts';
import { isWithin } from '../text/prose.ts';
import { prosesOf } from '../text/section.ts';
import type { Block, Prose, Range, Section } from '../text/types.ts';
import { excerptsIn } from './body.ts';
import type { Deck, Slide } from './types.ts';

/** A key figure with all that vouches for it. */
export interface LedgerEntry {
  readonly figure: Figure;
  readonly prose: Prose;
  readonly section: Section;
  /** The sentence it stands in. */
  readonly sentence: Range;
  /** The slides that show it, in order. */
  readonly slides: readonly ShowingSlide[];
  /** The names of its row and its column, in a table. */
  readonly cell?: Cell;
  /** What it changed from, and what became of it, if they are key figures too. */
  readonly before?: Figure;
  readonly after?: Figure;
}

interface Cell {
  readonly row: Prose | undefined;
  readonly head: Prose | undefined;
}

interface ShowingSlide {
  /** Its number, from 1. */
  readonly no: number;
  readonly slide: Slide;
}

/** Every key figure of the essay, in the order of the text. */
export function ledgerOf(deck: Deck): LedgerEntry[] {
  const showing = showingOf(deck);
  return deck.essay.sections.flatMap(section =>
    section.blocks.flatMap(block => {
      const cells = block.type === 'table' ? cellsOf(block) : undefined;
      return prosesOf(block).flatMap(prose => {
        const entries = entriesOf(prose, section, deck.figures.get(prose) ?? [], showing.get(prose) ?? []);
        const cell = cells?.get(prose);
        return cell ? entries.map(entry => ({ ...entry, cell })) : entries;
      });
    }),
  );
}

function cellsOf({ header, rows }: Extract<Block, { type: 'table' }>): ReadonlyMap<Prose, Cell> {
  return new Map(rows.flatMap(row => row.map((cell, index) => [cell, { row: row[0], head: header[index] }])));
}

interface Showing extends Range, ShowingSlide {}

/** What is shown of each prose, and where. */
function showingOf({ slides }: Deck): ReadonlyMap<Prose, readonly Showing[]> {
  const showing = new Map<Prose, Showing[]>();
  for (const [index, slide] of slides.entries()) {
    const title = 'added' in slide.title ? [] : [slide.title];
    for (const { prose, from, to } of [...title, ...excerptsIn(slide)]) {
      const known = showing.get(prose) ?? [];
      showing.set(prose, known);
      known.push({ from, to, no: index + 1, slide });
    }
  }
  return showing;
}

function entriesOf(
  prose: Prose,
  section: Section,
  figures: readonly Figure[],
  showing: readonly Showing[],
): LedgerEntry[] {
  const keys = figures.filter(({ key }) => key);
  const byStart = new Map(keys.map(figure => [figure.from, figure]));
  const byOrigin = new Map(keys.toReversed().map(figure => [figure.change?.from?.from, figure]));
  const slidesOf = new Map(keys.map(figure => [figure, new Map<number, ShowingSlide>()]));
  for (const range of showing) {
    for (const figure of overlapping(keys, range))
      if (isWithin(figure, range)) slidesOf.get(figure)?.set(range.no, { no: range.no, slide: range.slide });
  }
  return keys.map(figure => {
    const before = byStart.get(figure.change?.from?.from ?? -1);
    const after = byOrigin.get(figure.from);
    return {
      ...{ figure, prose, section },
      sentence: overlapping(prose.sentences, figure).find(each => isWithin(figure, each)) ?? figure,
      slides: [...(slidesOf.get(figure)?.values() ?? [])],
      ...(before && { before }),
      ...(after && { after }),
    };
  });
}
