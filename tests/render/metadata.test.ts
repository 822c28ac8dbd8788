import { describe, expect, it } from 'vitest';
import { planDeck } from '../../src/plan/plan.ts';
import type { Deck } from '../../src/plan/types.ts';
import { renderManifest } from '../../src/render/metadata.ts';
import { renderPage } from '../../src/render/page.ts';
import { parseEssay } from '../../src/text/essay.ts';

function deckOf(frontMatter: string): Deck {
  const cover = { file: 'slides/00-bia.md', text: `---\n${frontMatter}\n---\n` };
  const section = { file: 'slides/01-mot.md', text: '# Một\n\nHai ba bốn.\n' };
  return planDeck(parseEssay([cover, section]));
}

const headOf = (frontMatter: string) => renderPage(deckOf(frontMatter), 'public').head;

const contentOf = (head: string, property: string) =>
  new RegExp(`<meta (?:property|name)="${property}" content="([^"]*)">`).exec(head)?.[1];

describe('a shared link', () => {
  const head = headOf('title: Bài **thử**\nauthor: Lan\nyear: 2023\naddress: https://a.vn/bai');

  it('has a title, a description, and a picture under its whole address', () => {
    expect(contentOf(head, 'og:title')).toBe('Bài thử');
    expect(contentOf(head, 'og:description')).toBe('Lan. 2023');
    expect(contentOf(head, 'og:image')).toBe('https://a.vn/bai/chia-se.png');
    expect(contentOf(head, 'og:url')).toBe('https://a.vn/bai/');
    expect(head).toContain('<link rel="canonical" href="https://a.vn/bai/">');
  });

  it('says nothing of an address that is not known', () => {
    const silent = headOf('title: Bài');
    expect(silent).not.toMatch(/https?:\/\/(?!schema\.org)/);
    expect(contentOf(silent, 'og:image')).toBeUndefined();
  });
});

describe('the installed page', () => {
  it('has the name and the colours of its essay', () => {
    const deck = deckOf("title: Bài **thử**\nauthor: Lan\ncolors:\n  paper: '#ffffff'\n  main: '#0b3d91'");
    const { name, description, background_color, theme_color } = JSON.parse(renderManifest(deck));
    expect([name, description, background_color]).toEqual(['Bài thử', 'Lan', '#ffffff']);
    expect(theme_color).toBe(renderPage(deck, 'public').color);
  });
});

describe('structured data', () => {
  const dataOf = (head: string) =>
    JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(head)?.[1] ?? '') as unknown;

  it('is an article by its author', () => {
    expect(dataOf(headOf('title: Bài\nauthor: Lan\nunit: Trường A\nyear: 2023'))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Article',
      headline: 'Bài',
      inLanguage: 'vi',
      author: { '@type': 'Person', name: 'Lan' },
      publisher: { '@type': 'Organization', name: 'Trường A' },
      datePublished: '2023',
    });
  });

  it('cannot be left by a title that ends a script', () => {
    const title = '</script><script>alert(1)</script>';
    const head = headOf(`title: "${title}"`);
    expect(head).not.toContain('<script>alert');
    expect(dataOf(head)).toMatchObject({ headline: title });
  });
});
