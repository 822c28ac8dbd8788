import { titleParts } from '../../plan/cover.ts';
import { wordsOf } from '../../plan/excerpt.ts';
import { BOLD, widthOf } from '../../plan/fit/advances.ts';
import { SLACK } from '../../plan/fit/fit.ts';
import type { CoverLine, SlideOf } from '../../plan/types.ts';
import { say } from '../../strings/page.ts';
import { textOf, wholeOf } from '../../text/prose.ts';
import type { Cover } from '../../text/types.ts';
import { type Html, html, join } from '../html.ts';
import { bunchArt } from '../motifs/flower.ts';
import { motif } from '../motifs/motif.ts';
import { raysArt, seaArt } from '../motifs/port.ts';
import { renderLarge, renderTitle } from '../prose.ts';
import { renderQr } from '../qr.ts';
import { kindOf, whole } from './words.ts';

/** Cover: sun, cranes, flowers and sea; the title in the type that the plan has found to fit. */
export function coverLayout({ cover, lines, type }: SlideOf<'cover'>): Html {
  const line = (name: CoverLine) =>
    lines.includes(name) && html`<span class="${name}">${coverLine(cover, name)}</span>`;
  return html`${scene(type.isLow)}<div class="poster">
<p class="unit">${line('host')} ${line('unit')}</p>
<h1 tabindex="-1" data-fill="${type.fill}" data-loud="${type.loud.join(' ')}" data-shout="${type.shout}">${type.shout === 'inline' ? inlineTitle(cover) : coverTitle(cover)}</h1>
<p class="by">${line('author')} ${line('kind')}</p>
</div><p class="session">${sessionLine(cover)}</p>`;
}

function coverLine(cover: Cover, name: CoverLine): Html {
  if (name === 'kind') return kindOf(cover);
  const prose = cover[name];
  // Broken into lines as the plan measures them.
  return prose ? renderLarge(prose, wholeOf(prose), []) : html``;
}

/** Announces a section: its number and its name. */
export function sectionLayout({ no, title, titleGoesOn }: SlideOf<'section'>): Html {
  const { length } = wordsOf(title);
  const size = length <= 32 ? 'sparse' : length <= 54 ? 'even' : 'full';
  return html`${raysArt(1130, 120)}${seaArt()}${size !== 'full' && html`${motif('boat', 'far')}${motif('boat', 'near')}`}<div class="poster"><p class="ordinal" data-added>${say('sectionNo', { no })}</p><h2 tabindex="-1" data-fill="${size}">${renderTitle(title)}${titleGoesOn && '…'}</h2></div>`;
}

/** The end of the talk, which stays on the wall during the questions. */
export function closingLayout({ cover, title }: SlideOf<'closing'>): Html {
  const { author, unit } = cover;
  return html`${scene()}<div class="poster"><h2 tabindex="-1">${twoLines(wordsOf(title))}</h2><p class="by">${author && html`<span class="author">${whole(author)}</span>`} ${unit && html`<span>${whole(unit)}</span>`}</p></div>${cover.address && renderQr(cover.address)}`;
}

/** `Trao đổi – Trân trọng cảm ơn` breaks behind its dash. */
function twoLines(title: string): Html {
  return join(
    title.split(/(?<= –) /).map(line => html`${line}`),
    ' <br>',
  );
}

/** The title; what the author marked in it stands on a line of its own, `--ems` wide. */
export function coverTitle({ title }: Cover): Html {
  const parts = titleParts(title).map(part => {
    const words = renderLarge(title, part, []);
    const ems = widthOf(textOf(title, part), 1 / SLACK, BOLD);
    return part.isShout ? html`<em style="--ems:${ems.toFixed(1)}">${words}</em>` : words;
  });
  return join(parts, ' ');
}

/** The same, where what is marked stands among the rest. */
function inlineTitle({ title }: Cover): Html {
  const wrap = (inner: Html) => html`<em>${inner}</em>`;
  const marked = titleParts(title).filter(({ isShout }) => isShout);
  return renderLarge(
    title,
    wholeOf(title),
    marked.map(part => ({ ...part, wrap })),
  );
}

function scene(isLow = false): Html {
  return html`${raysArt(1000, 340)}<div class="art sun"${isLow && html` data-low`}></div>${motif('crane', 'near')}${motif('crane', 'far')}${motif('boat', 'near')}${seaArt()}${bunchArt()}`;
}

/** Where and when the talk is held; a line to fill in by hand while it is not known. */
function sessionLine({ session, place }: Cover): Html {
  const where = session.place ?? place;
  if (session.date) return html`${where && html`${whole(where)}, `}${whole(session.date)}`;
  return where ? html`${say('blankDate', { place: where.text })}` : html``;
}
