import { resolve } from 'node:path';
import { foreignExcerpts, lostSentences } from '../check/fidelity.ts';
import { checkNumbers } from '../check/numbers.ts';
import { sourceFindings } from '../check/source.ts';
import type { Finding } from '../error.ts';
import { planDeck } from '../plan/plan.ts';
import type { Deck } from '../plan/types.ts';
import { type Audience, type Page, renderPage } from '../render/page.ts';
import { parseEssay } from '../text/essay.ts';
import type { SourceText } from '../text/types.ts';
import { checkPictures, pictureFindings } from './pictures.ts';
import { checkPublic } from './publicfiles.ts';
import { readSlides } from './slides.ts';

/** Where the essay and its pictures lie. */
export interface Folders {
  readonly root: string;
  /** Absolute, or relative to `root`. */
  readonly slides: string;
  readonly publicDir: string;
}

/** Folder → deck. Throws `DeckError` for what the author can mend. */
export function loadDeck(folders: Folders): Deck {
  return planFiles(readFiles(folders), folders);
}

function readFiles({ root, slides }: Folders): SourceText[] {
  return readSlides(resolve(root, slides), root);
}

function planFiles(files: readonly SourceText[], { root, publicDir }: Folders): Deck {
  const essay = parseEssay(files);
  checkPublic(publicDir, root);
  checkPictures(essay, publicDir);
  const deck = planDeck(essay);
  if (lostSentences(deck).length > 0 || foreignExcerpts(deck).length > 0) {
    throw new Error('The plan lost a sentence of the essay or points outside it.');
  }
  return deck;
}

/** A deck and the pages made of it, for whom they are. */
export interface Loaded {
  readonly deck: Deck;
  readonly pages: Readonly<Record<Audience, Page>>;
  /** What the author should look at; the talk is made all the same. */
  readonly findings: readonly Finding[];
}

/** Folder → pages, whose slides show no number that its sentence does not have. Throws `DeckError` otherwise. */
export function loadPages(folders: Folders): Loaded {
  const files = readFiles(folders);
  const deck = planFiles(files, folders);
  const pages = { speaker: renderPage(deck, 'speaker'), public: renderPage(deck, 'public') };
  for (const { body } of Object.values(pages)) checkNumbers(deck, body);
  const findings = [
    ...deck.essay.findings,
    ...pictureFindings(deck.essay, folders.publicDir),
    ...sourceFindings(files, pages.speaker.body),
  ];
  return { deck, pages, findings };
}
