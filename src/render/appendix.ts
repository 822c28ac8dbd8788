import type { Deck } from '../plan/types.ts';
import { PAGE_WORDS, type PageKey, say } from '../strings/page.ts';
import { essayProses } from '../text/essay.ts';
import { marksOf, paragraphOf, textOf } from '../text/prose.ts';
import type { Prose, Range } from '../text/types.ts';
import { type Html, html } from './html.ts';
import { whole } from './layouts/words.ts';

/** The words the program may put on a slide, or into its notes, beside the author's. */
const ADDED: readonly PageKey[] = [
  'agenda',
  'recap',
  'closing',
  'sectionNo',
  'part',
  'writtenIn',
  'touchFigure',
  'spoken',
  'blankDate',
];

/** "Nguồn và lưu ý": where the essay comes from, each correction, each added word, and each question to the author if those are public. */
export function renderAppendix({ essay }: Deck): Html {
  const { cover } = essay;
  const proses = [cover.title, ...essay.sections.map(section => section.title), ...essayProses(essay)];
  const source = [cover.contest, cover.context].flatMap(prose =>
    prose ? [html`<p>${whole(prose)}</p>`] : [],
  );
  return html`<section class="appendix" id="doc-appendix" data-title="${say('appendix')}"><h2>${say('appendix')}</h2>${source}
<h3>${say('appendixCorrections')}</h3>${table(['place', 'was', 'now'], proses.flatMap(corrections))}
${cover.hasPublicRemarks && html`<h3>${say('appendixRemarks')}</h3>${table(['place', 'now', 'remark'], proses.flatMap(remarks))}`}
<div class="added"><h3>${say('appendixAdded')}</h3><ul>${addedWords().map(words => html`<li>${words}</li>`)}</ul></div>
<p class="fonts">${say('fonts')}</p></section>`;
}

/** The program's words as they stand on slides, what is filled into them left open. */
export function addedWords(): string[] {
  return ADDED.map(key => PAGE_WORDS[key].vi.replace(/\{\w+\}/g, '…'));
}

type Row = readonly Html[];

const WORD = /[\p{L}\p{N}]/u;

function corrections(prose: Prose): Row[] {
  return marksOf(prose, 'correction').map(mark => {
    const plain = WORD.test(mark.old) && WORD.test(textOf(prose, mark));
    const { from, to } = plain ? mark : widened(prose, mark);
    const around = (words: string) =>
      prose.text.slice(from, mark.from) + seen(words) + prose.text.slice(mark.to, to);
    return [
      placeOf(prose),
      html`<del>${around(mark.old)}</del>`,
      html`<ins>${around(textOf(prose, mark))}</ins>`,
    ];
  });
}

/** A blank put in or taken out is shown as a dot in the middle of the line, as word processors do. */
function seen(words: string): string {
  return words.trim() === '' ? words.replace(/ /g, '·') : words;
}

function remarks(prose: Prose): Row[] {
  return marksOf(prose, 'remark').map(mark => {
    const about = mark.to > mark.from ? mark : widened(prose, mark);
    return [placeOf(prose), html`${textOf(prose, about)}`, html`${mark.text}`];
  });
}

/** A change of a blank or a stop is seen only with the words around it. */
function widened(prose: Prose, { from, to }: Range): Range {
  const before = /\S*\s*$/u.exec(prose.text.slice(Math.max(0, from - 40), from))?.[0].length ?? 0;
  const after = /^\s*\S*/u.exec(prose.text.slice(to, to + 40))?.[0].length ?? 0;
  return { from: from - before, to: to + after };
}

function placeOf(prose: Prose): Html {
  return prose.no > 0
    ? html`<a href="#doc-p${prose.no}">${say('paragraphNo', { no: paragraphOf(prose) })}</a>`
    : html`${say('inTitle')}`;
}

function table(head: readonly PageKey[], rows: readonly Row[]): Html {
  if (rows.length === 0) return html`<p>${say('appendixNone')}</p>`;
  const body = rows.map(cells => html`<tr>${cells.map(cell => html`<td>${cell}</td>`)}</tr>`);
  return html`<table class="listed"><thead><tr>${head.map(key => html`<th scope="col">${say(key)}</th>`)}</tr></thead><tbody>${body}</tbody></table>`;
}
