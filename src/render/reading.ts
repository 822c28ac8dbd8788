import { figureId } from '../figures/address.ts';
import type { Figure } from '../figures/types.ts';
import { writtenOf } from '../figures/written.ts';
import { excerptsIn } from '../plan/body.ts';
import { recapEntries } from '../plan/recap.ts';
import type { Deck, Slide } from '../plan/types.ts';
import { say } from '../strings/page.ts';
import { overlapping } from '../text/ordered.ts';
import { isWithin, marksOf, wholeOf } from '../text/prose.ts';
import { prosesOf } from '../text/section.ts';
import type { Block, Prose, Range, Section } from '../text/types.ts';
import { renderAppendix } from './appendix.ts';
import { besideOf, type NumberedSlide, thoughtOf, withBeside } from './beside.ts';
import { arrow } from './drawn.ts';
import { type Html, html } from './html.ts';
import { coverTitle } from './layouts/posters.ts';
import { kindOf, pictureOf } from './layouts/words.ts';
import { LEDGER, renderLedger, rowId } from './ledger.ts';
import { motif } from './motifs/motif.ts';
import { seaArt } from './motifs/port.ts';
import { capitalized, renderLarge, renderRange, type Span } from './prose.ts';

/** The whole essay as an article, with the same figures: without script, in print and on a phone. */
export function renderReading(deck: Deck): Html {
  const { cover, sections } = deck.essay;
  const ledger = renderLedger(deck);
  // Names are not kept together beside the flower, where a phone has room for a word.
  return html`<main class="reading" id="doc" tabindex="-1">
<header class="masthead">${motif('crane')}${motif('flower')}${seaArt()}${[cover.host, cover.unit].map(line => line && html`<p class="unit">${line.text}</p>`)}<h1>${coverTitle(cover)}</h1>
<p class="by">${cover.author && html`<strong>${cover.author.text}</strong>`} <span class="kind">${kindOf(cover)}</span></p>
<button type="button" class="watch" data-command="read" data-in="reading">${say('watch')}</button></header>
${keyFigures(deck)}
<nav class="contents" aria-label="${say('contents')}"><ol>${sections.map(section => html`<li><a href="#doc-${section.id}">${section.title.text}</a></li>`)}</ol>${contentsBehind(ledger)}</nav>
${sectionsOf(deck)}
${ledger}
${renderAppendix(deck)}
</main>`;
}

/** What stands behind the essay; it has no numbers, being none of its sections. */
function contentsBehind(ledger: Html | false): Html {
  const link = (id: string, key: 'ledger' | 'appendix') => html`<li><a href="#${id}">${say(key)}</a></li>`;
  return html`<ul>${ledger && link(LEDGER, 'ledger')}${link('doc-appendix', 'appendix')}</ul>`;
}

/** More key figures would keep the reader from the text; the ledger has them all. */
const MOST_KEY = 12;

/** The first key figures at the head, each leading to its sentence. */
function keyFigures({ slides }: Deck): Html | false {
  const recap = recapEntries(slides);
  if (recap.length === 0) return false;
  const link = ({ figure, prose }: { figure: Figure; prose: Prose }) =>
    html`<a href="#doc-${figureId(prose, figure)}">${renderRange(prose, writtenOf(figure))}</a>`;
  const rows = recap.slice(0, MOST_KEY).map(({ before, figure }) => {
    const label =
      figure.label &&
      html`<span>${capitalized(figure.label.prose.text.slice(figure.label.from, figure.label.to))}</span>`;
    return html`<li>${before && html`${link(before)}${arrow(figure.figure.change?.direction ?? 'down')}`}${link(figure)}${label}</li>`;
  });
  const more = recap.length > MOST_KEY && html`<p><a href="#${LEDGER}">${say('keyFiguresAll')}</a></p>`;
  return html`<section class="key-figures" aria-label="${say('keyFigures')}"><ul>${rows}</ul>${more}</section>`;
}

/** The slides on which each prose is shown or said. */
type Places = ReadonlyMap<Prose, readonly Slide[]>;

function slidesByProse(slides: readonly Slide[]): Places {
  const places = new Map<Prose, Slide[]>();
  for (const slide of slides) {
    for (const prose of new Set([...slide.notes, ...excerptsIn(slide)].map(excerpt => excerpt.prose))) {
      const known = places.get(prose);
      if (known) known.push(slide);
      else places.set(prose, [slide]);
    }
  }
  return places;
}

function sectionsOf(deck: Deck): Html[] {
  const bySection = new Map<Prose | undefined, NumberedSlide[]>();
  for (const [index, slide] of deck.slides.entries()) {
    const known = bySection.get(slide.section) ?? [];
    known.push({ slide, no: index + 1 });
    bySection.set(slide.section, known);
  }
  return deck.essay.sections.map(section => renderSection(section, deck, bySection.get(section.title) ?? []));
}

function renderSection(section: Section, deck: Deck, numbered: readonly NumberedSlide[]): Html {
  const slides = numbered.map(({ slide }) => slide);
  const [first] = slides;
  const beside = besideOf(numbered);
  const places = slidesByProse(slides);
  const blocks = section.blocks.map(block => {
    const text = renderBlock(block, deck, places);
    return text && withBeside(text, prosesOf(block), beside);
  });
  return html`<section class="chapter" id="doc-${section.id}" data-title="${section.title.text}"${first && html` data-slide="${first.id}"`}>${heading(section)}
${blocks}</section>`;
}

/** A heading is a link to itself, whose address can be copied. */
function heading({ id, title }: Section): Html {
  return html`<h2><a href="#doc-${id}">${renderLarge(title, wholeOf(title), [])}</a></h2>`;
}

function renderBlock(block: Block, deck: Deck, places: Places): Html | false {
  const prose = (inner: Prose) => renderProse(inner, deck, places);
  switch (block.type) {
    case 'heading':
      return html`<h3>${prose(block.prose)}</h3>`;
    case 'paragraph':
      return block.footnote === undefined
        ? html`<p${named(block.prose)}>${prose(block.prose)}</p>`
        : html`<p class="note"${named(block.prose)}><sup id="doc-note-${block.footnote}" data-added>${block.footnote}</sup> ${prose(block.prose)}</p>`;
    case 'quote':
      return html`<blockquote>${block.proses.map(inner => html`<p${named(inner)}>${prose(inner)}</p>`)}</blockquote>`;
    case 'list': {
      const items = block.items.map(
        ({ level, no, prose: inner }) =>
          html`<li${named(inner)} data-level="${level}"${no !== undefined && html` value="${no}"`}>${prose(inner)}</li>`,
      );
      const isNumbered = block.items.some(({ level, no }) => level === 0 && no !== undefined);
      return isNumbered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
    }
    case 'table': {
      const row = (cells: readonly Prose[]) =>
        html`<tr>${cells.map(cell => html`<td${named(cell)}>${prose(cell)}</td>`)}</tr>`;
      const head = block.header.map(cell => html`<th scope="col"${named(cell)}>${prose(cell)}</th>`);
      return html`<div class="scroll" tabindex="0" role="group"><table><thead><tr>${head}</tr></thead><tbody>${block.rows.map(row)}</tbody></table></div>`;
    }
    case 'image':
      return html`<figure>${pictureOf(block.picture)}<figcaption>${prose(block.picture.caption ?? block.picture.alt)}</figcaption></figure>`;
    default:
      return false;
  }
}

/** The name of a prose's place, and the number of its paragraph where that is another one. */
function named({ no, paragraph }: Prose): Html {
  return html` id="doc-p${no}"${paragraph !== undefined && html` data-paragraph="${paragraph}"`}`;
}

function renderProse(prose: Prose, deck: Deck, places: Places): Html {
  const slides = places.get(prose) ?? [];
  const figures = (deck.figures.get(prose) ?? []).filter(figure => figure.key);
  const said = saidWith(prose, slides);
  const shown = shownOn(prose, figures, slides);
  const spans: Span[] = [
    // First, as a link that holds a link is none.
    ...footnoteSpans(prose, figures),
    ...prose.sentences.map((sentence, index) =>
      sentenceSpan(prose, sentence, index + 1, said.get(sentence.from) ?? []),
    ),
    ...figures.map(figure => figureSpan(prose, figure, shown.get(figure))),
    ...saidSpans(prose, slides),
    ...marksOf(prose, 'emphasis').map(mark => ({ ...mark, wrap: (inner: Html) => html`<em>${inner}</em>` })),
    ...marksOf(prose, 'link').map(mark => ({
      ...mark,
      wrap: (inner: Html) => html`<a href="${mark.href}" rel="noopener">${inner}</a>`,
    })),
  ];
  return renderRange(prose, { from: 0, to: wholeOf(prose).to }, spans);
}

/** The slides that each sentence is said with, by its start. */
function saidWith(prose: Prose, slides: readonly Slide[]): ReadonlyMap<number, readonly Slide[]> {
  const said = new Map<number, Slide[]>();
  for (const slide of slides) {
    const own = slide.notes.filter(note => note.prose === prose);
    for (const from of new Set(own.map(note => note.from))) {
      const known = said.get(from);
      if (known) known.push(slide);
      else said.set(from, [slide]);
    }
  }
  return said;
}

/** The first slide that shows each figure. */
function shownOn(
  prose: Prose,
  figures: readonly Figure[],
  slides: readonly Slide[],
): ReadonlyMap<Figure, Slide> {
  const shown = new Map<Figure, Slide>();
  for (const slide of slides) {
    for (const excerpt of excerptsIn(slide)) {
      if (excerpt.prose !== prose) continue;
      for (const figure of overlapping(figures, excerpt))
        if (isWithin(figure, excerpt) && !shown.has(figure)) shown.set(figure, slide);
    }
  }
  return shown;
}

function sentenceSpan(prose: Prose, sentence: Range, no: number, shown: readonly Slide[]): Span {
  const at = shown.length > 0 && html` data-slide="${shown.map(slide => slide.id).join(' ')}"`;
  const id = prose.no > 0 && html` id="doc-p${prose.no}-s${no}"`;
  return {
    ...sentence,
    wrap: (inner, { isFirst }) => html`<span class="sentence"${isFirst && id}${at}>${inner}</span>`,
  };
}

/** The number of each footnote behind its word; round the figures and links that end there. */
function footnoteSpans(prose: Prose, figures: readonly Figure[]): Span[] {
  const links = [...figures, ...marksOf(prose, 'link')];
  return marksOf(prose, 'footnote').map(({ from, to, no }) => ({
    from: Math.min(from, ...links.filter(link => link.from < to && from < link.to).map(link => link.from)),
    to,
    wrap: (inner, { isLast }) => html`${inner}${isLast && footnoteMark(no)}`,
  }));
}

function footnoteMark(no: number): Html {
  return html`<sup class="note-mark" data-added><a href="#doc-note-${no}">${no}</a></sup>`;
}

/** The words of a statement stand out where they are, unless they are set off as a thought of their own. */
function saidSpans(prose: Prose, slides: readonly Slide[]): Span[] {
  const lines = slides.flatMap(slide =>
    slide.layout === 'statement' && !thoughtOf(slide) ? slide.lines.filter(line => line.prose === prose) : [],
  );
  return lines.map(({ from, to }) => ({ from, to, wrap: inner => html`<b>${inner}</b>` }));
}

/** A figure leads to its row in the ledger, unless the author has it lead elsewhere. */
function figureSpan(prose: Prose, figure: Figure, slide: Slide | undefined): Span {
  const at = slide && html` data-slide="${slide.id}"`;
  const id = figureId(prose, figure);
  const isLink = marksOf(prose, 'link').some(({ from, to }) => from < figure.to && figure.from < to);
  return {
    from: figure.from,
    to: figure.to,
    wrap: (inner, { isFirst }) =>
      html`<mark class="figure"${isFirst && html` id="doc-${id}"`} data-figure="${id}"${at}>${isLink ? inner : html`<a href="#${rowId(prose, figure)}">${inner}</a>`}</mark>`,
  };
}
