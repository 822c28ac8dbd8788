import { writtenOf } from '../figures/written.ts';
import { marksOf, wholeOf } from '../text/prose.ts';
import { prosesOf } from '../text/section.ts';
import type { Block, ListItem, Picture, Prose, Range, Section } from '../text/types.ts';
import { chooseShown } from './choose.ts';
import { excerptOf, type Figures, withQuotes } from './excerpt.ts';
import type { Excerpt, Marker } from './types.ts';

/** One topic of a section: what is said about it, and what of that is shown. */
export interface Passage {
  /** The author's words over it; the section's title where there are none. */
  readonly title?: Excerpt;
  /** Whole sentences, in order; the slide's notes. */
  readonly said: readonly Excerpt[];
  readonly shown: readonly Excerpt[];
  readonly form: 'words' | 'list' | 'quote' | 'table' | 'picture';
  /** What stands before the items of a list that has numbers. */
  readonly numbers?: ReadonlyMap<Prose, Marker>;
  /** How deep the items of a list lie in one another, where any does. */
  readonly levels?: ReadonlyMap<Prose, number>;
  readonly table?: Extract<Block, { type: 'table' }>;
  readonly picture?: Picture;
}

type Words = Pick<Passage, 'said' | 'shown'> & { readonly title?: Excerpt };

/** The topics of a section, in order. Every sentence is said in one of them. */
export function passagesOf(section: Section, figures: Figures): Passage[] {
  const marked = section.blocks.some(isMarked);
  const passages: (Passage & { readonly said: Excerpt[] })[] = [];
  let heading: Excerpt | undefined;
  let silent: Excerpt[] = [];
  let broken = false;
  let bare = false;
  const add = (passage: Passage) => {
    if (passage.title && passage.title !== heading) addBareHeading();
    const title = passage.title ?? heading;
    passages.push({ ...passage, ...(title ? { title } : {}), said: [...silent, ...passage.said] });
    silent = [];
    broken = false;
    bare = false;
  };

  // A heading with nothing under it would be a title nobody sees.
  const addBareHeading = () => {
    if (bare && heading) add({ ...titlePassage(heading), title: heading });
  };
  const addNotes = (said: readonly Excerpt[]) => {
    (passages.at(-1)?.said ?? silent).push(...said);
  };
  for (const block of section.blocks) {
    if (block.type === 'heading') {
      addBareHeading();
      heading = excerptOf(block.prose, wholeOf(block.prose), figures);
      bare = true;
    } else if (block.type === 'break') broken = true;
    else if (block.type === 'notes') addNotes(block.proses.map(prose => wholeExcerpt(prose, figures)));
    else if (block.type === 'paragraph' && block.footnote !== undefined) {
      addNotes([wholeExcerpt(block.prose, figures)]);
    } else if (block.type === 'paragraph') {
      const words = marked ? markedWords(block.prose, figures) : chosenWords(block.prose, figures);
      for (const each of words) {
        if (each.shown.length > 0 || broken) add({ form: 'words', ...shownOrAll(each) });
        else addNotes(each.said);
      }
    } else {
      const passage = blockPassage(block, figures);
      if (passage.shown.length > 0 || passage.picture) add(passage);
    }
  }
  addBareHeading();
  if (passages.length === 0) add(titlePassage(wholeExcerpt(section.title, figures)));
  return passages;
}

function isMarked(block: Block): boolean {
  return (
    block.type === 'paragraph' && block.prose.marks.some(({ type }) => type === 'strong' || type === 'title')
  );
}

/** A passage that must be shown although nothing in it is marked shows all of it. */
function shownOrAll(words: Words): Words {
  return words.shown.length > 0 ? words : { ...words, shown: words.said };
}

function titlePassage(title: Excerpt): Passage {
  return { form: 'words', said: [], shown: [title] };
}

/** Groups sentences under the titles the author marked: a title opens a passage at its own sentence. */
function markedWords(prose: Prose, figures: Figures): Words[] {
  const titles = marksOf(prose, 'title');
  const strong = marksOf(prose, 'strong');
  const keyed = keyedRanges(prose, figures).filter(
    range => !strong.some(mark => mark.from < range.to && range.from < mark.to),
  );
  return groupsOf(prose, titles).map(sentences => {
    const within = { from: sentences[0]?.from ?? 0, to: sentences.at(-1)?.to ?? 0 };
    const [title, ...more] = titles.filter(mark => startsIn(mark, within));
    const ranges = [...strong, ...keyed, ...more]
      .filter(mark => startsIn(mark, within))
      .sort((a, b) => a.from - b.from);
    const said = sentences.map(sentence => excerptOf(prose, sentence, figures));
    const shown = ranges.map(range => excerptOf(prose, withQuotes(prose, range), figures));
    if (!title) return { said, shown };
    const over = excerptOf(prose, title, figures);
    // A title with nothing under it is itself what the room sees.
    return shown.length > 0 ? { title: over, said, shown } : { said, shown: [over] };
  });
}

/** The figures the author calls key, which are shown whether they stand in bold or not. */
function keyedRanges(prose: Prose, figures: Figures): Range[] {
  const marks = marksOf(prose, 'figure').filter(({ key }) => key === true);
  const called = (figures.get(prose) ?? []).filter(figure =>
    marks.some(mark => mark.from < figure.to && figure.from < mark.to),
  );
  return called.map(writtenOf);
}

function groupsOf(prose: Prose, titles: readonly Range[]): Range[][] {
  const groups: Range[][] = [];
  for (const sentence of prose.sentences) {
    const opens = titles.some(title => startsIn(title, sentence));
    const last = groups.at(-1);
    if (last && !opens) last.push(sentence);
    else groups.push([sentence]);
  }
  return groups;
}

function startsIn(mark: Range, range: Range): boolean {
  return range.from <= mark.from && mark.from < range.to;
}

/** Without marks the program chooses: each telling sentence by itself, the others said beside it. */
function chosenWords(prose: Prose, figures: Figures): Words[] {
  return chooseShown(prose, figures).map(choice => ({
    said: choice.said.map(range => excerptOf(prose, range, figures)),
    shown: choice.shown.map(range => excerptOf(prose, range, figures)),
  }));
}

function blockPassage(
  block: Exclude<Block, { type: 'heading' | 'break' | 'notes' | 'paragraph' }>,
  figures: Figures,
): Passage {
  const all = (proses: readonly Prose[]) =>
    proses.filter(prose => prose.sentences.length > 0).map(prose => wholeExcerpt(prose, figures));
  switch (block.type) {
    case 'quote':
      return { form: 'quote', said: all(block.proses), shown: all(block.proses) };
    case 'list': {
      const items = all(block.items.map(item => item.prose));
      const hasNumbers = block.items.some(({ no }) => no !== undefined);
      return {
        form: 'list',
        said: items,
        shown: items,
        ...(hasNumbers && { numbers: markersOf(block.items) }),
        ...(block.items.some(({ level }) => level > 0) && { levels: levelsOf(block.items) }),
      };
    }
    case 'table': {
      const cells = all([...block.header, ...block.rows.flat()]);
      return { form: 'table', said: cells, shown: cells, table: block };
    }
    case 'image':
      return { form: 'picture', said: all(prosesOf(block)), shown: [], picture: block.picture };
  }
}

/** Beside numbers, what has none goes on below the one before it; everything else without a number has a bullet. */
function markersOf(items: readonly ListItem[]): ReadonlyMap<Prose, Marker> {
  const isNumbered = items.some(({ level, no }) => level === 0 && no !== undefined);
  const goesOn = ({ level, no }: ListItem) => isNumbered && level === 0 && no === undefined;
  return new Map(items.filter(item => !goesOn(item)).map(({ no, prose }) => [prose, no ?? 'bullet']));
}

/** More levels than this are not told apart on a wall, and leave too little room for words. */
const DEEPEST_SHOWN = 2;

function levelsOf(items: readonly ListItem[]): ReadonlyMap<Prose, number> {
  return new Map(items.map(({ level, prose }) => [prose, Math.min(level, DEEPEST_SHOWN)]));
}

function wholeExcerpt(prose: Prose, figures: Figures): Excerpt {
  return excerptOf(prose, wholeOf(prose), figures);
}
