import { excerptsIn } from '../plan/body.ts';
import { syllablesOf } from '../plan/pace.ts';
import type { Deck, Layout, Slide } from '../plan/types.ts';
import { say } from '../strings/page.ts';
import type { Prose } from '../text/types.ts';
import { typeset } from '../text/typography.ts';
import { type Html, html, join } from './html.ts';
import { LAYOUTS, POSTERS } from './layouts.ts';
import { raysArt, seaArt } from './motifs/port.ts';
import { renderNotes } from './notes.ts';
import { renderTitle } from './prose.ts';

/**
 * Where the build links to the style of what is behind the cover: a browser paints what stands before such a link while
 * it waits for the style.
 */
export const STYLE_PLACE = html`<template id="style"></template>`;

/** In characters. */
const LONGEST_CRUMB = 44;

const WITH_FIGURES: ReadonlySet<Layout> = new Set([
  ...(['figure', 'share', 'ratio', 'range', 'rank', 'change', 'chart', 'recap'] as const),
]);

/** Every slide of the deck, as reveal.js wants it: `.reveal > .slides > section`; what is hidden is not in the notes. */
export function renderDeck(deck: Deck, hidden?: ReadonlySet<Prose>): Html {
  const syllables = syllablesOf(deck);
  const slides = deck.slides.map((slide, index) =>
    renderSlide(slide, index + 1, syllables[index] ?? 0, { deck, hidden }),
  );
  const [cover, ...others] = slides;
  return html`<div class="reveal" id="deck" role="main" aria-label="${say('deck')}"><div class="slides">${cover}
${STYLE_PLACE}${join(others, '\n')}</div></div>`;
}

/** What the slides of a deck are rendered from. */
interface Given {
  readonly deck: Deck;
  readonly hidden: ReadonlySet<Prose> | undefined;
}

function renderSlide(slide: Slide, no: number, syllables: number, { deck, hidden }: Given): Html {
  const poster = POSTERS.has(slide.layout);
  return html`<section id="${slide.id}" data-layout="${slide.layout}" data-no="${no}" data-syllables="${syllables}"${poster && html` data-poster`}${no > 1 && html` hidden`}>${
    poster ? body(slide) : framed(slide, no, deck)
  }${renderNotes(slide, hidden)}</section>`;
}

function framed(slide: Slide, no: number, deck: Deck): Html {
  const part = slide.part && html` <span class="part" data-added>${say('part', slide.part)}</span>`;
  return html`${slide.layout === 'recap' && raysArt(1180, 80)}<h2 tabindex="-1">${renderTitle(slide.title)}${slide.titleGoesOn && '…'}${part}</h2>${body(slide)}${voyage(no, deck)}${seaArt()}<footer><span>${footLine(slide, deck)}</span><span class="page" data-added>${no}</span></footer>`;
}

/** The boat, as far across as the talk has come. */
function voyage(no: number, { slides }: Deck): Html {
  const come = (no - 1) / Math.max(1, slides.length - 1);
  return html`<svg class="voyage" style="--come:${come.toFixed(3)}" aria-hidden="true"><use href="#m-boat"/></svg>`;
}

function body<S extends Slide>(slide: S): Html {
  // The table is typed by layout; TypeScript cannot follow that through an index by a union.
  const layout = LAYOUTS[slide.layout] as (slide: S) => Html;
  return layout(slide);
}

/** Figures say when they were written; other slides which section they belong to. */
function footLine(slide: Slide, { essay }: Deck): Html | string {
  if (!WITH_FIGURES.has(slide.layout)) return slide.section ? crumb(slide.section.text) : '';
  const { year } = essay.cover;
  const source = year ? say('writtenIn', { year }) : say('byTheEssay');
  const touchable = excerptsIn(slide).some(({ figures }) => figures.length > 0);
  return html`${source}${touchable && html`<span class="hint"> · ${say('touchFigure')}</span>`}`;
}

/** The name of the section, cut to stand on one line: not between a number and its unit, nor inside a number. */
function crumb(title: string): string {
  if (title.length <= LONGEST_CRUMB) return title;
  const blank = typeset(title).lastIndexOf(' ', LONGEST_CRUMB);
  const cut = blank > 0 ? title.slice(0, blank) : title.slice(0, LONGEST_CRUMB).replace(/[\d.,]+$/, '');
  return `${cut}…`;
}
