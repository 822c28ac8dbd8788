import { DeckError } from '../error.ts';
import { figureId } from '../figures/address.ts';
import { excerptsIn } from '../plan/body.ts';
import { wordsOf } from '../plan/excerpt.ts';
import type { Deck, Excerpt, Slide } from '../plan/types.ts';
import { cached } from '../text/cache.ts';
import { overlapping } from '../text/ordered.ts';
import { isWithin, textOf } from '../text/prose.ts';
import { coverLines } from '../text/review.ts';
import { prosesOf } from '../text/section.ts';
import type { Cover, Prose, Source } from '../text/types.ts';
import { shownText } from '../text/typography.ts';
import { readSlides } from './markup.ts';

/** A number on a slide that its source does not have. */
export interface ForeignNumber {
  readonly found: string;
  readonly slide: Slide;
  /** Number of the slide, from 1. */
  readonly no: number;
  readonly origin: Origin;
}

/** Words of the author's that a slide may take its numbers from. */
interface Origin {
  /** Whole sentences. */
  readonly words: string;
  /** What the slide shows of them: a long word may be cut. */
  readonly shown?: string;
  readonly source: Source;
}

/** Digits with the points and commas between them: `1.250`, `91,4`. */
const NUMBER = /[\p{Nd}\p{No}]+(?:[.,][\p{Nd}\p{No}]+)*/gu;
/** Of the sentence, in the message. */
const MOST_QUOTED = 160;

/**
 * Throws `DeckError` for the first number that a viewer of the page would see or hear on a slide although the words
 * the slide points at do not have it. `page` is the HTML as it is written.
 */
export function checkNumbers(deck: Deck, page: string): void {
  const [first] = foreignNumbers(deck, page);
  if (first) throw foreignNumber(first);
}

/**
 * Every number on the slides of a page that its source does not have: of a figure's button the figure itself, of
 * all other words the sentences that the slide shows or says.
 */
export function foreignNumbers(deck: Deck, page: string): ForeignNumber[] {
  const figures = figuresOf(deck);
  // A long sentence is on many slides.
  const numbersOnce = cached(numbersIn);
  const slides = readSlides(
    page,
    deck.slides.map(({ id }) => id),
  );
  return deck.slides.flatMap((slide, index) => {
    const text = slides[index];
    if (!text) throw new Error(`The page has no slide "${slide.id}".`);
    const numbers = [...numbersIn(text.all)];
    if (numbers.length === 0) return [];
    const origins = originsOf(slide, deck.essay.cover);
    const isKnown = (found: string) =>
      origins.some(({ words, shown = '' }) => [words, shown].some(each => numbersOnce(each).has(found)));
    const onButtons = text.figures.flatMap(({ id, text: words }) => {
      const { raw = '', origin = nearest(origins, deck.essay.cover) } = figures.get(id) ?? {};
      const own = numbersIn(raw);
      return [...numbersIn(words)].filter(found => !own.has(found)).map(found => ({ found, origin }));
    });
    const elsewhere = numbers
      .filter(found => !isKnown(found) && !onButtons.some(each => each.found === found))
      .map(found => ({ found, origin: nearest(origins, deck.essay.cover) }));
    return [...onButtons, ...elsewhere].map(each => ({ ...each, slide, no: index + 1 }));
  });
}

function numbersIn(text: string): ReadonlySet<string> {
  return new Set(shownText(text).match(NUMBER));
}

function figuresOf({ figures }: Deck): ReadonlyMap<string, { raw: string; origin: Origin }> {
  const all = [...figures].flatMap(([prose, found]) =>
    found.map(figure => {
      const sentence = overlapping(prose.sentences, figure).find(each => isWithin(figure, each)) ?? figure;
      const origin = { words: textOf(prose, sentence), source: prose.source };
      return [figureId(prose, figure), { raw: figure.raw, origin }] as const;
    }),
  );
  return new Map(all);
}

/** All that a slide points at: the sentences of its excerpts first. */
function originsOf(slide: Slide, cover: Cover): Origin[] {
  const title = 'added' in slide.title ? [] : [slide.title];
  const pointed = [...excerptsIn(slide), ...title, ...slide.notes];
  const proses = [...namedBy(slide), ...(slide.section ? [slide.section] : [])];
  return [
    ...pointed.map(originOf),
    ...proses.map(prose => ({ words: prose.text, source: prose.source })),
    // Under its figures a slide says when the essay was written.
    { words: String(cover.year ?? ''), source: cover.source },
  ];
}

/** An excerpt and the whole sentences it is taken from. */
function originOf({ prose, figures, ...range }: Excerpt): Origin {
  const sentences = overlapping(prose.sentences, range);
  const words = sentences.map(each => textOf(prose, each)).join(' ');
  const shown = [textOf(prose, range), ...figures.map(({ raw }) => raw)].join(' ');
  return { words, shown, source: prose.source };
}

/** Proses that a layout shows whole. */
function namedBy(slide: Slide): readonly Prose[] {
  switch (slide.layout) {
    case 'cover':
    case 'closing':
      return coverLines(slide.cover);
    case 'agenda':
      return slide.entries.map(({ title }) => title);
    case 'picture':
      return prosesOf({ type: 'image', picture: slide.picture });
    default:
      return [];
  }
}

function nearest([first]: readonly Origin[], cover: Cover): Origin {
  return first ?? { words: cover.title.text, source: cover.source };
}

function foreignNumber({ found, slide, no, origin: { words, source } }: ForeignNumber): DeckError {
  const title = wordsOf(slide.title);
  const quoted = words.length > MOST_QUOTED ? `${words.slice(0, MOST_QUOTED)}…` : words;
  return new DeckError(
    {
      vi: `Trang ${no} "${title}" hiện số "${found}" mà câu gốc không có`,
      en: `Slide ${no} "${title}" shows "${found}", which its sentence does not have`,
    },
    source,
    {
      vi: `Đừng chiếu bản này. Câu gốc: "${quoted}". Bài viết không sai: hãy báo lỗi của chương trình`,
      en: 'Do not show this deck. The essay is not at fault: report it as a mistake of the program',
    },
  );
}
