import { describe, expect, it } from 'vitest';
import { planDeck } from '../../src/plan/plan.ts';
import { renderPage } from '../../src/render/page.ts';
import { parseEssay } from '../../src/text/essay.ts';

function headOf(frontMatter: string): string {
  const cover = { file: 'slides/00-bia.md', text: `---\n${frontMatter}\n---\n` };
  const section = { file: 'slides/01-mot.md', text: '# Một\n\nHai ba bốn.\n' };
  return renderPage(planDeck(parseEssay([cover, section])), 'public').head;
}

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
