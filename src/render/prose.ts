import { figureId } from '../figures/address.ts';
import type { Figure } from '../figures/types.ts';
import { wordsOf } from '../plan/excerpt.ts';
import type { Excerpt, Title } from '../plan/types.ts';
import { type PageKey, say } from '../strings/page.ts';
import { overlapping } from '../text/ordered.ts';
import { marksOf } from '../text/prose.ts';
import type { MarkOf, PrivateKind, Prose, Range } from '../text/types.ts';
import { shownText, typeset, typesetLarge } from '../text/typography.ts';
import { type Html, html, join } from './html.ts';

/** Signs that stand close to what they belong to, and not at the end or the beginning of a line. */
const OPENING = /[“"‘'(–—-]{1,3}$/u;
const CLOSING = /^[,.;:!?…)”"’'%]{1,4}/u;
/** A line may end behind a dash, by itself: not in `2022–2025`, `COVID-19` or `Ê-đê`, unless they are long. */
const DASHED = /(?<![\p{L}\p{N}–-])([\p{L}\p{N}]+(?:[–-][\p{L}\p{N}]+)+)(?![\p{L}\p{N}–-])/u;
/** Most texts have none, which is quickly seen. */
const HAS_DASH = /\S[–-]\S/;
const LONGEST_DASHED = 18;

/** Something put round the text of a range. */
export interface Span extends Range {
  /** `part` tells the pieces of a span apart that others cut: a name may be given once. */
  readonly wrap: (inner: Html, part: SpanPart) => Html;
}

/** Which piece of a span it is. */
export interface SpanPart {
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** A span, or a piece of one. */
interface Piece extends Span, SpanPart {}

/**
 * The only place where prose becomes HTML: the text of a range, with spans nested round its parts. Spans that
 * overlap are cut where the outer one ends.
 */
export function renderRange(prose: Prose, range: Range, spans: readonly Span[] = []): Html {
  const inside = piecesIn(range, [...spans, ...maskSpans(prose, range)]);
  return nest(typesetOf(prose), range.from, range.to, inside);
}

/** An excerpt with its key figures as buttons; its last line never holds a single syllable. */
export function renderExcerpt(excerpt: Excerpt): Html {
  const { prose, figures } = excerpt;
  return renderLarge(
    prose,
    excerpt,
    figures.flatMap(figure => [...keptTogether(prose, excerpt, figure), inlineFigure(prose, figure)]),
  );
}

/** A button is broken off from what stands close to it, so that a line could begin with a comma. */
function keptTogether({ text }: Prose, within: Range, { from, to }: Range): Span[] {
  const before = OPENING.exec(text.slice(within.from, from))?.[0].length ?? 0;
  const behind = CLOSING.exec(text.slice(to, within.to))?.[0].length ?? 0;
  if (before + behind === 0) return [];
  return [{ from: from - before, to: to + behind, wrap: inner => html`<span class="kept">${inner}</span>` }];
}

/** As `renderRange`, for large words: no line ends inside one of several syllables, the last one never holds just one. */
export function renderLarge(prose: Prose, range: Range, spans: readonly Span[]): Html {
  const text = typesetLarge(prose.text.slice(range.from, range.to));
  const inside = piecesIn(range, [...spans, ...maskSpans(prose, range)]).map(piece => ({
    ...piece,
    from: piece.from - range.from,
    to: piece.to - range.from,
  }));
  return nest(text, 0, text.length, inside);
}

/** Private details are heard as what they are, not as a row of dots. */
function maskSpans(prose: Prose, range: Range): Span[] {
  return overlapping(detailsOf(prose), range).map(({ from, to, kind }) => ({
    from,
    to,
    wrap: inner => html`<span class="masked" role="img" aria-label="${say(MASKED[kind])}">${inner}</span>`,
  }));
}

const MASKED = {
  phone: 'maskedPhone',
  email: 'maskedEmail',
  account: 'maskedAccount',
  identity: 'maskedIdentity',
  address: 'maskedAddress',
} as const satisfies Record<PrivateKind, PageKey>;

function piecesIn(range: Range, spans: readonly Span[]): Piece[] {
  return spans
    .filter(span => span.from < range.to && range.from < span.to)
    .map(span => ({ ...clip(span, range), isFirst: true, isLast: true }))
    .sort(outerFirst);
}

/** A title's words, with a capital letter first and without a single syllable on the last line. */
export function renderTitle(title: Title): Html {
  return shown(typesetLarge(capitalized(wordsOf(title))));
}

/** `tạo sức lan tỏa` → `Tạo sức lan tỏa`. */
export function capitalized(text: string): string {
  const first = [...text][0] ?? '';
  return first.toUpperCase() + text.slice(first.length);
}

function inlineFigure(prose: Prose, figure: Figure): Span {
  return {
    from: figure.from,
    to: figure.to,
    wrap: inner =>
      html`<button type="button" class="figure inline" data-figure="${figureId(prose, figure)}">${inner}</button>`,
  };
}

const privateDetails = new WeakMap<Prose, readonly MarkOf<'private'>[]>();

/** A prose has many ranges, each rendered by itself. */
function detailsOf(prose: Prose): readonly MarkOf<'private'>[] {
  const details = privateDetails.get(prose) ?? marksOf(prose, 'private');
  privateDetails.set(prose, details);
  return details;
}

const typesetTexts = new WeakMap<Prose, string>();

function typesetOf(prose: Prose): string {
  const known = typesetTexts.get(prose);
  if (known !== undefined) return known;
  const text = typeset(prose.text);
  typesetTexts.set(prose, text);
  return text;
}

function clip<S extends Range>(span: S, { from, to }: Range): S {
  return { ...span, from: Math.max(span.from, from), to: Math.min(span.to, to) };
}

function outerFirst(a: Range, b: Range): number {
  return a.from - b.from || b.to - a.to;
}

function nest(text: string, from: number, to: number, spans: readonly Piece[]): Html {
  const parts: Html[] = [];
  const rest = [...spans];
  let at = from;
  for (let index = 0; index < rest.length; ) {
    const { from: start, to: end, wrap, isFirst, isLast } = rest[index] as Piece;
    parts.push(plain(text, at, start));
    let next = index + 1;
    while (next < rest.length && (rest[next] as Piece).from < end) next++;
    const within = rest.slice(index + 1, next);
    const tails = within
      .filter(other => other.to > end)
      .map(other => ({ ...other, from: end, isFirst: false }));
    parts.push(
      wrap(
        nest(
          text,
          start,
          end,
          within.map(other => ({
            ...clip(other, { from: start, to: end }),
            isLast: other.isLast && other.to <= end,
          })),
        ),
        { isFirst, isLast },
      ),
    );
    // The tails begin where the next spans do not begin before; only those at the same place change their order.
    while (next < rest.length && tails.length > 0 && (rest[next] as Piece).from === end)
      tails.push(rest[next++] as Piece);
    index = next - tails.length;
    for (const [offset, tail] of tails.sort(outerFirst).entries()) rest[index + offset] = tail;
    at = end;
  }
  parts.push(plain(text, at, to));
  return join(parts);
}

function plain(text: string, from: number, to: number): Html {
  return shown(text.slice(from, to));
}

/** A typeset text as it is shown: names and numbers with a dash on one line, the author's own lines as lines. */
function shown(typeset: string): Html {
  const text = shownText(typeset);
  if (!HAS_DASH.test(text)) return withLines(text);
  const parts = text.split(DASHED);
  return join(
    parts.map((part, index) =>
      index % 2 && part.length <= LONGEST_DASHED ? html`<span class="kept">${part}</span>` : withLines(part),
    ),
  );
}

/** The line end stays beside the tag, so that words of two lines are no one word where only text is read. */
function withLines(text: string): Html {
  if (!text.includes('\n')) return html`${text}`;
  const lines = text.split('\n').map(line => html`${line}`);
  return join(lines, '\n<br>');
}
