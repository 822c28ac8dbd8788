import type { Deck } from '../plan/types.ts';
import { say } from '../strings/page.ts';
import { speakerNotes } from '../text/essay.ts';
import type { Prose } from '../text/types.ts';
import { renderDeck } from './deck.ts';
import { type Html, html } from './html.ts';
import { describe, renderMetadata } from './metadata.ts';
import { sprite } from './motifs/sprite.ts';
import { paletteOf, paletteStyle } from './palette.ts';
import { renderForPaper } from './paper.ts';
import { renderReading } from './reading.ts';

/** What goes into `index.html`; all text is escaped already except `title` and `description`. */
export interface Page {
  readonly title: string;
  readonly description: string;
  /** For the browser's own bars: `#ac0014`. */
  readonly color: string;
  /** Inside `<head>`: what others read of it, the derived colours, the reading view for browsers without script. */
  readonly head: string;
  /** Inside `<body>`, before the scripts. */
  readonly body: string;
}

/** Where no script will ever choose a view the reading view shows by itself, and nothing leads to a slide. */
const SCRIPTLESS =
  '.reveal,.watch,.beside a[href^="#/"],.ledger tr>:last-child{display:none!important}.reading{display:block!important}';

/** For whom a page is: what only the speaker may read is not in the public one, unless the author says so. */
export type Audience = 'speaker' | 'public';

/** The whole page: reading view, drawings and deck. */
export function renderPage(deck: Deck, audience: Audience): Page {
  const { cover } = deck.essay;
  const hides = audience === 'public' && !cover.hasPublicNotes;
  return {
    title: cover.title.text,
    description: describe(deck),
    color: paletteOf(cover.colors).light.main,
    head: `${renderMetadata(deck)}<style>${paletteStyle(cover.colors)}</style><noscript><style>${SCRIPTLESS}</style></noscript>`,
    body: render(deck, new Set(hides ? speakerNotes(deck.essay) : [])).text,
  };
}

function render(deck: Deck, hidden: ReadonlySet<Prose>): Html {
  return html`<a class="skip" href="#doc">${say('skip')}</a>
${renderReading(deck)}
${sprite()}
${renderDeck(deck, hidden)}${renderForPaper(deck)}`;
}
