import { figureId } from '../figures/address.ts';
import type { Figure } from '../figures/types.ts';
import { writtenOf } from '../figures/written.ts';
import { type LedgerEntry, ledgerOf } from '../plan/ledger.ts';
import type { Deck } from '../plan/types.ts';
import { say } from '../strings/page.ts';
import { firstBehind } from '../text/ordered.ts';
import { isWithin, paragraphOf, textOf, wholeOf } from '../text/prose.ts';
import type { Prose } from '../text/types.ts';
import { type Html, html, join } from './html.ts';
import { capitalized, renderRange } from './prose.ts';

/** The section's id in the reading view. */
export const LEDGER = 'doc-ledger';

/** The id of a figure's row: `doc-row-p5-318`. */
export function rowId(prose: Prose, figure: Figure): string {
  return `doc-row-${figureId(prose, figure)}`;
}

/** "Sổ số liệu": each key figure with its sentence and the slides that show it; nothing if the essay has none. */
export function renderLedger(deck: Deck): Html | false {
  const entries = ledgerOf(deck);
  if (entries.length === 0) return false;
  const { year } = deck.essay.cover;
  const source = year ? say('writtenIn', { year }) : say('byTheEssay');
  const rows = entries.map((entry, index) => renderRow(entry, entries[index - 1]));
  // A browser forgets what a table is once its rows are blocks, as they are on a phone: the roles say it again.
  return html`<section class="ledger" id="${LEDGER}" data-title="${say('ledger')}"><h2>${say('ledger')}</h2>
<table role="table"><caption>${say('ledgerCaption', { source })}</caption><thead role="rowgroup"><tr role="row">${(
    ['ledgerFigure', 'ledgerSentence', 'ledgerSlides'] as const
  ).map(
    key => html`<th role="columnheader" scope="col">${say(key)}</th>`,
  )}</tr></thead><tbody role="rowgroup">
${join(rows, '\n')}</tbody></table></section>`;
}

function renderRow(entry: LedgerEntry, above: LedgerEntry | undefined): Html {
  const { prose, figure, slides } = entry;
  const number = html`<a class="boxed" href="#doc-${figureId(prose, figure)}">${written(prose, figure)}</a>`;
  const isSame = above?.prose === prose && above.sentence.from === entry.sentence.from;
  const pages = slides.map(
    ({ no, slide }) => html`<a href="#/${slide.id}">${say('ledgerSlide', { no })}</a>`,
  );
  return html`<tr role="row" id="${rowId(prose, figure)}" data-weight="${figure.weight}"><th role="rowheader" scope="row">${number}${change(entry)}</th><td role="cell">${renderLabel(entry)}${cellOf(entry)}${setting(entry)}${!isSame && sentence(entry)}${place(entry, isSame)}</td><td role="cell">${pages.length > 0 ? join(pages, ' ') : say('ledgerUnshown')}</td></tr>`;
}

/** As the author wrote it; a unit that is not in the text is the one the author gave. */
function written(prose: Prose, figure: Figure): Html {
  const text = textOf(prose, writtenOf(figure));
  const hasUnit = figure.unit === '' || figure.to > figure.number.to || text.endsWith('%');
  const words = hasUnit ? text : `${text} ${figure.unit}`;
  // `đồng/người/năm` may break behind a stroke.
  return join(
    words.split('/').map(part => html`${part}`),
    '/<wbr>',
  );
}

/** The other end of a change, which has a row of its own. */
function change({ prose, before, after }: LedgerEntry): Html | false {
  const other = before ?? after;
  if (!other) return false;
  const link = html`<a href="#${rowId(prose, other)}">${renderRange(prose, other)}</a>`;
  return html`<span class="change">${say(before ? 'changedFrom' : 'changedTo')} ${link}</span>`;
}

/** What the figure measures, without the words that say how exact it is: they stand with the number. */
export function renderLabel({
  prose,
  figure: { label: range, approximator },
}: Pick<LedgerEntry, 'prose' | 'figure'>): Html | false {
  if (!range) return false;
  const isOver = approximator && range.from < approximator.from && approximator.from < range.to;
  const words = textOf(prose, isOver ? { ...range, to: approximator.from } : range).trim();
  return html`<p class="label">${capitalized(words)}</p>`;
}

/** The whole sentence, the figure in it in bold; a cell of a table that is the figure says nothing more. */
function sentence({ prose, figure, sentence: range }: LedgerEntry): Html | false {
  const bold = { ...writtenOf(figure), wrap: (inner: Html) => html`<b>${inner}</b>` };
  const isFigure = bold.from === range.from && bold.to === range.to;
  return !isFigure && html`<p>${renderRange(prose, range, [bold])}</p>`;
}

/** Where it stands in a table: the first cell of its row, the head of its column. */
function cellOf({ prose, cell }: LedgerEntry): Html | false {
  const names = [cell?.row, cell?.head].flatMap(name =>
    name && name !== prose && name.text !== '' ? [renderRange(name, wholeOf(name))] : [],
  );
  return names.length > 0 && html`<p class="setting">${join(names, ' · ')}</p>`;
}

/** Where and when it was so, as far as the sentence says it and the label does not. */
function setting({ prose, figure: { place, time, label: words } }: LedgerEntry): Html | false {
  const said = [place, time].flatMap(range =>
    range && !(words && isWithin(range, words)) ? [renderRange(prose, range)] : [],
  );
  return said.length > 0 && html`<p class="setting">${join(said, ' · ')}</p>`;
}

/** Where it stands in the essay. */
function place({ prose, figure, section, sentence: { from } }: LedgerEntry, isSame: boolean): Html {
  const index = firstBehind(prose.sentences, from);
  const no = prose.sentences[index]?.from === from ? index + 1 : 0;
  const target = prose.no > 0 && no > 0 ? `doc-p${prose.no}-s${no}` : `doc-${figureId(prose, figure)}`;
  const title = section.title.text;
  const where = prose.no > 0 ? say('originPlace', { section: title, no: paragraphOf(prose) }) : title;
  return html`<p class="place"><a href="#${target}">${isSame ? say('sameSentence') : where}</a></p>`;
}
