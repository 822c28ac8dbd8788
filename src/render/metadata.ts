import type { Deck } from '../plan/types.ts';
import type { Cover, Prose } from '../text/types.ts';
import { type Html, html, scriptJson } from './html.ts';
import { paletteOf } from './palette.ts';

/** The picture for shared links, beside the page; the build makes it. */
export const SHARE_PICTURE = 'chia-se.png';
/** Its size in px, which Facebook, Zalo and others cut nothing off. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;

/** `Bùi Thị Hiền, Trường Tiểu học Thành Tô. Bài viết tuyên truyền, 2023.` */
export function describe({ essay: { cover } }: Deck): string {
  const who = [cover.author, cover.unit].flatMap(prose => (prose ? [prose.text] : [])).join(', ');
  const what = [cover.subtitle?.text, cover.year].filter(part => part !== undefined).join(', ');
  return [who, what].filter(part => part !== '').join('. ') || cover.title.text;
}

/**
 * What others read of the page without showing it: search engines (schema.org), and those who show a shared link (Open
 * Graph), which want whole addresses and so say nothing without one.
 */
export function renderMetadata(deck: Deck): Html {
  const { cover } = deck.essay;
  return html`${openGraph(deck)}<script type="application/ld+json">${article(cover)}</script>`;
}

/**
 * What a phone calls the page once it is installed, and shows while it opens. It has no short name: a phone that has
 * little room cuts the title.
 * @see https://www.w3.org/TR/appmanifest/
 */
export function renderManifest(deck: Deck): string {
  const { title, colors } = deck.essay.cover;
  const { ground, main } = paletteOf(colors).light;
  return JSON.stringify({
    name: title.text,
    description: describe(deck),
    lang: 'vi',
    display: 'minimal-ui',
    start_url: './',
    scope: './',
    background_color: ground,
    theme_color: main,
    icons: [
      { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icon-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  });
}

function openGraph(deck: Deck): Html {
  const { title, address } = deck.essay.cover;
  const tag = (property: string, content: string | number) =>
    html`<meta property="og:${property}" content="${content}">`;
  const picture = address && [
    html`<link rel="canonical" href="${address}">`,
    tag('url', address),
    tag('image', address + SHARE_PICTURE),
    tag('image:width', SHARE_SIZE.width),
    tag('image:height', SHARE_SIZE.height),
    html`<meta name="twitter:card" content="summary_large_image">`,
  ];
  return html`${tag('type', 'article')}${tag('locale', 'vi_VN')}${tag('title', title.text)}${tag('description', describe(deck))}${picture}`;
}

/** @see https://schema.org/Article */
function article({ title, author, unit, year, address }: Cover): Html {
  const named = (type: string, prose: Prose | undefined) => prose && { '@type': type, name: prose.text };
  return scriptJson({
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: title.text,
    inLanguage: 'vi',
    author: named('Person', author),
    publisher: named('Organization', unit),
    datePublished: year && String(year),
    ...(address && { url: address, image: address + SHARE_PICTURE }),
  });
}
