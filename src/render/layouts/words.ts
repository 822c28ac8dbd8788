import { wordsOf } from '../../plan/excerpt.ts';
import { BOLD, widthOf } from '../../plan/fit/advances.ts';
import { sum } from '../../plan/fit/fit.ts';
import type { Excerpt, Marker, SlideOf } from '../../plan/types.ts';
import { wholeOf } from '../../text/prose.ts';
import type { Cover, Prose } from '../../text/types.ts';
import { type Html, html, join } from '../html.ts';
import { motif } from '../motifs/motif.ts';
import { renderExcerpt, renderRange } from '../prose.ts';

/** So many points fill a slide, however short they are. */
const MANY = 5;

/** Fewer characters are set larger; the plan has seen to it that no more than these fit. */
export function fullness(excerpts: readonly Excerpt[]): 'sparse' | 'even' | 'full' {
  const characters = sum(excerpts.map(({ from, to }) => to - from));
  return characters <= 45 ? 'sparse' : characters <= 90 ? 'even' : 'full';
}

/** Ems of the widest line that stands whole on a 4:3 screen in type of each size; as in `style/tokens.css`. */
const WIDEST_LINE = { sparse: 11.6, even: 13.4 } as const;

/** As `fullness`; the author's own lines are set no larger than they stand whole. */
function fullnessOfLines(excerpts: readonly Excerpt[]): 'sparse' | 'even' | 'full' {
  const usual = fullness(excerpts);
  const verse = excerpts.map(wordsOf).filter(words => words.includes('\n'));
  const widest = Math.max(
    0,
    ...verse.flatMap(words => words.split('\n')).map(line => widthOf(line, 1, BOLD)),
  );
  if (usual === 'sparse' && widest <= WIDEST_LINE.sparse) return usual;
  return usual !== 'full' && widest <= WIDEST_LINE.even ? 'even' : 'full';
}

/** As `fullness`; many short points have less air between them. */
function fullnessOfPoints(tiles: readonly Excerpt[], items: readonly Excerpt[]): string {
  if (items.length > MANY) return 'crowded';
  return items.length === MANY ? 'full' : fullness([...tiles, ...items]);
}

/** Lines of text under a figure. */
export function lines(excerpts: readonly Excerpt[]): Html | false {
  return (
    excerpts.length > 0 &&
    html`<div class="lines">${excerpts.map(excerpt => html`<p>${renderExcerpt(excerpt)}</p>`)}</div>`
  );
}

export function statementLayout({ lines: said }: SlideOf<'statement'>): Html {
  return html`<div class="body statement" data-fill="${fullnessOfLines(said)}">${said.map(line => html`<p>${renderExcerpt(line)}</p>`)}</div>`;
}

export function pointsLayout({ tiles, items, numbers, levels }: SlideOf<'points'>): Html {
  const tiled =
    tiles.length > 0 &&
    html`<ul class="tiles">${tiles.map(tile => html`<li>${renderExcerpt(tile)}</li>`)}</ul>`;
  const points = items.map(
    (item, index) =>
      html`<li${levels && html` data-level="${levels[index]}"`}>${marker(numbers ? numbers[index] : 'bullet')}<span>${renderExcerpt(item)}</span></li>`,
  );
  const list =
    items.length > 0 &&
    (numbers ? html`<ol class="list">${points}</ol>` : html`<ul class="list">${points}</ul>`);
  return html`<div class="body points" data-fill="${fullnessOfPoints(tiles, items)}">${tiled}${list}</div>`;
}

function marker(of: Marker | undefined): Html {
  return of === 'bullet' ? motif('bud') : html`<span class="no" data-added>${of ?? ''}</span>`;
}

export function quoteLayout({ quote, lines: more }: SlideOf<'quote'>): Html {
  return html`<blockquote class="body quote" data-fill="${fullnessOfLines([quote, ...more])}"><p>${renderExcerpt(quote)}</p>${more.map(line => html`<p>${renderExcerpt(line)}</p>`)}</blockquote>`;
}

export function cardsLayout({ cards }: SlideOf<'cards'>): Html {
  const card = ({ owner, name, more }: (typeof cards)[number]) =>
    html`<li>${motif('flower')}<h3>${renderExcerpt(owner)}</h3><p class="name">${renderExcerpt(name)}</p>${more.map(line => html`<p>${renderExcerpt(line)}</p>`)}</li>`;
  return html`<ul class="body cards" data-count="${cards.length}">${cards.map(card)}</ul>`;
}

export function agendaLayout({ entries }: SlideOf<'agenda'>): Html {
  const entry = ({ no, title, slide }: (typeof entries)[number]) =>
    html`<li><a href="#/${slide}"><span class="no" data-added aria-hidden="true">${no}</span><span>${whole(title)}</span></a></li>`;
  return html`<ol class="body agenda">${entries.map(entry)}</ol>`;
}

export function tableLayout({ header, rows }: SlideOf<'table'>): Html {
  const head = header.map(cell => html`<th scope="col">${renderExcerpt(cell)}</th>`);
  const row = (cells: readonly Excerpt[]) =>
    html`<tr>${cells.map(cell => html`<td>${renderExcerpt(cell)}</td>`)}</tr>`;
  return html`<div class="body tabled"><table><thead><tr>${head}</tr></thead><tbody>${rows.map(row)}</tbody></table></div>`;
}

export function pictureLayout({ picture, caption, captionGoesOn }: SlideOf<'picture'>): Html {
  const words = caption && html`${renderRange(caption.prose, caption)}${captionGoesOn && '…'}`;
  return html`<figure class="body picture">${pictureOf(picture)}${words && html`<figcaption>${words}</figcaption>`}</figure>`;
}

/** A picture from `public/`; one on another host is never asked for, only its words are shown. */
export function pictureOf({ src, alt }: SlideOf<'picture'>['picture']): Html | false {
  return (
    isLocal(src) &&
    html`<img src="./${src.replace(/^\.?\//, '')}" alt="${alt.text}" loading="lazy" decoding="async">`
  );
}

/** Whether a picture's address is a path below `public/`. */
export function isLocal(src: string): boolean {
  return !/^[a-z][a-z0-9+.-]*:|^\/\/|\.\.(?:\/|$)/i.test(src);
}

/** The whole of a prose, its links left out: on a slide a link is a trap for the finger. */
export function whole(prose: Prose): Html {
  return renderRange(prose, wholeOf(prose));
}

/** What the essay is and when it was written: `Bài viết tuyên truyền, 2023`. */
export function kindOf({ subtitle, year }: Cover): Html {
  const parts = [subtitle ? whole(subtitle) : undefined, year === undefined ? undefined : html`${year}`];
  return join(
    parts.filter(part => part !== undefined),
    ', ',
  );
}
